// A view's mood: what is shown and where the attention is. Nothing here is shared or saved in the project.
import { create } from 'zustand'
import { NO_FILTER, type ClaimFilter } from '#shared/domain/claim-view.ts'

export type View = 'read' | 'claims' | 'compare' | 'memo' | 'codebook'

/** Side by side in the reading view: the article, and what stands beside it. */
export type PaneName = 'first' | 'second'

/** A field of the active claim that a key asks for. The statement has `card: 'edit'`. */
export type ClaimField =
  | 'type'
  | 'status'
  | 'attribution'
  | 'certainty'
  | 'words'
  | 'basis'
  | 'about'
  | 'made'
  | 'via'
  | 'likelihood'
  | 'confidence'
  | 'credibility'
  | 'note'
  | 'links'
/** What of an open card is folded. */
export type CardFold = 'more' | 'assess' | 'links'
/** What a memo cites: a passage as it stood in a version of its article, and its words in case it is gone. */
export type CitedPlace = {
  readonly article: string
  readonly version: string
  readonly claim: string
  readonly passage: string
  readonly prefix: string
  readonly quote: string
  readonly suffix: string
}

/** What a search found in an article; the title where there is no place. UTF-16, in the text of the version. */
export type FoundPlace = {
  readonly article: string
  readonly version: string | null
  readonly place: { readonly start: number; readonly end: number } | null
}

type ViewState = {
  view: View
  /** Id of the article in the reader. */
  article: string | null
  memo: string | null
  /** What stands beside the article in the reading view. */
  beside: 'memo' | 'article' | null
  /** Id of the second article. */
  besideArticle: string | null
  /** The pane that keys act on. */
  activePane: PaneName
  /** Somebody asked for a memo drafted from the claims; the memo view drafts it and sets this back. */
  draftWanted: boolean
  /** Which claims the view of claims shows. */
  claimFilter: ClaimFilter
  claimsAs: 'table' | 'charts'
  activeClaim: string | null
  /** Somebody asked to see what a citation names; the reader goes there and sets this back. */
  citedWanted: CitedPlace | null
  /** The same of what a search found. */
  placeWanted: FoundPlace | null
  /** A block of a memo that a search found, null for its title; the memo goes there and sets this back. */
  blockWanted: { readonly memo: string; readonly block: number | null } | null
  /** The active card: one line, open, or open with the statement being edited. */
  card: 'line' | 'open' | 'edit'
  /** A picker on the active claim. */
  themePicker: boolean
  /** Has the focus in the active card, or its list is open. */
  claimField: ClaimField | null
  /** Open in every card that opens, until they are folded again. */
  openFolds: ReadonlySet<CardFold>
  /** What stands at the right of the window, beside any view. */
  side: 'sources' | 'judgements' | 'search' | 'words' | null
  /** The judgement that is open in its list. */
  judgement: string | null
  projectSettingsOpen: boolean
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
  /** `cancel`: ends what it tells the progress of; it stays until that is done. */
  notice: { readonly text: string; readonly tone: 'info' | 'error'; readonly cancel?: () => void } | null
}

export const useViewStore = create<ViewState>(() => ({
  view: 'read',
  article: null,
  memo: null,
  beside: null,
  besideArticle: null,
  activePane: 'first',
  draftWanted: false,
  claimFilter: NO_FILTER,
  claimsAs: 'table',
  activeClaim: null,
  citedWanted: null,
  placeWanted: null,
  blockWanted: null,
  card: 'line',
  themePicker: false,
  claimField: null,
  openFolds: new Set(),
  side: null,
  judgement: null,
  projectSettingsOpen: false,
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

/** The reading pane that keys act on: the second one only while it shows an article. */
export function activeReaderPane({ beside, activePane }: Pick<ViewState, 'beside' | 'activePane'>): PaneName {
  return beside === 'article' ? activePane : 'first'
}

export function articleIn(
  state: Pick<ViewState, 'article' | 'besideArticle'>,
  pane: PaneName,
): string | null {
  return pane === 'first' ? state.article : state.besideArticle
}

const put = (pane: PaneName, article: string) => (pane === 'first' ? { article } : { besideArticle: article })

/** In the pane that is in use. */
export function showArticle(article: string): void {
  const pane = activeReaderPane(getView())
  setView({ view: 'read', activePane: pane, ...put(pane, article), activeClaim: null, card: 'line' })
}

/** Goes to a claim in its article. */
export function showClaim(article: string, claim: string): void {
  const state = getView()
  const active = activeReaderPane(state)
  const other = active === 'first' ? 'second' : 'first'
  // Where the article is on screen already, it is not opened a second time.
  const isBeside =
    state.beside === 'article' && articleIn(state, active) !== article && articleIn(state, other) === article
  const pane = isBeside ? other : active
  setView({ view: 'read', activePane: pane, ...put(pane, article), activeClaim: claim, card: 'line' })
}

/** Goes to what a citation names, in the version that it names. A memo beside the article stays where it is. */
export function showCited(citedWanted: CitedPlace): void {
  const { beside } = getView()
  const pane = beside === 'article' ? activeReaderPane(getView()) : 'first'
  const { article } = citedWanted
  setView({
    view: 'read',
    activePane: pane,
    ...put(pane, article),
    activeClaim: null,
    card: 'line',
    citedWanted,
  })
}

/** Lists the claims that a filter lets through. */
export function showClaims(filter: Partial<ClaimFilter>): void {
  setView({ view: 'claims', claimsAs: 'table', claimFilter: { ...NO_FILTER, ...filter } })
}

export function notify(text: string, tone: 'info' | 'error' = 'info'): void {
  setView({ notice: { text, tone } })
}
