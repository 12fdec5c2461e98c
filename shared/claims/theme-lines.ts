import type { Theme } from '../domain/theme.ts'
import { themesInOrder } from '../memo/theme-order.ts'

/**
 * Each theme with all above it, itself first, then the nearest: a claim counts for every theme on the lines of its own themes. The keys
 * are in the order of the codebook. Safe where merged codebooks closed a ring of parents.
 */
export type ThemeLines = ReadonlyMap<string, readonly string[]>

export function themeLines(themes: ReadonlyMap<string, Theme>): ThemeLines {
  return new Map(
    themesInOrder(themes).map(({ theme, ancestors }) => [theme.id, [theme.id, ...ancestors.toReversed()]]),
  )
}

/** Every theme that a claim counts for, each once; none for one whose themes are all unknown here. */
export function themesOver(lines: ThemeLines, own: readonly string[]): ReadonlySet<string> {
  return new Set(own.flatMap((id) => lines.get(id) ?? []))
}
