import { expect, it } from 'vitest'
import { LIKELIHOOD_SCALES } from '#shared/domain/likelihood.ts'
import { likelihoodChoices, likelihoodText } from './assess-choices.ts'

it('keeps the sign of percent on the line of its band', () => {
  expect(likelihoodText({ scale: 'icd203', term: 'likely' }, 'icd203')).toBe('likely 55–80\u00a0%')
  const hints = LIKELIHOOD_SCALES.flatMap((scale) => likelihoodChoices(scale, null)).flatMap(
    ({ hint }) => hint ?? [],
  )
  expect(hints).toContain('40–<50\u00a0%')
  expect(hints.filter((hint) => !/\d\u00a0%$/u.test(hint))).toEqual([])
})
