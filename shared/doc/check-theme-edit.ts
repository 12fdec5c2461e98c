// What stands against an edit of the codebook; asked before anything is written.
import { fail, ok, type Result } from '../base/result.ts'
import { MAX_THEME_LEVELS } from '../domain/codebook.ts'
import type { ThemeCode } from '../domain/theme-codes.ts'
import { themePath, type Theme } from '../domain/theme.ts'
import { childrenOf, findTheme, splitPath, themeBranch } from './theme-operations.ts'

type Themes = ReadonlyMap<string, Theme>
type Checked = Result<null, ThemeCode>
const FINE = ok(null)

/** In characters (code points): what a row of the tree can show without being absurd. */
export const LONGEST_NAME = 200

/** May `Parent/Child` be made, or is it there? */
export function checkPath(path: string): Checked {
  const names = splitPath(path)
  if (names.length === 0) return fail('themeNameEmpty')
  if (names.length > MAX_THEME_LEVELS) return tooDeep(shortened(names.at(-1)!), names.length)
  return names.some(isTooLong) ? fail('themeNameLong', { limit: LONGEST_NAME }) : FINE
}

export function checkRename(themes: Themes, theme: Theme, name: string): Checked {
  if (name.trim() === '') return fail('themeNameEmpty')
  if (name.includes('/')) return fail('themeNameSlash', { name: shortened(name) })
  if (isTooLong(name)) return fail('themeNameLong', { limit: LONGEST_NAME })
  return checkNameFree(themes, theme, name, theme.parent)
}

/** `parent`: null for the top. */
export function checkMove(themes: Themes, theme: Theme, parent: string | null): Checked {
  if (parent !== null) {
    if (themeBranch(themes, theme.id).has(parent))
      return fail('themeCycle', { theme: themePath(themes, theme.id), under: themePath(themes, parent) })
    const levels = levelOf(themes, parent) + heightOf(themes, theme.id)
    if (levels > MAX_THEME_LEVELS) return tooDeep(theme.name, levels)
  }
  return checkNameFree(themes, theme, theme.name, parent)
}

/** Two themes of one name may come to lie side by side: they can be merged next. */
export function checkMerge(themes: Themes, from: Theme, into: Theme): Checked {
  if (from.id === into.id) return fail('themeSame', { theme: themePath(themes, from.id) })
  if (into.retired) return fail('themeRetired', { theme: themePath(themes, into.id) })
  // What lies under it moves under the other, unless the other lies there itself and moves up.
  if (themeBranch(themes, from.id).has(into.id)) return FINE
  const levels = levelOf(themes, into.id) + heightOf(themes, from.id) - 1
  return levels > MAX_THEME_LEVELS ? tooDeep(into.name, levels) : FINE
}

/** `into`: the paths of the new themes. */
export function checkSplit(themes: Themes, theme: Theme, into: readonly string[]): Checked {
  if (into.length === 0) return fail('themeNameEmpty')
  for (const path of into) {
    const fine = checkPath(path)
    if (!fine.ok) return fine
    const known = findTheme(themes, path)
    if (known?.id === theme.id) return fail('themeSame', { theme: themePath(themes, theme.id) })
    if (known?.retired) return fail('themeRetired', { theme: themePath(themes, known.id) })
  }
  return FINE
}

function checkNameFree(themes: Themes, theme: Theme, name: string, parent: string | null): Checked {
  const path = parent === null ? name : `${themePath(themes, parent)}/${name}`
  const found = findTheme(themes, path)
  return found && found.id !== theme.id ? fail('themeNameTaken', { path: shortened(path) }) : FINE
}

/** 1 at the top. */
function levelOf(themes: Themes, id: string): number {
  let level = 0
  for (let at: string | null = id; at !== null; level++) at = themes.get(at)?.parent ?? null
  return level
}

/** Levels of a branch; 1 for a theme with nothing under it. */
function heightOf(themes: Themes, id: string): number {
  const below = childrenOf(themes)
  let height = 0
  for (let row = [id]; row.length > 0; height++)
    row = row.flatMap((at) => (below.get(at) ?? []).map((child) => child.id))
  return height
}

function tooDeep(theme: string, levels: number) {
  return fail('themeTooDeep', { theme, levels, limit: MAX_THEME_LEVELS })
}

function isTooLong(name: string): boolean {
  return name.length > LONGEST_NAME && Array.from(name).length > LONGEST_NAME
}

function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : text
}
