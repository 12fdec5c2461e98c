import { z } from 'zod'

/** What a stretch chosen by mouse is widened to. */
export const SELECTION_SNAPS = ['characters', 'words', 'sentences'] as const
export const selectionSnapSchema = z.enum(SELECTION_SNAPS)
export type SelectionSnap = z.infer<typeof selectionSnapSchema>

export function nextSnap(snap: SelectionSnap): SelectionSnap {
  return SELECTION_SNAPS[(SELECTION_SNAPS.indexOf(snap) + 1) % SELECTION_SNAPS.length]!
}
