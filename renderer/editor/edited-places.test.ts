import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockStarts, plainText, type Block } from '#shared/domain/article.ts'
import { EditedPlaces } from './edited-places.ts'

const words = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `b${index}`, text }))

function placesOf(blocks: readonly { id: string; text: string }[]) {
  const full = blocks.map((block): Block => ({ ...block, kind: 'paragraph', marks: [] }))
  const content = { format: 1 as const, blocks: full, leftOut: [] }
  const plain = plainText(content)
  return { plain, places: new EditedPlaces(blocks, blockStarts(content), plain) }
}

const OLD = words('The army said yes.', 'Nobody in the capital contradicted them.', 'Traders sold grain.')

/** The words of a stretch of the old text that are still there, by block. */
function left(now: readonly { id: string; text: string }[], quote: string): (readonly [number, string])[] {
  const { plain, places } = placesOf(OLD)
  places.update(now)
  const start = plain.indexOf(quote)
  return places
    .piecesOf({ start, end: start + quote.length })
    .map((piece) => [piece.block, now[piece.block]!.text.slice(piece.start, piece.end)] as const)
}

describe('the words of a passage', () => {
  it('stay where nothing was typed, also behind a new paragraph', () => {
    expect(left([{ id: 'x', text: 'New.' }, ...OLD], 'the capital')).toEqual([[2, 'the capital']])
  })

  it('stay on both sides of a word put in, and go with a word taken out', () => {
    const put = OLD.with(1, { id: 'b1', text: 'Nobody in the old capital contradicted them.' })
    expect(left(put, 'in the capital contradicted')).toEqual([
      [1, 'in the'],
      [1, 'capital contradicted'],
    ])
    const cut = OLD.with(1, { id: 'b1', text: 'Nobody contradicted them.' })
    expect(left(cut, 'the capital')).toEqual([])
    expect(left(cut, 'capital contradicted')).toEqual([[1, 'contradicted']])
  })

  it('go along into a paragraph split off, and into one they were joined with', () => {
    const split = [
      OLD[0]!,
      { id: 'b1', text: 'Nobody in' },
      { id: 'x', text: 'the capital contradicted them.' },
      OLD[2]!,
    ]
    expect(left(split, 'in the capital')).toEqual([
      [1, 'in'],
      [2, 'the capital'],
    ])
    const joint = [{ id: 'b0', text: `${OLD[0]!.text}${OLD[1]!.text}` }, OLD[2]!]
    expect(left(joint, 'in the capital')).toEqual([[0, 'in the capital']])
    expect(left(joint, 'sold grain')).toEqual([[1, 'sold grain']])
  })

  it('are gone where the text is', () => {
    expect(left([], 'the capital')).toEqual([])
  })
})

it('tells what stands otherwise, and no more', () => {
  const { places, plain } = placesOf(OLD)
  const spanOf = (n: number) => {
    const start = plain.indexOf(OLD[n]!.text)
    return { start, end: start + OLD[n]!.text.length }
  }
  const changed = OLD.with(1, { id: 'b1', text: 'Nobody.' })
  expect(places.update(OLD)).toEqual([])
  expect(places.update(changed)).toEqual([spanOf(1)])
  expect(places.update(changed)).toEqual([])
  expect(places.update(changed.with(2, { id: 'b2', text: 'Traders.' }))).toEqual([
    { start: spanOf(1).start, end: spanOf(2).end },
    spanOf(1),
  ])
  expect(places.update(OLD)).toEqual([{ start: spanOf(1).start, end: spanOf(2).end }])
})

const texts = fc
  .array(fc.constantFrom('one', 'two', 'three', '😀', 'x'), { maxLength: 8 })
  .map((some) => some.join(' '))
const blocks = fc
  .array(fc.tuple(fc.constantFrom<string>('b0', 'b1', 'b2', 'b3', 'x', 'y'), texts), { maxLength: 6 })
  .map((all) => [...new Map(all)].map(([id, text]) => ({ id, text })))

it('finds nothing but the passage’s own words in their order, the same after any way there', () => {
  fc.assert(
    fc.property(
      blocks,
      fc.array(blocks, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.nat(),
      (old, ways, a, b) => {
        const { plain, places } = placesOf(old)
        for (const way of ways) places.update(way)
        const now = ways.at(-1)!
        const start = a % (plain.length + 1)
        const end = Math.min(plain.length, start + (b % 30))
        const pieces = places.piecesOf({ start, end })
        const fresh = placesOf(old).places
        fresh.update(now)
        expect(pieces).toEqual(fresh.piecesOf({ start, end }))
        let [at, block, inside] = [start, 0, 0]
        for (const piece of pieces) {
          expect(piece.block > block || (piece.block === block && piece.start >= inside)).toBe(true)
          ;[block, inside] = [piece.block, piece.end]
          const found = now[piece.block]!.text.slice(piece.start, piece.end)
          expect(found).not.toBe('')
          const from = plain.indexOf(found, at)
          expect(from).toBeGreaterThanOrEqual(at)
          expect(from + found.length).toBeLessThanOrEqual(end)
          at = from + found.length
        }
      },
    ),
  )
})

it('keeps every word of blocks that stayed', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), texts, (old, at, text) => {
      const { places, plain } = placesOf(old)
      const now = old.toSpliced(at % (old.length + 1), 0, { id: 'new', text })
      places.update(now)
      const found = places.piecesOf({ start: 0, end: plain.length })
      expect(found.map(({ block, start, end }) => now[block]!.text.slice(start, end)).join('')).toBe(
        old.map((one) => one.text).join(''),
      )
    }),
  )
})
