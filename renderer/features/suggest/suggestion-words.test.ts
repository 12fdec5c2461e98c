import { expect, it } from 'vitest'
import type { Because } from '#shared/claims/reading.ts'
import { wordsOf } from './suggestion-words.ts'

const TEXT = 'Ann says it may rain.'
const because = (kind: Because['kind'], words: string): Because => {
  const start = 100 + TEXT.indexOf(words)
  return { kind, words, start, end: start + words.length }
}
const pieces = (...given: Because[]) =>
  wordsOf({ start: 100, text: TEXT, because: given }).map(({ text, kinds }) => [text, kinds.join('+')])

it('cuts the sentence where words led to something', () => {
  expect(pieces(because('hedge', 'may'), because('asserter', 'says'))).toEqual([
    ['Ann ', ''],
    ['says', 'asserter'],
    [' it ', ''],
    ['may', 'hedge'],
    [' rain.', ''],
  ])
})

it('tells all that the same words led to, and joins what led to the same', () => {
  expect(pieces(because('claim', 'says it'), because('asserter', 'says'))).toEqual([
    ['Ann ', ''],
    ['says', 'claim+asserter'],
    [' it', 'claim'],
    [' may rain.', ''],
  ])
  expect(pieces(because('type', 'it'), because('type', ' may'))).toEqual([
    ['Ann says ', ''],
    ['it may', 'type'],
    [' rain.', ''],
  ])
  expect(pieces()).toEqual([[TEXT, '']])
})
