import { findTheme, splitPath } from '#shared/doc/theme-operations.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { foldWord } from '#shared/search/fold-word.ts'

export type ThemeMatch = { readonly theme: Theme; readonly path: string }

/** Themes in use whose path holds what was typed, those that begin with it first; without case and accents. */
export function matchThemes(themes: ReadonlyMap<string, Theme>, typed: string): ThemeMatch[] {
  const wanted = foldWord(splitPath(typed).join('/'))
  const rank = ({ theme, path }: ThemeMatch) => {
    if (wanted === '') return theme.pinned ?? 10
    if (foldWord(theme.name) === wanted || foldWord(path) === wanted) return 0
    if (foldWord(theme.name).startsWith(wanted) || foldWord(path).startsWith(wanted)) return 1
    return foldWord(path).includes(wanted) ? 2 : 3
  }
  return [...themes.values()]
    .filter(({ retired }) => !retired)
    .map((theme) => ({ theme, path: themePath(themes, theme.id) }))
    .filter((match) => wanted === '' || rank(match) < 3)
    .toSorted((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path))
}

/** The theme of that very name or path that is no longer offered. */
export function retiredMatch(themes: ReadonlyMap<string, Theme>, typed: string): Theme | null {
  const wanted = foldWord(splitPath(typed).join('/'))
  const isMeant = ({ id, name }: Theme) =>
    foldWord(name) === wanted || foldWord(themePath(themes, id)) === wanted
  return [...themes.values()].find((theme) => theme.retired && isMeant(theme)) ?? null
}

/** The path of the theme that would be made of what was typed; null where there is one of that name, or nothing. */
export function newThemePath(themes: ReadonlyMap<string, Theme>, typed: string): string | null {
  const names = splitPath(typed)
  if (names.length === 0 || findTheme(themes, typed)) return null
  return names.join('/')
}
