import { describe, expect, it } from 'vitest'
import type { Block, VersionContent } from '../domain/article.ts'
import { correctedContent } from './correct-content.ts'

const block = (id: string, text: string, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  text,
  marks: [],
  ...more,
})
const OLD: VersionContent = {
  format: 1,
  blocks: [
    block('b1', 'A heading', { kind: 'heading', level: 2 }),
    block('b2', 'One and two', { number: '1', marks: [{ start: 0, end: 3, kind: 'strong' }] }),
    block('b3', 'Three', { number: '2' }),
  ],
  leftOut: [{ block: block('b4', 'Photo'), reason: 'photoCredit', after: 'b3' }],
}
const edited = (blocks: readonly Block[]) => blocks.map(({ number: _number, ...rest }) => rest)

describe('correctedContent', () => {
  it('is the old content itself where no word changed', () => {
    expect(correctedContent(OLD, edited(OLD.blocks))).toBe(OLD)
  })

  it('keeps numbers, gives new paragraphs numbers of their own, and marks where their words went', () => {
    const [heading, one, three] = edited(OLD.blocks)
    const next = correctedContent(OLD, [
      heading!,
      { ...one!, text: '  One or two ', marks: [{ start: 2, end: 5, kind: 'strong' }] },
      { ...block('new', 'Put in'), id: 'x1' },
      { ...block('new', 'And more'), id: 'x2' },
      three!,
    ])
    expect(next.blocks).toEqual([
      OLD.blocks[0],
      block('b2', 'One or two', { number: '1', marks: [{ start: 0, end: 3, kind: 'strong' }] }),
      block('x1', 'Put in', { number: '1a' }),
      block('x2', 'And more', { number: '1b' }),
      OLD.blocks[2],
    ])
    expect(next.leftOut).toEqual(OLD.leftOut)
  })

  it('drops what has no word left, and keeps left-out pieces behind what stood before them', () => {
    const [heading, one, three] = edited(OLD.blocks)
    const next = correctedContent(OLD, [heading!, one!, { ...three!, text: ' \n ' }])
    expect(next.blocks).toEqual(OLD.blocks.slice(0, 2))
    expect(next.leftOut).toEqual([{ ...OLD.leftOut[0], after: 'b2' }])
  })
})
