import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, VersionContent } from '../domain/article.ts'
import { adoptBlockIds } from './adopt-block-ids.ts'

function content(...blocks: [id: string, text: string][]): VersionContent {
  return {
    format: 1,
    blocks: blocks.map(([id, text]): Block => ({ id, kind: 'paragraph', text, marks: [] })),
    leftOut: [],
  }
}
const ids = ({ blocks }: VersionContent) => blocks.map(({ id }) => id)

describe('adoptBlockIds', () => {
  it('gives the same pieces their old ids and new pieces none that is taken', () => {
    const old = content(['b1', 'One'], ['b2', 'Two'], ['b3', 'Same'], ['b4', 'Same'])
    const next = content(['b1', 'New'], ['b2', 'One'], ['b3', 'Same'], ['b4', 'Two'], ['b5', 'Same'])
    expect(ids(adoptBlockIds(old, next))).toEqual(['b1-2', 'b1', 'b3', 'b2', 'b4'])
  })

  it('keeps what notes and left-out pieces refer to', () => {
    const old = content(['b1', 'One'])
    const next: VersionContent = {
      format: 1,
      blocks: [
        {
          id: 'b1',
          kind: 'paragraph',
          text: 'Text',
          marks: [{ start: 3, end: 4, kind: 'note', note: 'b2' }],
        },
        { id: 'b2', kind: 'footnote', text: 'Note', marks: [] },
      ],
      leftOut: [
        { block: { id: 'b3', kind: 'paragraph', text: 'One', marks: [] }, reason: 'pullQuote', after: 'b1' },
      ],
    }
    const adopted = adoptBlockIds(old, next)
    expect(ids(adopted)).toEqual(['b1-2', 'b2'])
    expect(adopted.blocks[0]!.marks[0]!.note).toBe('b2')
    expect(adopted.leftOut[0]).toMatchObject({ block: { id: 'b1' }, after: 'b1-2' })
  })

  it('gives each block an id of its own, whatever stands in both', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd')
    const blocks = fc.array(fc.tuple(fc.constantFrom('b1', 'b2', 'b1-2', 'b3', 'b2-2'), text), {
      maxLength: 5,
    })
    const version = blocks.map((list) => content(...new Map(list).entries()))
    fc.assert(
      fc.property(version, version, (old, next) => {
        const adopted = adoptBlockIds(old, next)
        expect(new Set(ids(adopted)).size).toBe(next.blocks.length)
        const oldText = new Map(old.blocks.map((block) => [block.id, block.text]))
        for (const { id, text: now } of adopted.blocks) expect([undefined, now]).toContain(oldText.get(id))
      }),
    )
  })
})
