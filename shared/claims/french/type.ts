// What kind of claim it is: the first that fits of prescriptive, predictive, causal, evaluative; else factual.
import type { ClaimType } from '../../domain/claim.ts'
import type { Because } from '../reading.ts'
import { causal } from './causal.ts'
import { evaluative, judgesFirst } from './evaluative.ts'
import { predictive } from './predictive.ts'
import { prescriptive } from './prescriptive.ts'
import type { Attribution } from './reports.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import { parts, type Sentence } from './sentence.ts'
import type { TypeContext } from './type-context.ts'

export type TypeDecision = { readonly type: ClaimType; readonly because: readonly Because[] }

export function typeOf(
  sentence: Sentence,
  hits: readonly FrenchHit[],
  attribution: Attribution | null,
  isListItem: boolean,
  rules: FrenchRules,
): TypeDecision {
  const asserting = sentence.predicates.filter(
    ({ first }, index) => index !== attribution?.predicate && !isAside(sentence, first),
  )
  const own = hits.filter((hit) => !isInName(hit, sentence, attribution))
  const context: TypeContext = { sentence, hits: own, attribution, rules, asserting, isListItem }
  for (const [type, rule] of RULES) {
    const place = rule(context)
    if (!place) continue
    const { start, end } = place
    return { type, because: [{ kind: 'type', words: sentence.text.slice(start, end), start, end }] }
  }
  return { type: 'factual', because: [] }
}

const RULES = [
  ['prescriptive', prescriptive],
  // "Il serait hasardeux d'en déduire que …": the judgement is the claim, whatever it is about.
  ['evaluative', judgesFirst],
  ['predictive', predictive],
  ['causal', causal],
  ['evaluative', evaluative],
] as const

function isInName({ start, end }: FrenchHit, { text }: Sentence, attribution: Attribution | null): boolean {
  if (!attribution?.name) return false
  const at = text.indexOf(attribution.name)
  return at <= start && end <= at + attribution.name.length
}

const CLEFT =
  /(?<!\p{L})c['’](?:est|était|étaient|sont|en est)(?!\p{L})|(?<!\p{L})ce (?:sont|fut|sera)(?!\p{L})/iu

/** In a relative clause that is no cleft ("c'est … qui a poussé"). */
function isAside({ words, text }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { word, start } = words[i]!
    if (/^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel)$/u.test(word))
      return !CLEFT.test(text.slice(0, start)) && words[i - 1]?.word !== 'ce'
    if (parts(words[i + 1]!.gap)) return false
  }
  return false
}
