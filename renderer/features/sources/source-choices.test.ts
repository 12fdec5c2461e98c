import { expect, it } from 'vitest'
import { makeSource } from '#shared/claims/claims.fixture.ts'
import { AUTHOR, sourceChoices, typedName } from './source-choices.ts'

const sources = new Map([
  makeSource('s1', 'Ministry of Defence'),
  makeSource('s2', 'Army council'),
  makeSource('s3', 'MoD', 's1'),
])
const offered = (typed: string, words: string | null = null) =>
  sourceChoices(sources, typed, { chosen: null, words }).map(({ id }) => id)

it('offers the author and every source that stands for itself, by name', () => {
  expect(offered('')).toEqual([AUTHOR, 's2', 's1'])
})

it('offers what was typed as a new source, after the known ones that it may be', () => {
  const choices = offered('defence')
  expect(choices[0]).toBe('s1')
  expect(typedName(choices[1]!)).toBe('defence')
})

it('offers no new source where one has the name, also by the name it was merged under', () => {
  expect(offered('  army   COUNCIL ')).toEqual(['s2'])
  expect(offered('mod').map(typedName)).not.toContain('mod')
})

it('offers words that were read from the text as a new source first', () => {
  expect(typedName(offered('', 'a spokesperson')[0]!)).toBe('a spokesperson')
})

it('takes words that are the name of a source for that source', () => {
  const choices = sourceChoices(sources, '', { chosen: null, words: 'army council' })
  expect(choices.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(['s2'])
})
