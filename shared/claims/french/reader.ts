// Reads a French sentence: is it a claim, of which type, whose, how certain; each with the words that tell. No tagger:
// word lists, the forms of verbs, and the small words around them.
import { tokensOf } from '../phrases.ts'
import type { SentenceReader, SentenceReading } from '../reading.ts'
import { withUserWords, type WordLists } from '../word-lists.ts'
import { FRENCH_WORDS } from '../words/fr.ts'
import { attributionOf } from './attribution.ts'
import { certaintyOf } from './certainty.ts'
import { claimOf } from './claim.ts'
import { frenchRules } from './rules.ts'
import { analyse } from './sentence.ts'
import { typeOf } from './type.ts'

/** UTF-16. What is longer is no sentence that somebody wrote, and looking back from each of its verbs takes long. */
const LONGEST = 3000

const tooLong = (text: string): SentenceReading => ({
  isClaim: false,
  type: null,
  asserter: null,
  hedges: [],
  because: [{ kind: 'claim', words: text, start: 0, end: text.length }],
})

export function frenchReader(added?: WordLists): SentenceReader {
  const rules = frenchRules(withUserWords(FRENCH_WORDS, added))
  return (text, block) => {
    if (text.length > LONGEST) return tooLong(text)
    const tokens = tokensOf(text, 'fr')
    const sentence = analyse(text, rules.lexicon, tokens)
    const hits = rules.find(tokens)
    const { isClaim, because: forClaim } = claimOf(sentence, block, hits, rules)
    if (!isClaim) return { isClaim, type: null, asserter: null, hedges: [], because: [forClaim] }
    const attribution = attributionOf(sentence, hits, rules)
    const { type, because: forType } = typeOf(sentence, hits, attribution, block === 'listItem', rules)
    const hedges = certaintyOf(sentence, hits, attribution, rules)
    return {
      isClaim,
      type,
      asserter: attribution?.name ?? null,
      hedges: hedges.map(({ words }) => words),
      because: [forClaim, ...forType, ...(attribution ? [attribution.because] : []), ...hedges],
    }
  }
}
