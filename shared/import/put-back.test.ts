import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, VersionContent } from '#shared/domain/article.ts'
import { putBack } from './put-back.ts'

const block = (id: string, number?: string): Block => ({
  id,
  kind: 'paragraph',
  text: id,
  marks: [],
  ...(number ? { number } : {}),
})

/** Source order: t, a, x, y, b, z. */
const content: VersionContent = {
  format: 1,
  blocks: [block('a', '1'), block('b', '2')],
  leftOut: [
    { block: block('t'), reason: 'duplicateTitle', after: null },
    { block: block('x'), reason: 'pullQuote', after: 'a' },
    { block: { ...block('y'), kind: 'heading', level: 2 }, reason: 'relatedArticles', after: 'x' },
    { block: block('z'), reason: 'licenceLine', after: 'b' },
  ],
}
const order = (version: VersionContent) =>
  version.blocks.map(({ id, number }) => `${id}${number ? `=${number}` : ''}`).join(' ')

describe('putBack', () => {
  it('puts pieces where they stood, with numbers of their own', () => {
    expect(order(putBack(content, ['t', 'x', 'y', 'z']))).toBe('t=0a a=1 x=1a y b=2 z=2a')
  })

  it('finds the place behind a piece that is still left out', () => {
    const result = putBack(content, ['y'])
    expect(order(result)).toBe('a=1 y b=2')
    expect(order(putBack(result, ['x']))).toBe('a=1 x=1a y b=2')
  })

  it('gives a second piece the next letter and never changes a number that is cited', () => {
    const two = {
      ...content,
      leftOut: content.leftOut.map((l) => (l.block.id === 'y' ? { ...l, block: block('y') } : l)),
    }
    expect(order(putBack(putBack(two, ['y']), ['x']))).toBe('a=1 x=1b y=1a b=2')
  })

  it('ignores ids it does not know and changes nothing it is given', () => {
    const before = structuredClone(content)
    expect(putBack(content, ['nobody', 'a'])).toEqual(content)
    putBack(content, ['x'])
    expect(content).toEqual(before)
  })

  it('in any order ends with the same text, every number once', () => {
    const ids = ['t', 'x', 'y', 'z']
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 4 }), (shuffled) => {
        const result = shuffled.reduce((version, id) => putBack(version, [id]), content)
        expect(result.blocks.map(({ id }) => id).join('')).toBe('taxybz')
        expect(result.leftOut).toEqual([])
        const numbers = result.blocks.flatMap(({ number }) => number ?? [])
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })
})
