import type { Theme } from './theme.ts'

/** A theme with nothing but what a test is about. */
export function someTheme(part: Partial<Theme> & Pick<Theme, 'id'>): Theme {
  return {
    record: 'theme',
    author: 'h1',
    at: 0,
    name: part.id,
    parent: null,
    colour: 'blue',
    definition: '',
    pinned: null,
    include: '',
    exclude: '',
    example: '',
    retired: false,
    mergedInto: null,
    ...part,
  }
}

export function themeMap(...themes: readonly Theme[]): ReadonlyMap<string, Theme> {
  return new Map(themes.map((theme) => [theme.id, theme]))
}
