// Where the reader is: the version on screen, the cursor, what the pointer is over. Nothing here is saved.
import { create } from 'zustand'
import { useMemo } from 'react'
import { EMPTY_SNAPSHOT } from '#shared/doc/snapshot.ts'
import { useSnapshot } from '#renderer/state/hooks.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import type { ArticleText } from '../../editor/article-text.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import { NO_FIND, type Find } from '../reading/find-state.ts'
import type { ShownNotes } from '../reading/notes.ts'
import type { Cursor } from './cursor.ts'
import { NO_PLACEMENT, placementOf, type Carries, type Placement } from './placement.ts'

export type ShownVersion = {
  readonly article: string
  readonly hash: string
  readonly text: ArticleText
  readonly carries: Carries
}

type ReaderState = {
  shown: ShownVersion | null
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

export const useReaderStore = create<ReaderState>(() => ({
  shown: null,
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
}))

export const setReader = useReaderStore.setState
export const getReader = useReaderStore.getState

/** What commands need of the reader on screen. */
type ReaderHandle = { readonly view: ArticleView; readonly focus: () => void }

let handle: ReaderHandle | null = null

export function setReaderHandle(next: ReaderHandle | null): void {
  handle = next
}

export function readerView(): ArticleView | null {
  return handle?.view ?? null
}

export function focusReader(): void {
  handle?.focus()
}

/** Claims of the article on screen as they stand this moment. */
export function currentPlacement(): Placement {
  const { shown } = getReader()
  if (!shown) return NO_PLACEMENT
  const loaded = useProjectStore.getState().session?.loaded(shown.article)
  return placementOf(loaded?.source.current ?? EMPTY_SNAPSHOT, shown.hash, shown.carries)
}

export function usePlacement(): Placement {
  const shown = useReaderStore((state) => state.shown)
  const snapshot = useSnapshot(shown?.article ?? null)
  return useMemo(
    () => (shown ? placementOf(snapshot, shown.hash, shown.carries) : NO_PLACEMENT),
    [snapshot, shown],
  )
}

/** Cursors of this session as they were, by article; where the text stood is kept over sessions. */
const positions = new Map<string, { readonly cursor: Cursor | null; readonly hash: string }>()

export function keepPosition(): void {
  const { shown, cursor } = getReader()
  if (!shown || !handle) return
  positions.set(shown.article, { cursor, hash: shown.hash })
}

export function keptPosition(article: string) {
  return positions.get(article) ?? null
}
