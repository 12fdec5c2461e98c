import { newId } from '../base/ids.ts'
import { THEME_COLOURS, themePath, type Theme, type ThemeColour } from '../domain/theme.ts'
import type { Edit } from './edit.ts'
import type { DocSnapshot } from './snapshot.ts'

export function themesOf(snapshot: DocSnapshot): ReadonlyMap<string, Theme> {
  return new Map([...snapshot.theme].map(([id, view]) => [id, view.value]))
}

/** Finds `Parent/Child` by its names, without regard to case. */
export function findTheme(themes: ReadonlyMap<string, Theme>, path: string): Theme | null {
  const wanted = normalPath(path)
  for (const theme of themes.values()) if (normalPath(themePath(themes, theme.id)) === wanted) return theme
  return null
}

export function normalPath(path: string): string {
  return splitPath(path)
    .map((name) => name.toLocaleLowerCase('en'))
    .join('/')
}

export function splitPath(path: string): string[] {
  return path
    .split('/')
    .map((name) => name.trim().normalize('NFC'))
    .filter((name) => name !== '')
}

/**
 * Finds or makes the theme at `Parent/Child`, with every theme above it that is missing; gives its id.
 * A colour not asked for is the parent's, or the one least used among the top themes; the first nine get pinned keys.
 */
export function ensureTheme(
  edit: Edit,
  themes: Map<string, Theme>,
  path: string,
  wish: { colour?: ThemeColour; definition?: string } = {},
): string {
  const names = splitPath(path)
  let parent: string | null = null
  names.forEach((name, depth) => {
    const here = names.slice(0, depth + 1).join('/')
    const found = findTheme(themes, here)
    if (found) {
      parent = found.id
      return
    }
    const last = depth === names.length - 1
    const theme: Omit<Theme, 'author' | 'at'> = {
      record: 'theme',
      id: newId('t'),
      name,
      parent,
      colour: (last && wish.colour) || inheritedColour(themes, parent),
      definition: (last && wish.definition) || '',
      pinned: nextPin(themes),
    }
    edit.create<'theme'>(theme)
    themes.set(theme.id, { ...theme, author: '', at: 0 })
    parent = theme.id
  })
  return parent!
}

function inheritedColour(themes: ReadonlyMap<string, Theme>, parent: string | null): ThemeColour {
  const above = parent === null ? undefined : themes.get(parent)
  if (above) return above.colour
  const used = new Map<ThemeColour, number>(THEME_COLOURS.map((colour) => [colour, 0]))
  for (const theme of themes.values()) {
    if (theme.parent === null) used.set(theme.colour, (used.get(theme.colour) ?? 0) + 1)
  }
  return THEME_COLOURS.reduce((least, colour) => (used.get(colour)! < used.get(least)! ? colour : least))
}

function nextPin(themes: ReadonlyMap<string, Theme>): number | null {
  const taken = new Set([...themes.values()].map((theme) => theme.pinned))
  for (let pin = 1; pin <= 9; pin++) if (!taken.has(pin)) return pin
  return null
}

/** A theme's id with those of all themes under it. */
export function themeBranch(themes: ReadonlyMap<string, Theme>, id: string): ReadonlySet<string> {
  const branch = new Set([id])
  for (let before = 0; before !== branch.size;) {
    before = branch.size
    for (const theme of themes.values()) {
      if (theme.parent !== null && branch.has(theme.parent)) branch.add(theme.id)
    }
  }
  return branch
}
