// What the codebook shows: which theme, and what is being done with it.
import { create } from 'zustand'
import type { CodebookTable } from '#shared/interop/codebook-table.ts'
import { setView } from '../../state/view-store.ts'

/** Beside the tree: the theme's fields, or a step that shows what it will touch before it happens. */
export type ThemePanel = 'fields' | 'move' | 'merge' | 'split'

type ThemeState = {
  /** Grows each time somebody asks for a new theme, which takes the focus to the field for it. */
  asked: number
  /** Id of the theme in the codebook view. */
  chosen: string | null
  panel: ThemePanel
  /** Somebody asked to rename the chosen theme; its field takes the focus and sets this back. */
  renaming: boolean
  /** A file that was read and waits for a yes. */
  incoming: { readonly name: string; readonly table: CodebookTable } | null
}

export const useThemeStore = create<ThemeState>(() => ({
  asked: 0,
  chosen: null,
  panel: 'fields',
  renaming: false,
  incoming: null,
}))

export const getThemes = useThemeStore.getState
export const setThemes = useThemeStore.setState

export function askNewTheme(): void {
  setThemes(({ asked }) => ({ asked: asked + 1 }))
}

export function chooseTheme(chosen: string | null): void {
  setThemes({ chosen, panel: 'fields' })
}

/** Shows a theme in the codebook, its name ready to be changed. */
export function openTheme(theme: string): void {
  setView({ view: 'codebook' })
  setThemes({ chosen: theme, panel: 'fields', incoming: null, renaming: true })
}
