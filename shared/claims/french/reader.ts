// Reads a French sentence: is it a claim, of which type, whose, how certain; each with the words that tell. No tagger:
// word lists, the forms of verbs, and the small words around them.
import { tokensOf } from '../phrases.ts'
import type { SentenceReader } from '../reading.ts'
import { withUserWords, type WordLists } from '../word-lists.ts'
import { FRENCH_WORDS } from '../words/fr.ts'
import { attributionOf } from './attribution.ts'
import { certaintyOf } from './certainty.ts'
import { claimOf } from './claim.ts'
import { frenchRules } from './rules.ts'
import { analyse } from './sentence.ts'
import { typeOf } from './type.ts'

export function frenchReader(added?: WordLists): SentenceReader {
  const rules = frenchRules(withUserWords(FRENCH_WORDS, added))
  return (text, block) => {
    const sentence = analyse(text, rules.lexicon)
    const hits = rules.find(tokensOf(text, 'fr'))
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
