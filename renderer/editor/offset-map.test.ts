import { expect, it } from 'vitest'
import { offsetIn, pointIn } from './offset-map.ts'

// "The " + "crisis" + " goes on" in three text nodes.
const line = [
  { node: 'a', start: 0, length: 4 },
  { node: 'b', start: 4, length: 6 },
  { node: 'c', start: 10, length: 8 },
]
// Two cells, "Mali" and "320", joined by a tab that is not in the page.
const cells = [
  { node: 'x', start: 0, length: 4 },
  { node: 'y', start: 5, length: 3 },
]

it('finds the node of an offset: a start looks ahead, an end looks back', () => {
  expect(pointIn(line, 4, 'start')).toEqual({ node: 'b', offset: 0 })
  expect(pointIn(line, 4, 'end')).toEqual({ node: 'a', offset: 4 })
  expect(pointIn(line, 12, 'start')).toEqual({ node: 'c', offset: 2 })
  expect(pointIn(line, 0, 'start')).toEqual({ node: 'a', offset: 0 })
  expect(pointIn(line, 0, 'end')).toEqual({ node: 'a', offset: 0 })
  expect(pointIn(line, 18, 'end')).toEqual({ node: 'c', offset: 8 })
  expect(pointIn(line, 99, 'end')).toEqual({ node: 'c', offset: 8 })
  expect(pointIn([], 0, 'start')).toBeNull()
})

it('steps over what separates two cells', () => {
  expect(pointIn(cells, 5, 'start')).toEqual({ node: 'y', offset: 0 })
  expect(pointIn(cells, 5, 'end')).toEqual({ node: 'x', offset: 4 })
  expect(pointIn(cells, 4, 'end')).toEqual({ node: 'x', offset: 4 })
})

it('gives back the offset it came from', () => {
  for (let offset = 0; offset < 18; offset++) {
    const point = pointIn(line, offset, 'start')!
    expect(offsetIn(line, point.node, point.offset)).toBe(offset)
  }
  expect(offsetIn(line, 'elsewhere', 1)).toBeNull()
})
