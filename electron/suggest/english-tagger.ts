// Parts of speech of English words, by wink-nlp with its small model; a trial beside others is in the handbook.
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { Tag, TaggedToken, Tagger } from '#shared/claims/english/tagger.ts'

let tagger: Tagger | null = null

/** Made once; that takes some 100 ms. */
export function englishTagger(): Tagger {
  return (tagger ??= makeTagger())
}

function makeTagger(): Tagger {
  const nlp = winkNlp(model, ['pos'])
  return (sentence) => {
    const words = nlp.readDoc(sentence).tokens()
    const texts: readonly string[] = words.out(nlp.its.value)
    const tags = words.out(nlp.its.pos) as readonly string[] as readonly Tag[]
    const tagged: TaggedToken[] = []
    let at = 0
    for (const [index, text] of texts.entries()) {
      const start = sentence.indexOf(text, at)
      if (start < 0) continue
      at = start + text.length
      const word = text.normalize('NFC').replaceAll('’', "'").toLowerCase()
      tagged.push({ text, word, tag: tags[index]!, start, end: at })
    }
    return tagged
  }
}
