import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, type Block, type VersionContent } from '../domain/article.ts'
import { carryOver, carryOverMap } from './carry-over.ts'

function content(...blocks: [id: string, text: string][]): VersionContent {
  return {
    format: 1,
    blocks: blocks.map(([id, text]): Block => ({ id, kind: 'paragraph', text, marks: [] })),
    leftOut: [],
  }
}

const place = (version: VersionContent, quote: string) => {
  const start = plainText(version).indexOf(quote)
  return { start, end: start + quote.length }
}

describe('carryOver', () => {
  const before = content(['a', 'One 🇲🇱 two.'], ['b', 'Three four.'], ['c', 'Five six.'])

  it('moves a passage behind a piece that was put back', () => {
    const after = content(['a', 'One 🇲🇱 two.'], ['x', 'Put back.'], ['b', 'Three four.'], ['c', 'Five six.'])
    const moved = carryOver(before, after, place(before, 'four.\n\nFive'))!
    expect(moved).toEqual(place(after, 'four.\n\nFive'))
  })

  it('gives up a passage into which a piece was put', () => {
    const after = content(['a', 'One 🇲🇱 two.'], ['x', 'Put back.'], ['b', 'Three four.'], ['c', 'Five six.'])
    expect(carryOver(before, after, place(before, 'two.\n\nThree'))).toBeNull()
  })

  it('gives up a passage whose block is changed or gone, and keeps its neighbours', () => {
    const after = content(['a', 'One 🇲🇱 two.'], ['b', 'Three or four.'])
    expect(carryOver(before, after, place(before, 'four'))).toBeNull()
    expect(carryOver(before, after, place(before, 'Five'))).toBeNull()
    expect(carryOver(before, after, place(before, 'two'))).toEqual(place(before, 'two'))
  })

  it('does not follow an id that stands twice', () => {
    const after = content(['b', 'Three four.'], ['b', 'Three four.'])
    expect(carryOver(before, after, place(before, 'four'))).toBeNull()
  })

  it('leaves a piece that moved past others to whoever compares the texts', () => {
    const after = content(['b', 'Three four.'], ['a', 'One 🇲🇱 two.'], ['c', 'Five six.'])
    expect(carryOver(before, after, place(before, 'two'))).toBeNull()
    expect(carryOver(before, after, place(before, 'Three'))).toBeNull()
    expect(carryOver(before, after, place(before, 'Five'))).toEqual(place(after, 'Five'))
  })

  it('gives up a range outside the text', () => {
    const length = plainText(before).length
    expect(carryOver(before, before, { start: 0, end: length })).toEqual({ start: 0, end: length })
    expect(carryOver(before, before, { start: 0, end: length + 1 })).toBeNull()
    expect(carryOver(before, before, { start: -1, end: 3 })).toBeNull()
    expect(carryOver(content(), content(), { start: 0, end: 1 })).toBeNull()
  })

  const anyBlocks = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('', 'x', 'yz', '🇲🇱.')),
  )

  it('never lands on other words', () => {
    fc.assert(
      fc.property(anyBlocks, anyBlocks, fc.nat(30), fc.nat(30), (from, to, start, length) => {
        const [old, next] = [content(...from), content(...to)]
        const moved = carryOver(old, next, { start, end: start + length })
        if (moved === null) return
        expect(moved.end).toBeLessThanOrEqual(plainText(next).length)
        expect(plainText(next).slice(moved.start, moved.end)).toBe(
          plainText(old).slice(start, start + length),
        )
      }),
    )
  })

  it('keeps every passage that does not span an insertion', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        fc.nat(),
        fc.nat(),
        (texts, at, a, b) => {
          const old = content(...texts.map((text, i): [string, string] => [`${i}`, text]))
          const where = at % (texts.length + 1)
          const next: VersionContent = {
            ...old,
            blocks: old.blocks.toSpliced(where, 0, content(['new', 'New']).blocks[0]!),
          }
          const length = plainText(old).length
          const [start, end] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y) as [
            number,
            number,
          ]
          const border = plainText({ ...old, blocks: old.blocks.slice(0, where) }).length
          const spans = where > 0 && where < texts.length && end > border && start < border + 2
          if (spans) return
          const moved = carryOver(old, next, { start, end })!
          expect(plainText(next).slice(moved.start, moved.end)).toBe(plainText(old).slice(start, end))
        },
      ),
    )
  })

  it('carries 10,000 passages of a long article over', () => {
    const blocks = Array.from({ length: 2000 }, (_, i): [string, string] => [
      `${i}`,
      'A sentence of some words. '.repeat(4),
    ])
    const old = content(...blocks)
    const next = content(...blocks.toSpliced(1000, 0, ['new', 'Put back']))
    const carry = carryOverMap(old, next)
    let lost = 0
    for (let i = 0; i < 10_000; i++) if (!carry({ start: i * 20, end: i * 20 + 10 })) lost++
    expect(lost).toBeLessThan(2000)
  })
})
