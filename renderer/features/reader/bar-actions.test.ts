import { expect, it } from 'vitest'
import { barActions } from './bar-actions.ts'

const passages = [
  { start: 10, end: 30 },
  { start: 40, end: 60 },
]
const changes = (start: number, end: number) =>
  barActions(passages, { start, end }).filter((id) => id === 'claim.addPassage' || id.startsWith('passage.'))

it('offers to change a passage only where a claim is active', () => {
  expect(barActions(null, { start: 0, end: 5 })).toEqual(['claim.make', 'claim.highlight', 'claim.theme'])
})

it('offers to add a stretch apart or over one end, to split one within, to merge over several', () => {
  expect(changes(0, 5)).toEqual(['claim.addPassage', 'passage.setToSelection'])
  expect(changes(30, 40)).toEqual(['claim.addPassage', 'passage.setToSelection'])
  expect(changes(20, 35)).toEqual(['claim.addPassage', 'passage.setToSelection'])
  expect(changes(15, 20)).toEqual(['passage.split', 'passage.setToSelection'])
  expect(changes(20, 45)).toEqual(['passage.merge', 'passage.setToSelection'])
})

it('offers no change where the stretch is a passage already', () => {
  expect(changes(10, 30)).toEqual([])
})
