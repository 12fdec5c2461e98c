import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layoutCards, type CardWish, type LayoutOptions } from './layout-cards.ts'

const options: LayoutOptions = { active: null, gap: 4, foldHeight: 24, reach: 100, highest: -90 }
const line = (id: string, top: number): CardWish => ({ id, top, height: 30 })

it('stands cards level with their passages where there is room', () => {
  expect(layoutCards([line('a', 10), line('b', 100)], options)).toEqual({
    cards: [
      { id: 'a', top: 10 },
      { id: 'b', top: 100 },
    ],
    folds: [],
  })
})

it('keeps the active card exactly level and pushes the others up and down', () => {
  const wishes = [
    line('a', 200),
    line('b', 200),
    { id: 'c', top: 205, height: 90 },
    line('d', 210),
    line('e', 400),
  ]
  expect(layoutCards(wishes, { ...options, active: 'c' })).toEqual({
    cards: [
      { id: 'a', top: 137 },
      { id: 'b', top: 171 },
      { id: 'c', top: 205 },
      { id: 'd', top: 299 },
      { id: 'e', top: 400 },
    ],
    folds: [],
  })
})

it('folds those that would stand too far off into one line', () => {
  const wishes = Array.from({ length: 6 }, (_, n) => line(`c${n}`, 50))
  const { cards, folds } = layoutCards(wishes, options)
  expect(cards.map(({ id }) => id)).toEqual(['c0', 'c1', 'c2'])
  expect(folds).toEqual([{ ids: ['c3', 'c4', 'c5'], top: 152 }])
})

it('shows folded cards once somebody unfolds them', () => {
  const wishes = Array.from({ length: 6 }, (_, n) => line(`c${n}`, 50))
  const { cards, folds } = layoutCards(wishes, { ...options, unfolded: new Set(['c3', 'c4', 'c5']) })
  expect(cards.map(({ top }) => top)).toEqual([50, 84, 118, 152, 186, 220])
  expect(folds).toEqual([])
})

it('folds above the active card when the top of the page leaves no room', () => {
  const wishes = [line('a', 0), line('b', 5), line('c', 10), line('d', 12), line('e', 20)]
  expect(layoutCards(wishes, { ...options, active: 'e' })).toEqual({
    cards: [
      { id: 'c', top: -48 },
      { id: 'd', top: -14 },
      { id: 'e', top: 20 },
    ],
    folds: [{ ids: ['a', 'b'], top: -76 }],
  })
})

it('loses nobody, overlaps nobody, and keeps the active card level', () => {
  const wish = fc.record({ top: fc.nat(1200), height: fc.integer({ min: 30, max: 30 }) })
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 40 }),
      fc.nat(60),
      fc.integer({ min: 30, max: 400 }),
      (made, pick, tall) => {
        const sorted = made.map(({ top }) => top).toSorted((a, b) => a - b)
        const at = pick < sorted.length ? pick : -1
        const wishes = sorted.map((top, n) => ({ id: `c${n}`, top, height: n === at ? tall : 30 }))
        const { cards, folds } = layoutCards(wishes, { ...options, active: at < 0 ? null : `c${at}` })
        const boxes = [
          ...cards.map(({ id, top }) => ({ top, bottom: top + wishes.find((one) => one.id === id)!.height })),
          ...folds.map(({ top }) => ({ top, bottom: top + options.foldHeight })),
        ].toSorted((a, b) => a.top - b.top)
        const seen = [...cards.map(({ id }) => id), ...folds.flatMap(({ ids }) => ids)]
        expect(seen.toSorted()).toEqual(wishes.map(({ id }) => id).toSorted())
        expect(at < 0 || cards.some(({ id, top }) => id === `c${at}` && top === sorted[at])).toBe(true)
        for (let n = 1; n < boxes.length; n++)
          expect(boxes[n]!.top).toBeGreaterThanOrEqual(boxes[n - 1]!.bottom)
        expect(boxes.every(({ top }) => top >= options.highest)).toBe(true)
        // In the order of the text, folded ones included.
        const placed = [...cards.map(({ id, top }) => ({ ids: [id], top })), ...folds].toSorted(
          (a, b) => a.top - b.top,
        )
        expect(placed.flatMap(({ ids }) => ids)).toEqual(wishes.map(({ id }) => id))
      },
    ),
  )
})
