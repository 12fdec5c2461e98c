import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IntervalIndex } from './interval-index.ts'
import { assignLanes, lanesIn } from './lanes.ts'

const lanes = (...spans: [number, number][]) =>
  Object.fromEntries(assignLanes(spans.map(([start, end], n) => ({ id: String(n), start, end }))))

it('gives a passage that stands alone no lane', () => {
  expect(lanes([0, 5], [5, 9], [20, 30])).toEqual({})
})

it('gives passages that cross lanes of their own, and takes a lane again once it is free', () => {
  expect(lanes([0, 10], [5, 20], [12, 30], [40, 50])).toEqual({ 0: 0, 1: 1, 2: 0 })
})

it('lets what does not fit share the last lane', () => {
  expect(lanes([0, 10], [1, 10], [2, 10], [3, 10], [4, 10])).toEqual({ 0: 0, 1: 1, 2: 2, 3: 2, 4: 2 })
})

it('gives a stretch the lanes that it has in the whole text', () => {
  const span = fc.record({ start: fc.nat(60_000), length: fc.integer({ min: 1, max: 9000 }) })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), fc.nat(60_000), (spans, at) => {
      const items = spans.map(({ start, length }, n) => ({ id: String(n), start, end: start + length }))
      const index = IntervalIndex.of(items)
      const whole = assignLanes(index.overlapping(-1, 1e9))
      const part = lanesIn(index, at, at + 500)
      for (const { id } of index.overlapping(at, at + 500)) expect(part.get(id)).toBe(whole.get(id))
    }),
    { numRuns: 300 },
  )
})
