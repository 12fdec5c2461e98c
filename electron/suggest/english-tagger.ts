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
    // The model knows contractions ("I'm") by the straight apostrophe only; positions stay the same.
    const plain = sentence.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, "'")
    const words = nlp.readDoc(plain).tokens()
    // oxlint-disable-next-line typescript/unbound-method -- functions without a this, by wink's own design
    const { value, pos } = nlp.its
    const texts: readonly string[] = words.out(value)
    const tags = words.out(pos) as readonly string[] as readonly Tag[]
    const tagged: TaggedToken[] = []
    let at = 0
    for (const [index, text] of texts.entries()) {
      const start = plain.indexOf(text, at)
      if (start < 0) continue
      at = start + text.length
      const shown = sentence.slice(start, at)
      const word = text.normalize('NFC').replaceAll('’', "'").toLowerCase()
      tagged.push({ text: shown, word, tag: tags[index]!, start, end: at })
    }
    return tagged
  }
}
