// The codebook as a tree; pure, so that it can be tested bare.
import { themeBranch } from '#shared/doc/theme-operations.ts'
import { compareThemes } from '#shared/memo/theme-order.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'

export type ThemeNode = { readonly theme: Theme; readonly children: readonly ThemeNode[] }

/** Pinned themes first in the order of their keys, the rest by name, retired ones last. `themes` as they count: a tree. */
export function themeTree(themes: ReadonlyMap<string, Theme>): ThemeNode[] {
  const nodes = new Map<string, ThemeNode & { children: ThemeNode[] }>()
  for (const theme of themes.values()) nodes.set(theme.id, { theme, children: [] })
  const top: ThemeNode[] = []
  for (const theme of [...themes.values()].toSorted(compareThemes)) {
    const siblings = theme.parent === null ? top : (nodes.get(theme.parent)?.children ?? top)
    siblings.push(nodes.get(theme.id)!)
  }
  return top
}

/** Where a theme can be moved: every theme that is not itself or under it, by path. */
export function possibleParents(
  themes: ReadonlyMap<string, Theme>,
  id: string,
): { id: string; path: string }[] {
  const own = themeBranch(themes, id)
  return [...themes.keys()]
    .filter((other) => !own.has(other))
    .map((other) => ({ id: other, path: themePath(themes, other) }))
    .toSorted((a, b) => a.path.localeCompare(b.path))
}
