// Where each reader is: the version on screen, the cursor, what the pointer is over. Nothing here is saved. There are
// two, side by side; commands mean the one that keys act on.
import { createContext, useContext, useMemo } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'
import { useCodebook, useSnapshot } from '#renderer/state/hooks.ts'
import { projectCodebook, useProjectStore } from '#renderer/state/project-store.ts'
import { EMPTY_SNAPSHOT, type DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Codebook } from '#shared/domain/codebook.ts'
import {
  activeReaderPane,
  articleIn,
  getView,
  useViewStore,
  type PaneName,
} from '#renderer/state/view-store.ts'
import type { ArticleText } from '../../editor/article-text.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import { NO_FIND, type Find } from '../reading/find-state.ts'
import type { ShownNotes } from '../reading/notes.ts'
import type { Cursor } from './cursor.ts'
import { NO_PLACEMENT, placementOf, type Carries, type Placement } from './placement.ts'
import { recordsAsOf } from './records-as-of.ts'

export type ShownVersion = {
  readonly article: string
  readonly hash: string
  readonly text: ArticleText
  readonly carries: Carries
  /** Not the current one: it is read, and its passages stand as they did. */
  readonly isOld: boolean
}

type ReaderState = {
  shown: ShownVersion | null
  /** A version that somebody opened in place of the article's current one. */
  opened: { readonly article: string; readonly hash: string } | null
  cursor: Cursor | null
  /** The cursor has been moved since the active claim was made, kept or chosen: number keys mean the text again. */
  moved: boolean
  /** The claim made just now with `C`, whose card is open for the first time. */
  fresh: string | null
  /** The active claim that the text has already gone to. */
  followed: string | null
  /** Top of each claim's first passage within the text, for those near the view. */
  tops: ReadonlyMap<string, number>
  /** Claims under the pointer and where to say so. */
  hover: {
    readonly claims: readonly string[]
    readonly x: number
    readonly y: number
    readonly right: number
  } | null
  /** What is looked for in the text. */
  find: Find
  /** The field for a paragraph's number is open. */
  goingTo: boolean
  /** The notes that are shown in place, beside where the text refers to them. */
  notes: ShownNotes | null
  /** Index of the block whose heading the part being read stands under. */
  heading: number | null
  /** Said to screen readers. */
  spoken: string
}

const AT_REST: ReaderState = {
  shown: null,
  opened: null,
  cursor: null,
  moved: true,
  fresh: null,
  followed: null,
  tops: new Map(),
  hover: null,
  find: NO_FIND,
  goingTo: false,
  notes: null,
  heading: null,
  spoken: '',
}

/** What commands need of a reader on screen. */
type ReaderHandle = { readonly view: ArticleView; readonly focus: () => void }

type ReaderPane = { readonly store: StoreApi<ReaderState>; handle: ReaderHandle | null }

const newPane = (): ReaderPane => ({ store: createStore(() => AT_REST), handle: null })
const panes: Record<PaneName, ReaderPane> = { first: newPane(), second: newPane() }

/** The pane a component stands in; null outside of both, where the active one is meant. */
export const PaneContext = createContext<PaneName | null>(null)

/** What runs on behalf of a pane that need not be the active one. */
let acting: PaneName | null = null

/** The pane that `getReader` and the others mean: the one that keys act on, unless a pane does something by itself. */
export function readerPane(): PaneName {
  return acting ?? activeReaderPane(getView())
}

/**
 * Runs something for a pane, whichever is active: what it paints, restores or shows under the pointer by itself. Until
 * it returns, not behind an `await`.
 */
export function inPane<Value>(pane: PaneName, run: () => Value): Value {
  const before = acting
  acting = pane
  try {
    return run()
  } finally {
    acting = before
  }
}

export function useReaderPane(): PaneName {
  const active = useViewStore(activeReaderPane)
  return useContext(PaneContext) ?? active
}

/** A part of the state of the reader that a component stands in. */
export function useReaderStore<Part>(select: (state: ReaderState) => Part): Part {
  return useStore(panes[useReaderPane()].store, select)
}

export function setReader(
  change: Partial<ReaderState> | ((state: ReaderState) => Partial<ReaderState>),
): void {
  panes[readerPane()].store.setState(change)
}

export function getReader(): ReaderState {
  return panes[readerPane()].store.getState()
}

export function onReaderChange(
  pane: PaneName,
  listener: (state: ReaderState, before: ReaderState) => void,
): () => void {
  return panes[pane].store.subscribe(listener)
}

export function setReaderHandle(pane: PaneName, next: ReaderHandle | null): void {
  panes[pane].handle = next
}

export function readerView(): ArticleView | null {
  return panes[readerPane()].handle?.view ?? null
}

export function focusReader(): void {
  panes[readerPane()].handle?.focus()
}

/** The article that a pane is to show. */
export function usePaneArticle(): string | null {
  const pane = useReaderPane()
  return useViewStore((state) => articleIn(state, pane))
}

/** Claims of the article on screen as they stand this moment. */
export function currentPlacement(): Placement {
  const { shown } = getReader()
  if (!shown) return NO_PLACEMENT
  const loaded = useProjectStore.getState().session?.loaded(shown.article)
  return placementIn(loaded?.source.current ?? EMPTY_SNAPSHOT, projectCodebook().merged, shown)
}

/** In an old version only what had been marked in it, or in one that it was made from. */
function placementIn(
  snapshot: DocSnapshot,
  merged: Codebook['merged'],
  { hash, carries, isOld }: ShownVersion,
): Placement {
  const records = isOld ? recordsAsOf(snapshot, carries.lineage) : snapshot
  return placementOf({ ...records, merged }, hash, carries)
}

export function usePlacement(): Placement {
  const shown = useReaderStore((state) => state.shown)
  const snapshot = useSnapshot(shown?.article ?? null)
  const { merged } = useCodebook()
  return useMemo(
    () => (shown ? placementIn(snapshot, merged, shown) : NO_PLACEMENT),
    [snapshot, merged, shown],
  )
}

/** Whether what is on screen in this pane can be changed. */
export function useCanEdit(): boolean {
  const isOld = useReaderStore((state) => state.shown?.isOld ?? false)
  return (useProjectStore((state) => state.session?.canWrite) ?? false) && !isOld
}

/** Under what a pane keeps its place in an article: where one article stands in both, each keeps its own. */
export function placeKey(article: string): string {
  return readerPane() === 'second' && getView().article === article ? `${article}#2` : article
}

/** Cursors of this session as they were, by article; where the text stood is kept over sessions. */
const positions = new Map<string, { readonly cursor: Cursor | null; readonly hash: string }>()

export function keepPosition(): void {
  const { shown, cursor } = getReader()
  if (!shown) return
  positions.set(placeKey(shown.article), { cursor, hash: shown.hash })
}

export function keptPosition(article: string) {
  return positions.get(placeKey(article)) ?? null
}
