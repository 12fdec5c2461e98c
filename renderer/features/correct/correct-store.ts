// The text that is being corrected, and what the correction would do. One at a time in a window.
import { create } from 'zustand'
import type { ChangedPiece } from '#shared/anchoring/changed-pieces.ts'
import type { Original, VersionContent } from '#shared/domain/article.ts'
import type { RevisionPreview } from '#shared/ipc/view-types.ts'
import type { PaneName } from '#renderer/state/view-store.ts'

export type Stage =
  | { readonly kind: 'editing' }
  /** Before the first word of progress `of` is 0. */
  | { readonly kind: 'comparing'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'preview'
      readonly content: VersionContent
      readonly pieces: readonly ChangedPiece[]
      readonly preview: RevisionPreview
    }

type CorrectState = {
  /** Null: nothing is being corrected. `base`: hash of the version it was made from. */
  work: {
    readonly pane: PaneName
    readonly article: string
    readonly base: string
    /** Hashes of the versions that what is kept is made from. */
    readonly parents: readonly string[]
    /** A newer copy that was imported as an article of its own; null where the text itself is edited. */
    readonly copy: { readonly article: string; readonly original: Original } | null
    readonly stage: Stage
  } | null
}

export const useCorrectStore = create<CorrectState>(() => ({ work: null }))

export const getWork = () => useCorrectStore.getState().work

export function setStage(stage: Stage): void {
  useCorrectStore.setState(({ work }) => ({ work: work && { ...work, stage } }))
}
