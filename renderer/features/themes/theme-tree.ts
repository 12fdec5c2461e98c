// The codebook as a tree; pure, so that it can be tested bare.
import { themeBranch } from '#shared/doc/theme-operations.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'

export type ThemeNode = { readonly theme: Theme; readonly children: readonly ThemeNode[] }

/** Pinned themes first in the order of their keys, the rest by name. A theme whose parent is gone stands at the top. */
export function themeTree(themes: ReadonlyMap<string, Theme>): ThemeNode[] {
  const below = new Map<string | null, Theme[]>()
  for (const theme of themes.values()) {
    const parent = isRooted(themes, theme) ? theme.parent : null
    const siblings = below.get(parent)
    if (siblings) siblings.push(theme)
    else below.set(parent, [theme])
  }
  const nodes = (parent: string | null): ThemeNode[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => (a.pinned ?? 10) - (b.pinned ?? 10) || a.name.localeCompare(b.name))
      .map((theme) => ({ theme, children: nodes(theme.id) }))
  return nodes(null)
}

/** Does the way up end at the top? Two moves made apart can close a ring, whose members then all show at the top. */
function isRooted(themes: ReadonlyMap<string, Theme>, theme: Theme): boolean {
  const seen = new Set<string>()
  for (let at: Theme | undefined = theme; at.parent !== null;) {
    if (seen.has(at.id)) return false
    seen.add(at.id)
    const above = themes.get(at.parent)
    if (!above) return at !== theme
    at = above
  }
  return true
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
