import { describe, expect, it } from 'vitest'
import { placeAt, positionOfPlace } from './reading-place.ts'

const blocks = [
  { id: 'b1', text: 'Rain.' },
  { id: 'b2', text: 'The dam holds.' },
]
const starts = [0, 7]

describe('a place in an article', () => {
  it('is found again where it was', () => {
    const place = placeAt(blocks, starts, 1, 11)
    expect(place).toEqual({ block: 'b2', offset: 4 })
    expect(positionOfPlace(blocks, starts, place)).toBe(11)
  })

  it('goes with its block into another version, and to its end where it has become shorter', () => {
    const later = [{ id: 'new', text: 'Put back.' }, ...blocks]
    expect(positionOfPlace(later, [0, 11, 18], { block: 'b2', offset: 4 })).toBe(22)
    expect(positionOfPlace(blocks, starts, { block: 'b1', offset: 40 })).toBe(5)
  })

  it('is nowhere once its block is gone', () => {
    expect(positionOfPlace(blocks, starts, { block: 'b9', offset: 0 })).toBeNull()
  })
})
