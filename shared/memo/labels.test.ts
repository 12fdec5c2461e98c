import { expect, it } from 'vitest'
import { LIKELIHOOD_SCALES, likelihoodTerms } from '../domain/likelihood.ts'
import { likelihoodSentence, memoLabels } from './labels.ts'

it('says in a French memo what each term of each scale means, and keeps the term and its scale', () => {
  const labels = memoLabels('fr-CA')
  for (const scale of LIKELIHOOD_SCALES) {
    const terms = likelihoodTerms(scale)
    expect(terms.filter((term) => !(term in labels.likelihoodGlosses))).toEqual([])
    for (const term of terms) expect(likelihoodSentence({ scale, term }, labels)).toContain(`« ${term} »`)
  }
  const said = likelihoodSentence({ scale: 'icd203', term: 'very likely' }, labels)
  expect(said).toBe('Probabilité : « very likely » (ICD\u00a0203), soit « très probable ».')
  // Two bands of one scale never read alike.
  const glosses = likelihoodTerms('phia').map((term) => labels.likelihoodGlosses[term])
  expect(new Set(glosses).size).toBe(glosses.length - 1)
})

it('says a term alone in a memo in the language of the standards', () => {
  const said = likelihoodSentence({ scale: 'phia', term: 'realistic possibility' }, memoLabels('en'))
  expect(said).toBe('Likelihood: realistic possibility (PHIA).')
})
