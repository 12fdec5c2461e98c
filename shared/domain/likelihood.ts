// Scales of likelihood. A term is stored with its scale and never as a number: bands share end points (ICD 203) or leave
// gaps (PHIA), and "likely" is not the same in both.
import { z } from 'zod'

export const LIKELIHOOD_SCALES = ['icd203', 'phia'] as const
export type LikelihoodScale = (typeof LIKELIHOOD_SCALES)[number]

/** As the standards call themselves, in every language. */
export const SCALE_NAMES: Readonly<Record<LikelihoodScale, string>> = { icd203: 'ICD 203', phia: 'PHIA' }

/** Percent, both ends as the standard prints them; `terms` are synonyms, of ICD 203 one of each of its two rows. */
export type LikelihoodBand = { readonly terms: readonly string[]; readonly from: number; readonly to: number }

/** ICD 203 (2015), Analytic Standards, D.6.e(2)(a); PHIA, Professional Development Framework (2019), probability yardstick. */
export const LIKELIHOOD_BANDS: Readonly<Record<LikelihoodScale, readonly LikelihoodBand[]>> = {
  icd203: [
    { terms: ['almost no chance', 'remote'], from: 1, to: 5 },
    { terms: ['very unlikely', 'highly improbable'], from: 5, to: 20 },
    { terms: ['unlikely', 'improbable'], from: 20, to: 45 },
    { terms: ['roughly even chance', 'roughly even odds'], from: 45, to: 55 },
    { terms: ['likely', 'probable'], from: 55, to: 80 },
    { terms: ['very likely', 'highly probable'], from: 80, to: 95 },
    { terms: ['almost certain', 'nearly certain'], from: 95, to: 99 },
  ],
  phia: [
    { terms: ['remote chance'], from: 0, to: 5 },
    { terms: ['highly unlikely'], from: 10, to: 20 },
    { terms: ['unlikely'], from: 25, to: 35 },
    { terms: ['realistic possibility'], from: 40, to: 50 },
    { terms: ['likely', 'probable'], from: 55, to: 75 },
    { terms: ['highly likely'], from: 80, to: 90 },
    { terms: ['almost certain'], from: 95, to: 100 },
  ],
}

/** All terms of a scale, from the least likely on. */
export function likelihoodTerms(scale: LikelihoodScale): string[] {
  return LIKELIHOOD_BANDS[scale].flatMap(({ terms }) => terms)
}

/** The band of a term; null where the scale has no such term. */
export function likelihoodBand(scale: LikelihoodScale, term: string): LikelihoodBand | null {
  return LIKELIHOOD_BANDS[scale].find(({ terms }) => terms.includes(term)) ?? null
}

export const likelihoodSchema = z
  .object({ scale: z.enum(LIKELIHOOD_SCALES), term: z.string() })
  .refine(({ scale, term }) => likelihoodBand(scale, term) !== null, 'a term of its scale')
export type Likelihood = z.infer<typeof likelihoodSchema>

/**
 * The band of a term as its standard prints it, in percent without the sign: `55–80`; of PHIA the open ends too (`>0–5`,
 * `40–<50`, `95–<100`). Null where the scale has no such term.
 */
export function bandText(scale: LikelihoodScale, term: string): string | null {
  const band = likelihoodBand(scale, term)
  if (!band) return null
  const from = band.from === 0 ? '>0' : String(band.from)
  const isOpen = scale === 'phia' && (band.to === 50 || band.to === 100)
  return `${from}–${isOpen ? '<' : ''}${band.to}`
}
