import { describe, expect, it } from 'vitest'
import type { Block, VersionContent } from '../domain/article.ts'
import { changedPieces } from './changed-pieces.ts'

function content(...blocks: [id: string, text: string][]): VersionContent {
  return {
    format: 1,
    blocks: blocks.map(([id, text]): Block => ({ id, kind: 'paragraph', text, marks: [] })),
    leftOut: [],
  }
}
const told = (old: VersionContent, next: VersionContent) =>
  changedPieces(old, next).map(({ before, after }) => [before?.text ?? null, after?.text ?? null])

describe('changedPieces', () => {
  const old = content(['a', 'The first piece'], ['b', 'Troops leave Gao'], ['c', 'The last piece'])

  it('says nothing where nothing changed, also where pieces only moved', () => {
    expect(told(old, old)).toEqual([])
    expect(told(old, { ...old, blocks: old.blocks.toReversed() })).toEqual([])
  })

  it('pairs a piece with what it became, by id or else by its words', () => {
    expect(
      told(old, content(['a', 'The first piece'], ['b', 'Troops stay'], ['c', 'The last piece'])),
    ).toEqual([['Troops leave Gao', 'Troops stay']])
    expect(
      told(old, content(['a', 'The first piece'], ['x', 'Troops leave Kidal'], ['c', 'The last piece'])),
    ).toEqual([['Troops leave Gao', 'Troops leave Kidal']])
  })

  it('shows what came and what went apart where they have little in common', () => {
    expect(told(old, content(['n', 'A preface'], ['a', 'The first piece'], ['c', 'The last piece']))).toEqual(
      [
        [null, 'A preface'],
        ['Troops leave Gao', null],
      ],
    )
    expect(told(content(), old)).toEqual(old.blocks.map(({ text }) => [null, text]))
    expect(told(old, content())).toEqual(old.blocks.map(({ text }) => [text, null]))
  })
})
