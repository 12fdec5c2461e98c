import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/domain/article.ts'
import { ArticleText } from '../../editor/article-text.ts'
import { notesIn, referenceTo } from './notes.ts'

const note = (id: string, start: number): Block['marks'][number] => ({
  kind: 'note',
  note: id,
  start,
  end: start + 1,
})
const text = new ArticleText(
  {
    format: 1,
    leftOut: [],
    blocks: [
      { id: 'p1', kind: 'paragraph', text: 'Rain.1 The dam2 holds.', marks: [note('n1', 5), note('n2', 14)] },
      { id: 'p2', kind: 'paragraph', text: 'Later.1 Lost.9', marks: [note('n1', 6), note('gone', 13)] },
      { id: 'n1', kind: 'footnote', text: 'Of 2020.', marks: [], marker: '1' },
      { id: 'n2', kind: 'footnote', text: 'Of earth.', marks: [], marker: '2' },
    ],
  },
  'en',
)
const named = (start: number, end: number) => notesIn(text, { start, end }).map((one) => one.note.id)

describe('notes', () => {
  it('of a stretch are those it refers to, and the one right behind it', () => {
    expect(named(0, 22)).toEqual(['n1', 'n2'])
    expect(named(0, 5)).toEqual(['n1'])
    expect(named(7, 22)).toEqual(['n2'])
    expect(named(16, 22)).toEqual([])
    expect(named(0, text.plain.length)).toEqual(['n1', 'n2', 'n1'])
  })

  it('lead back to the first place that refers to them', () => {
    expect(referenceTo(text, 'n1')).toEqual({ start: 5, end: 6 })
    expect(referenceTo(text, 'n2')).toEqual({ start: 14, end: 15 })
    expect(referenceTo(text, 'n3')).toBeNull()
  })
})
