import { expect, it } from 'vitest'
import { phraseFinder, tokensOf } from './phrases.ts'

const find = (lists: Record<string, string[]>, text: string, language = 'en') =>
  phraseFinder(
    lists,
    language,
  )(tokensOf(text, language)).map(({ list, start, end }) => `${list}: ${text.slice(start, end)}`)

it('finds phrases whatever their case, in the order of the text', () => {
  const lists = { doubt: ['may', 'it seems'], ought: ['should'] }
  expect(find(lists, 'It  seems they MAY, so they should.')).toEqual([
    'doubt: It  seems',
    'doubt: MAY',
    'ought: should',
  ])
  expect(find(lists, 'Mayors seemed dismayed.')).toEqual([])
})

it('takes the longest of a list, and one of each list', () => {
  expect(find({ doubt: ['likely', 'likely to be'], other: ['likely to'] }, 'It is likely to be so.')).toEqual(
    ['doubt: likely to be', 'other: likely to'],
  )
})

it('takes any ending behind an asterisk, also inside a phrase', () => {
  expect(find({ say: ['warn*', 'call* for'] }, 'She warned and called for calm; they call it warm.')).toEqual(
    ['say: warned', 'say: called for'],
  )
})

it('knows apostrophes of both shapes, and French elision', () => {
  expect(find({ no: ["doesn't"] }, 'It doesn’t.')).toEqual(['no: doesn’t'])
  expect(
    find({ say: ["d'après", "il semble qu'"] }, 'D’après lui, il semble qu’elle l’ait vu.', 'fr'),
  ).toEqual(['say: D’après', 'say: il semble qu’'])
  expect(tokensOf("Aujourd'hui l'État", 'fr').map(({ word }) => word)).toEqual(["aujourd'hui", "l'", 'état'])
})

it('has nothing to find in empty lists and empty phrases', () => {
  expect(find({ none: [], blank: ['', ' * '] }, 'Anything at all.')).toEqual([])
})
