import { expect, it } from 'vitest'
import { marksOf, positionAtShare, type SectionBox } from './scroll-marks.ts'

const SECTIONS: readonly SectionBox[] = [
  { start: 0, end: 1000, top: 0.1, height: 0.2 },
  { start: 1000, end: 5000, top: 0.3, height: 0.6 },
]
const passage = (start: number, id = '') => ({ start, end: start + 10, id })
const look = ({ id }: { id: string }) => ({
  tint: id === 'b' ? ('blue' as const) : ('none' as const),
  active: id === 'b',
})

it('puts a passage where its share of its section lies on the strip', () => {
  const marks = marksOf([passage(0), passage(500), passage(3000)], SECTIONS, 100, look)
  expect(marks.map(({ row }) => row)).toEqual([10, 20, 60])
})

it('draws one mark where many passages meet, the active claim before any other', () => {
  const marks = marksOf([passage(500, 'a'), passage(501, 'b'), passage(502, 'c')], SECTIONS, 100, look)
  expect(marks).toEqual([{ row: 20, tint: 'blue', active: true }])
})

it('never draws more marks than the strip has room for', () => {
  const many = Array.from({ length: 5000 }, (_, n) => passage(n))
  expect(marksOf(many, SECTIONS, 100, look).length).toBeLessThanOrEqual(50)
})

it('finds the position at a place of the strip, also above and below the text', () => {
  expect([0, 0.2, 0.6, 1].map((share) => positionAtShare(SECTIONS, share))).toEqual([0, 500, 3000, 4999])
})
