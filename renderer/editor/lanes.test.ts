import { expect, it } from 'vitest'
import { assignLanes } from './lanes.ts'

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
