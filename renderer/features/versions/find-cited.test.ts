import { expect, it } from 'vitest'
import { findCited } from './find-cited.ts'

const PLAIN = 'They said yes.\n\nThe army said yes. Nobody said no.'
const found = (prefix: string, quote: string, suffix = '') => {
  const span = findCited(PLAIN, { prefix, quote, suffix })
  return span && [span.start, PLAIN.slice(span.start, span.end)]
}

it('finds the words of a citation by what stood around them', () => {
  expect(found('army ', 'said yes', '. Nobody')).toEqual([25, 'said yes'])
  expect(found('They ', 'said yes')).toEqual([5, 'said yes'])
})

it('takes their only place where what stands around them is another, and never guesses between two', () => {
  expect(found('Some', 'said no', '!')).toEqual([42, 'said no'])
  expect(found('Some ', 'said yes')).toBeNull()
  expect(found('', 'never')).toBeNull()
  expect(found('They ', '')).toBeNull()
})
