import { useMemo } from 'react'
import { create } from 'zustand'
import { openSuggestions, type Suggestion } from '#shared/claims/suggest-article.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import { EMPTY_SNAPSHOT } from '#shared/doc/snapshot.ts'
import { rejectedSentences } from '#shared/doc/suggestion-operations.ts'
import { useSnapshot } from '#renderer/state/hooks.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import type { Placement } from '../reader/placement.ts'
import { currentPlacement, getReader, usePlacement, useReaderStore } from '../reader/reader-store.ts'

/** What the rules proposed in a version of an article. */
type Proposed = {
  readonly article: string
  /** Hash of the version that the positions are in. */
  readonly version: string
  readonly rules: string
  readonly suggestions: readonly Suggestion[]
}

type SuggestState = {
  open: boolean
  proposed: Proposed | null
  /** While the rules read the article; null when they are done. */
  progress: { readonly article: string; readonly done: number; readonly of: number } | null
  /** Start of the suggestion that is looked at. */
  at: number
  /** The statement of the claim that it becomes is being edited. */
  editing: boolean
}

export const useSuggestStore = create<SuggestState>(() => ({
  open: false,
  proposed: null,
  progress: null,
  at: 0,
  editing: false,
}))
export const setSuggest = useSuggestStore.setState

const NONE: readonly Suggestion[] = []

/** Those that are still to be looked at: a claim that was made of one, or a rejection, takes it off; undo brings it back. */
function stillOpen(
  proposed: Proposed | null,
  version: string | undefined,
  placement: Placement,
  snapshot: DocSnapshot,
): readonly Suggestion[] {
  if (!proposed || proposed.version !== version) return NONE
  const passages = placement.claims.flatMap((claim) => claim.passages)
  return openSuggestions(proposed.suggestions, passages, rejectedSentences(snapshot))
}

/** Of the article in the pane this stands in. */
export function useSuggestions(): readonly Suggestion[] {
  const proposed = useSuggestStore((state) => state.proposed)
  const shown = useReaderStore((state) => state.shown)
  const snapshot = useSnapshot(shown?.article ?? null)
  const placement = usePlacement()
  return useMemo(
    () => stillOpen(proposed, shown?.hash, placement, snapshot),
    [proposed, shown, placement, snapshot],
  )
}

/** As they stand this moment. */
export function currentSuggestions(): readonly Suggestion[] {
  const { shown } = getReader()
  const loaded = shown ? useProjectStore.getState().session?.loaded(shown.article) : null
  const snapshot = loaded?.source.current ?? EMPTY_SNAPSHOT
  return stillOpen(useSuggestStore.getState().proposed, shown?.hash, currentPlacement(), snapshot)
}

/** The one that is looked at: the next where that one is done with, the last behind all of them. */
export function suggestionAt(suggestions: readonly Suggestion[], at: number): Suggestion | null {
  return suggestions.find(({ start }) => start >= at) ?? suggestions.at(-1) ?? null
}
