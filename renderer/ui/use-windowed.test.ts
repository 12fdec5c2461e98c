import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineAt, startsOf } from './use-windowed.ts'

it('finds the line that covers each pixel, and keeps to the ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), fc.integer(), (sizes, place) => {
      const starts = startsOf(sizes)
      const covering = starts.findLastIndex((start, index) => start <= place && index < sizes.length)
      expect(lineAt(starts, place)).toBe(Math.max(0, covering))
    }),
  )
})

it('has a line for nothing', () => {
  expect(lineAt(startsOf([]), 5)).toBe(0)
})
