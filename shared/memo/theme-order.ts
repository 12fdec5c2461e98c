import type { Theme } from '../domain/theme.ts'

export type PlacedTheme = { readonly theme: Theme; readonly ancestors: readonly string[] }

/** Themes as the codebook's tree shows them: parents before children, siblings by when they were made. */
export function themesInOrder(themes: ReadonlyMap<string, Theme>): PlacedTheme[] {
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
  const walk = (parent: string | null, ancestors: readonly string[]) => {
    for (const theme of (children.get(parent) ?? []).toSorted(compareSiblings)) {
      if (seen.has(theme.id)) continue
      seen.add(theme.id)
      placed.push({ theme, ancestors })
      walk(theme.id, [...ancestors, theme.id])
    }
  }
  walk(null, [])
  // Merging two codebooks can close a ring of parents; its members still print, at the top.
  for (const theme of [...themes.values()].toSorted(compareSiblings)) {
    if (seen.has(theme.id)) continue
    seen.add(theme.id)
    placed.push({ theme, ancestors: [] })
    walk(theme.id, [theme.id])
  }
  return placed
}

function compareSiblings(a: Theme, b: Theme): number {
  return (
    a.at - b.at ||
    (a.pinned ?? 10) - (b.pinned ?? 10) ||
    a.name.localeCompare(b.name) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
