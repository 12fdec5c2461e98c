// What kind of claim: the first that fits of prescriptive, predictive, causal, evaluative, factual.
import type { Attribution } from './attribution.ts'
import { causal } from './causal.ts'
import { evaluative } from './evaluative.ts'
import { predictive } from './predictive.ts'
import { prescriptive } from './prescriptive.ts'
import type { EnglishSentence } from './sentence.ts'
import { opinion } from './stances.ts'
import { type TypeFound, viewOf } from './type-view.ts'

export function typeOf(sentence: EnglishSentence, attribution: Attribution | null): TypeFound {
  const view = viewOf(sentence, attribution)
  return (
    prescriptive(view) ??
    predictive(view) ??
    causal(view) ??
    evaluative(view) ??
    opinion(view) ?? { type: 'factual', cue: null }
  )
}
