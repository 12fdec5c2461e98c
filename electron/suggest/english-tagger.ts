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
      const cut = /^i'(?:m|ve|ll|d)$/u.test(word) ? 1 : 0
      // Of all contractions the model leaves those of "I" in one piece.
      if (cut > 0) tagged.push({ text: shown.slice(0, cut), word: 'i', tag: 'PRON', start, end: start + cut })
      const tag = cut > 0 ? 'AUX' : tags[index]!
      tagged.push({ text: shown.slice(cut), word: word.slice(cut), tag, start: start + cut, end: at })
    }
    return tagged
  }
}
