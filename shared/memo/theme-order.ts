import type { Theme } from '../domain/theme.ts'

export type PlacedTheme = { readonly theme: Theme; readonly ancestors: readonly string[] }

/** Parents before children; siblings by when they were made, which is the order of a memo. */
export function themesInOrder(
  themes: ReadonlyMap<string, Theme>,
  compareSiblings: (a: Theme, b: Theme) => number = compareByTime,
): PlacedTheme[] {
  const children = new Map<string | null, Theme[]>()
  for (const theme of themes.values()) {
    // A parent that is not in this file leaves its children at the top.
    const parent = theme.parent !== null && themes.has(theme.parent) ? theme.parent : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(theme)
    else children.set(parent, [theme])
  }
  const placed: PlacedTheme[] = []
  const seen = new Set<string>()
  // A stack of one's own: a tree from elsewhere may be deeper than calls can be.
  const walk = (roots: readonly Theme[]) => {
    const next: PlacedTheme[] = roots.map((theme) => ({ theme, ancestors: [] })).reverse()
    for (let at = next.pop(); at; at = next.pop()) {
      const { theme, ancestors } = at
      if (seen.has(theme.id)) continue
      seen.add(theme.id)
      placed.push(at)
      const below = (children.get(theme.id) ?? []).toSorted(compareSiblings)
      const above = below.length === 0 ? ancestors : [...ancestors, theme.id]
      for (const child of below.reverse()) next.push({ theme: child, ancestors: above })
    }
  }
  walk((children.get(null) ?? []).toSorted(compareSiblings))
  // Of a ring of parents every member prints as well, at the top.
  for (const theme of [...themes.values()].toSorted(compareSiblings)) if (!seen.has(theme.id)) walk([theme])
  return placed
}

/** As the codebook shows siblings: in the order of their keys, then by name, retired ones last. */
export function compareThemes(a: Theme, b: Theme): number {
  return (
    Number(a.retired) - Number(b.retired) ||
    (a.pinned ?? 10) - (b.pinned ?? 10) ||
    a.name.localeCompare(b.name) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

function compareByTime(a: Theme, b: Theme): number {
  return a.at - b.at || compareThemes(a, b)
}
