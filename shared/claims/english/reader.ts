// Reads an English sentence: is it a claim, of which type, whose, how certain; each with the words that tell.
import { phraseFinder, tokensOf } from '../phrases.ts'
import type { Because, SentenceReader } from '../reading.ts'
import { withUserWords, type WordLists } from '../word-lists.ts'
import { ENGLISH_WORDS } from '../words/en.ts'
import type { Tagger } from './tagger.ts'

export function englishReader(tag: Tagger, added?: WordLists): SentenceReader {
  const find = phraseFinder(withUserWords(ENGLISH_WORDS, added), 'en')
  return (sentence, block) => {
    const hits = find(tokensOf(sentence, 'en'))
    const hasVerb = tag(sentence).some((token) => token.tag === 'VERB' || token.tag === 'AUX')
    const isClaim =
      block !== 'heading' &&
      hasVerb &&
      !/\?[”"’)]*$/u.test(sentence) &&
      !hits.some(({ list }) => list === 'notAClaim')
    const because = hits
      .filter(({ list }) => list === 'certainty')
      .map(({ start, end }): Because => ({ kind: 'hedge', words: sentence.slice(start, end), start, end }))
    return { isClaim, type: 'factual', asserter: null, hedges: because.map(({ words }) => words), because }
  }
}
