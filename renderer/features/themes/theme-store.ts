import { create } from 'zustand'

/** Grows each time somebody asks for a new theme, which takes the focus to the field for it. */
export const useThemeStore = create<{ asked: number }>(() => ({ asked: 0 }))

export function askNewTheme(): void {
  useThemeStore.setState(({ asked }) => ({ asked: asked + 1 }))
}
