import { expect, it } from 'vitest'
import { someTheme, themeMap } from '#shared/domain/theme.fixture.ts'
import type { Theme } from '#shared/domain/theme.ts'
import { possibleParents, themeTree, type ThemeNode } from './theme-tree.ts'

function themes(...rows: [id: string, parent: string | null, pinned?: number][]): ReadonlyMap<string, Theme> {
  return themeMap(...rows.map(([id, parent, pinned = null]) => someTheme({ id, parent, pinned })))
}

const outline = (nodes: readonly ThemeNode[]): unknown[] =>
  nodes.map(({ theme, children }) => (children.length === 0 ? theme.id : [theme.id, outline(children)]))

it('puts pinned themes first, then names, each under its parent', () => {
  const tree = themeTree(themes(['c', null], ['b', null], ['z', null, 1], ['x', 'b']))
  expect(outline(tree)).toEqual(['z', ['b', ['x']], 'c'])
})

it('puts retired themes last', () => {
  const retired = someTheme({ id: 'a', retired: true })
  expect(outline(themeTree(themeMap(retired, someTheme({ id: 'b' }))))).toEqual(['b', 'a'])
})

it('moves no theme under itself', () => {
  const ids = possibleParents(themes(['a', null], ['b', 'a'], ['c', 'b'], ['d', null]), 'a').map(
    ({ id }) => id,
  )
  expect(ids).toEqual(['d'])
})
