// What can be chosen in an assessment, and how it reads.
import i18next from 'i18next'
import { CONFIDENCES, CREDIBILITIES, type Confidence, type Credibility } from '#shared/domain/assessment.ts'
import {
  bandText,
  LIKELIHOOD_BANDS,
  likelihoodTerms,
  type Likelihood,
  type LikelihoodScale,
} from '#shared/domain/likelihood.ts'
import type { Choice } from '../../ui/ChoiceList.tsx'

/** No term and no level is called this. */
const NONE = 'none'

const none = (isChosen: boolean): Choice => ({
  id: NONE,
  label: i18next.t('margin.notAssessed'),
  quick: '0',
  isChosen,
})

/** Of ICD 203 the first row of terms has the number keys, the second stands below it. */
export function likelihoodChoices(scale: LikelihoodScale, chosen: Likelihood | null): Choice[] {
  const first = LIKELIHOOD_BANDS[scale].map(({ terms }) => terms[0]!)
  const rest = likelihoodTerms(scale).filter((term) => !first.includes(term))
  const terms = [...first, ...rest].map((term, index) => ({
    id: term,
    label: term,
    hint: percent(scale, term),
    ...(index < first.length ? { quick: String(index + 1) } : {}),
    isChosen: chosen?.scale === scale && chosen.term === term,
  }))
  return [none(chosen === null), ...terms]
}

export function toLikelihood(scale: LikelihoodScale, choice: string): Likelihood | null {
  return choice === NONE ? null : { scale, term: choice }
}

/** On one line: a band that breaks reads as another. */
function percent(scale: LikelihoodScale, term: string): string {
  return `${bandText(scale, term)}\u00a0%`
}

/** The term with its band; of another scale than the project's with the scale's name, as one word is not the same in both. */
export function likelihoodText({ scale, term }: Likelihood, now: LikelihoodScale): string {
  const text = `${term} ${percent(scale, term)}`
  return scale === now ? text : `${text} (${i18next.t(`margin.scaleOf.${scale}`)})`
}

export function confidenceChoices(chosen: Confidence | null): Choice[] {
  const levels = CONFIDENCES.map((level, index) => ({
    id: level,
    label: i18next.t(`margin.confidenceOf.${level}`),
    quick: String(index + 1),
    isChosen: level === chosen,
  }))
  return [none(chosen === null), ...levels]
}

export function toConfidence(choice: string): Confidence | null {
  return CONFIDENCES.find((level) => level === choice) ?? null
}

export function confidenceText(confidence: Confidence | null): string | null {
  return confidence && i18next.t(`margin.confidenceOf.${confidence}`)
}

export function credibilityChoices(chosen: Credibility | null): Choice[] {
  const grades = CREDIBILITIES.map((grade) => ({
    id: String(grade),
    label: i18next.t(`margin.credibilityOf.grade${grade}`),
    quick: String(grade),
    isChosen: grade === chosen,
  }))
  return [none(chosen === null), ...grades]
}

export function toCredibility(choice: string): Credibility | null {
  return CREDIBILITIES.find((grade) => String(grade) === choice) ?? null
}

export function credibilityText(credibility: Credibility | null): string | null {
  return credibility && `${credibility} ${i18next.t(`margin.credibilityOf.grade${credibility}`)}`
}
