import { create } from 'zustand'
import { useMemo } from 'react'
import { useSnapshot } from '#renderer/state/hooks.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import { currentPlacement, getReader, usePlacement, useReaderStore } from '../reader/reader-store.ts'
import { looksIn, type Look } from './looks.ts'

type LooksState = {
  open: boolean
  /** The passage that is looked at. */
  passage: string | null
  /** Its claim's statement is being edited. */
  editing: boolean
}

export const useLooksStore = create<LooksState>(() => ({ open: false, passage: null, editing: false }))
export const setLooks = useLooksStore.setState

/** Of the article in the pane this stands in. */
export function useLooks(): readonly Look[] {
  const shown = useReaderStore((state) => state.shown)
  const placement = usePlacement()
  const snapshot = useSnapshot(shown?.article ?? null)
  return useMemo(() => (shown ? looksIn(placement, snapshot, shown) : []), [shown, placement, snapshot])
}

/** As they stand this moment. */
export function currentLooks(): readonly Look[] {
  const { shown } = getReader()
  const loaded = shown && useProjectStore.getState().session?.loaded(shown.article)
  return shown && loaded ? looksIn(currentPlacement(), loaded.source.current, shown) : []
}

/** The one that is looked at: the first where that one is settled or none was chosen. */
export function lookAt(looks: readonly Look[], passage: string | null): Look | null {
  return looks.find((look) => look.passage === passage) ?? looks[0] ?? null
}
