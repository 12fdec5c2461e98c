import { expect, it } from 'vitest'
import { filterChoices } from './ChoiceList.tsx'

const choices = ['likely', 'very likely', 'Élevée'].map((label) => ({ id: label, label, hint: '55–80 %' }))
const found = (typed: string) => filterChoices(choices, typed).map(({ id }) => id)

it('filters by label and hint without case and accents, those that begin so first', () => {
  expect(found('like')).toEqual(['likely', 'very likely'])
  expect(found('elevee')).toEqual(['Élevée'])
  expect(found('55')).toHaveLength(3)
  expect(found('never')).toEqual([])
})
