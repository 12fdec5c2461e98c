// A view's mood: what is shown and where the attention is. Nothing here is shared or saved in the project.
import { create } from 'zustand'

export type View = 'read' | 'claims' | 'memo'

/** Side by side in the reading view: the article, and what stands beside it. */
export type PaneName = 'first' | 'second'

export type ClaimFilter = {
  readonly text: string
  readonly theme: string | null
  readonly article: string | null
}
export const NO_FILTER: ClaimFilter = { text: '', theme: null, article: null }

type ViewState = {
  view: View
  /** Id of the article in the reader. */
  article: string | null
  memo: string | null
  /** What stands beside the article in the reading view. */
  beside: 'memo' | null
  /** The pane that keys act on. */
  activePane: PaneName
  /** Somebody asked for a memo drafted from the claims; the memo view drafts it and sets this back. */
  draftWanted: boolean
  /** What the table of claims shows; null for all, `theme` '' for claims without one. */
  claimFilter: ClaimFilter
  activeClaim: string | null
  /** The active card: one line, open, or open with the statement being edited. */
  card: 'line' | 'open' | 'edit'
  /** A picker on the active claim. */
  themePicker: boolean
  libraryOpen: boolean
  marginOpen: boolean
  /** Unfolded in the library's side. */
  outlineOpen: boolean
  leftOutOpen: boolean
  /** How articles are set can be chosen. */
  typeOpen: boolean
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
  beside: null,
  activePane: 'first',
  draftWanted: false,
  claimFilter: NO_FILTER,
  activeClaim: null,
  card: 'line',
  themePicker: false,
  libraryOpen: true,
  marginOpen: true,
  outlineOpen: true,
  leftOutOpen: false,
  typeOpen: false,
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
