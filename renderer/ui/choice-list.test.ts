import { expect, it } from 'vitest'
import { filterChoices, firstChoices } from './ChoiceList.tsx'

const choices = ['likely', 'very likely', 'Élevée'].map((label) => ({ id: label, label, hint: '55–80 %' }))
const found = (typed: string) => filterChoices(choices, typed).map(({ id }) => id)

it('filters by label and hint without case and accents, those that begin so first', () => {
  expect(found('like')).toEqual(['likely', 'very likely'])
  expect(found('elevee')).toEqual(['Élevée'])
  expect(found('55')).toHaveLength(3)
  expect(found('never')).toEqual([])
})

it('draws no more than can be looked through, but always the one that is chosen', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({ id: `${n}`, label: `Source ${n}` }))
  expect(firstChoices(many.slice(0, 50), 0)).toEqual({ choices: many.slice(0, 50), more: 0 })
  expect(firstChoices(many, 0)).toEqual({ choices: many.slice(0, 50), more: 4950 })
  expect(firstChoices(many, 70)).toEqual({ choices: many.slice(0, 71), more: 4929 })
})
