import { LONGEST_NAME } from '../doc/check-theme-edit.ts'
import { compareNamesakes, normalPath, splitPath } from '../doc/theme-operations.ts'
import type { Theme } from '../domain/theme.ts'
import { themesInOrder } from '../memo/theme-order.ts'

/**
 * A path for each theme by which a table finds it again. Side by side there may be two of one name, given apart: the
 * first, which is the one that the name means everywhere else, has the name, the others a number behind it.
 */
export function tablePaths(themes: ReadonlyMap<string, Theme>): ReadonlyMap<string, string> {
  const siblings = new Map<string | null, Theme[]>()
  const inOrder = themesInOrder(themes)
  for (const { theme, ancestors } of inOrder) {
    const parent = ancestors.at(-1) ?? null
    siblings.set(parent, [...(siblings.get(parent) ?? []), theme])
  }
  const paths = new Map<string, string>()
  for (const parent of [null, ...inOrder.map(({ theme }) => theme.id)]) {
    const above = parent === null ? '' : `${paths.get(parent)!}/`
    for (const [id, name] of namesApart(siblings.get(parent) ?? [])) paths.set(id, above + name)
  }
  return paths
}

function namesApart(siblings: readonly Theme[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const take = (id: string, name: string) => {
    if (taken.has(normalPath(name))) return false
    taken.add(normalPath(name))
    names.set(id, name)
    return true
  }
  const inOrder = siblings.toSorted(compareNamesakes)
  const namesakes = inOrder.filter((theme) => !take(theme.id, nameInPath(theme.name)))
  for (const { id, name } of namesakes) {
    let number = 2
    while (!take(id, nameInPath(name, ` (${number})`))) number++
  }
  return names
}

/** As a part of a path is read: one line, not too long. */
function nameInPath(name: string, behind = ''): string {
  const plain = splitPath(name.replaceAll(/\s+/gu, ' ')).join('-') || '-'
  const room = LONGEST_NAME - behind.length
  const letters = plain.length > room ? Array.from(plain).slice(0, room).join('').trimEnd() : plain
  return letters + behind
}
