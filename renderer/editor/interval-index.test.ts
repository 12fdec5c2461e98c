import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IntervalIndex } from './interval-index.ts'

const interval = fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 80 }) })

it('finds what a walk over all finds, in the order of the text', () => {
  fc.assert(
    fc.property(
      fc.array(interval, { maxLength: 60 }),
      fc.nat(220),
      fc.integer({ min: 1, max: 60 }),
      (made, at, width) => {
        const items = made.map(({ start, length }) => ({ start, end: start + length }))
        const index = new IntervalIndex(items)
        const walked = index.items.filter((item) => item.start < at + width && item.end > at)
        expect(index.overlapping(at, at + width)).toEqual(walked)
        expect(index.at(at)).toEqual(index.items.filter((item) => item.start <= at && item.end > at))
      },
    ),
  )
})

it('puts the longer of two that start together first', () => {
  const index = new IntervalIndex([
    { start: 3, end: 5 },
    { start: 3, end: 9 },
    { start: 0, end: 1 },
  ])
  expect(index.items).toEqual([
    { start: 0, end: 1 },
    { start: 3, end: 9 },
    { start: 3, end: 5 },
  ])
})
