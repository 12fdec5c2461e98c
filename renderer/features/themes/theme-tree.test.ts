import { expect, it } from 'vitest'
import type { Theme } from '#shared/domain/theme.ts'
import { possibleParents, themeTree, type ThemeNode } from './theme-tree.ts'

function themes(...rows: [id: string, parent: string | null, pinned?: number][]): ReadonlyMap<string, Theme> {
  return new Map(
    rows.map(([id, parent, pinned = null]) => [
      id,
      {
        record: 'theme',
        id,
        author: 'h',
        at: 0,
        name: id,
        parent,
        colour: 'blue',
        definition: '',
        pinned,
      },
    ]),
  )
}

const outline = (nodes: readonly ThemeNode[]): unknown[] =>
  nodes.map(({ theme, children }) => (children.length === 0 ? theme.id : [theme.id, outline(children)]))

it('puts pinned themes first, then names, each under its parent', () => {
  const tree = themeTree(themes(['c', null], ['b', null], ['z', null, 1], ['x', 'b']))
  expect(outline(tree)).toEqual(['z', ['b', ['x']], 'c'])
})

it('shows a theme at the top when its parent is gone or it is part of a ring', () => {
  expect(outline(themeTree(themes(['a', 'gone'], ['b', 'c'], ['c', 'b'], ['d', 'b'])))).toHaveLength(4)
})

it('keeps the branch below a theme whose parent is gone', () => {
  expect(outline(themeTree(themes(['a', 'gone'], ['b', 'a'])))).toEqual([['a', ['b']]])
})

it('moves no theme under itself', () => {
  const ids = possibleParents(themes(['a', null], ['b', 'a'], ['c', 'b'], ['d', null]), 'a').map(
    ({ id }) => id,
  )
  expect(ids).toEqual(['d'])
})
