import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/domain/article.ts'
import { headingAt, headingsOf } from './headings.ts'

const block = (kind: Block['kind'], text: string, level?: number): Block => ({
  id: text,
  kind,
  text,
  marks: [],
  level,
})
const blocks = [
  block('paragraph', 'Before.'),
  block('heading', 'The\n dam', 2),
  block('paragraph', 'Text.'),
  block('heading', 'Water', 3),
  block('listItem', 'Item.', 1),
  block('heading', 'After', 2),
]

describe('the outline', () => {
  it('lists headings by depth, the highest at the edge whatever its level', () => {
    expect(headingsOf(blocks)).toEqual([
      { index: 1, text: 'The dam', depth: 0 },
      { index: 3, text: 'Water', depth: 1 },
      { index: 5, text: 'After', depth: 0 },
    ])
    expect(headingsOf(blocks.slice(0, 1))).toEqual([])
  })

  it('says which heading a block stands under', () => {
    expect(blocks.map((_, index) => headingAt(blocks, index))).toEqual([null, 1, 1, 3, 3, 5])
  })
})
