// A view's mood: what is shown and where the attention is. Nothing here is shared or saved in the project.
import { create } from 'zustand'

export type View = 'read' | 'claims' | 'memo'

type ViewState = {
  view: View
  /** Id of the article in the reader. */
  article: string | null
  memo: string | null
  activeClaim: string | null
  /** The active card: one line, open, or open with the statement being edited. */
  card: 'line' | 'open' | 'edit'
  /** A picker on the active claim. */
  themePicker: boolean
  libraryOpen: boolean
  marginOpen: boolean
  leftOutOpen: boolean
  paletteOpen: boolean
  shortcutsOpen: boolean
  tourStep: number | null
  /** A short message at the foot of the window, with a tone; announced to screen readers. */
  notice: { readonly text: string; readonly tone: 'info' | 'error' } | null
}

export const useViewStore = create<ViewState>(() => ({
  view: 'read',
  article: null,
  memo: null,
  activeClaim: null,
  card: 'line',
  themePicker: false,
  libraryOpen: true,
  marginOpen: true,
  leftOutOpen: false,
  paletteOpen: false,
  shortcutsOpen: false,
  tourStep: null,
  notice: null,
}))

export const setView = useViewStore.setState
export const getView = useViewStore.getState

export function showArticle(article: string): void {
  setView({ view: 'read', article, activeClaim: null, card: 'line' })
}

/** Goes to a claim in its article. */
export function showClaim(article: string, claim: string): void {
  setView({ view: 'read', article, activeClaim: claim, card: 'line' })
}

export function notify(text: string, tone: 'info' | 'error' = 'info'): void {
  setView({ notice: { text, tone } })
}
