import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IntervalIndex } from './interval-index.ts'

type Item = { readonly start: number; readonly end: number }

const interval = fc
  .record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 80 }) })
  .map(({ start, length }): Item => ({ start, end: start + length }))

/** What a walk over all finds, in the order of the text. */
const walk = (items: readonly Item[], start: number, end: number) =>
  items
    .filter((item) => item.start < end && item.end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)

it('finds what a walk over all finds, in the order of the text', () => {
  fc.assert(
    fc.property(
      fc.array(interval, { maxLength: 60 }),
      fc.nat(220),
      fc.integer({ min: 1, max: 60 }),
      (items, at, width) => {
        const index = IntervalIndex.of(items)
        expect(index.overlapping(at, at + width)).toEqual(walk(items, at, at + width))
        expect(index.at(at)).toEqual(walk(items, at, at + 1))
      },
    ),
  )
})

it('finds the same after any changes, few or many', () => {
  const change = fc.record({ added: fc.array(interval, { maxLength: 90 }), less: fc.nat(90) })
  fc.assert(
    fc.property(
      fc.array(interval, { maxLength: 200 }),
      fc.array(change, { maxLength: 8 }),
      fc.nat(220),
      (made, changes, at) => {
        let items = made
        let index = IntervalIndex.of(items)
        for (const { added, less } of changes) {
          const gone = items.filter((_, n) => n % 7 === 3).slice(0, less)
          const before = index
          const inBefore = walk(items, at, at + 20)
          index = index.with(gone, added)
          expect(before.overlapping(at, at + 20)).toEqual(inBefore)
          items = [...items.filter((item) => !gone.includes(item)), ...added]
        }
        expect(index.overlapping(at, at + 20)).toEqual(walk(items, at, at + 20))
        expect(index.size).toBe(items.length)
      },
    ),
  )
})

it('puts the longer of two that start together first', () => {
  const index = IntervalIndex.of([
    { start: 3, end: 5 },
    { start: 3, end: 9 },
    { start: 0, end: 1 },
  ])
  expect(index.overlapping(0, 10)).toEqual([
    { start: 0, end: 1 },
    { start: 3, end: 9 },
    { start: 3, end: 5 },
  ])
})
