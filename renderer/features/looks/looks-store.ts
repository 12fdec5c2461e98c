import { create } from 'zustand'
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
  const text = useReaderStore((state) => state.shown?.text)
  const placement = usePlacement()
  return text ? looksIn(placement, text) : []
}

/** As they stand this moment. */
export function currentLooks(): readonly Look[] {
  const { shown } = getReader()
  return shown ? looksIn(currentPlacement(), shown.text) : []
}

/** The one that is looked at: the first where that one is settled or none was chosen. */
export function lookAt(looks: readonly Look[], passage: string | null): Look | null {
  return looks.find((look) => look.passage === passage) ?? looks[0] ?? null
}
