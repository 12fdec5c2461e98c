import { describe, expect, it } from 'vitest'
import {
  bandText,
  LIKELIHOOD_BANDS,
  likelihoodBand,
  LIKELIHOOD_SCALES,
  likelihoodSchema,
  likelihoodTerms,
} from './likelihood.ts'

describe.each(LIKELIHOOD_SCALES)('%s', (scale) => {
  it('goes from the least likely to the most, and says each term once', () => {
    const bands = LIKELIHOOD_BANDS[scale]
    const ends = bands.flatMap(({ from, to }) => [from, to])
    expect(ends).toEqual(ends.toSorted((a, b) => a - b))
    expect(bands.every(({ from, to }) => from < to)).toBe(true)
    const terms = likelihoodTerms(scale)
    expect(new Set(terms).size).toBe(terms.length)
  })
})

it('has the bands that the standards print', () => {
  expect(likelihoodBand('icd203', 'likely')).toMatchObject({ from: 55, to: 80 })
  expect(likelihoodBand('icd203', 'improbable')).toMatchObject({ from: 20, to: 45 })
  expect(likelihoodBand('icd203', 'nearly certain')).toMatchObject({ from: 95, to: 99 })
  expect(likelihoodBand('phia', 'likely')).toMatchObject({ from: 55, to: 75 })
  expect(likelihoodBand('phia', 'realistic possibility')).toMatchObject({ from: 40, to: 50 })
  // Between unlikely and a realistic possibility PHIA says nothing on purpose.
  expect(LIKELIHOOD_BANDS.phia.some(({ from, to }) => from <= 37 && to >= 37)).toBe(false)
})

it('takes a term with its own scale alone', () => {
  expect(likelihoodSchema.safeParse({ scale: 'icd203', term: 'very likely' }).success).toBe(true)
  expect(likelihoodSchema.safeParse({ scale: 'phia', term: 'very likely' }).success).toBe(false)
  expect(likelihoodSchema.safeParse({ scale: 'phia', term: 'Likely' }).success).toBe(false)
})

it('prints open ends and gaps as the standard does, and no band for a term of the other scale', () => {
  expect(bandText('icd203', 'remote')).toBe('1–5')
  expect(bandText('phia', 'remote chance')).toBe('>0–5')
  expect(bandText('phia', 'realistic possibility')).toBe('40–<50')
  expect(bandText('phia', 'almost certain')).toBe('95–<100')
  expect([bandText('icd203', 'realistic possibility'), bandText('phia', 'very likely')]).toEqual([null, null])
})
