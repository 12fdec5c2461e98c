// What a key means by "the claim" and "the text": the active claim, the one under the cursor, or the cursor's stretch.
import { keyOf } from '#renderer/commands/key-choices.ts'
import i18next from 'i18next'
import type { Place } from '#shared/doc/claim-operations.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import { getView, notify } from '#renderer/state/view-store.ts'
import { firstCursor, setCursor } from './cursor-commands.ts'
import type { Cursor } from './cursor.ts'
import { claimsIn, type PlacedClaim } from './placement.ts'
import { currentPlacement, getReader } from './reader-store.ts'

/** Says why nothing happens in a project that is open for reading only, or in an old version of a text. */
export function mayEdit(): boolean {
  if (!mayWrite()) return false
  const isOld = getReader().shown?.isOld ?? false
  if (isOld) notify(i18next.t('versions.readOnly', { key: displayKeys(keyOf('version.current')) }))
  return !isOld
}

/** Says why nothing happens in a project that is open for reading only. */
export function mayWrite(): boolean {
  const open = useProjectStore.getState().session
  if (!open) return false
  if (!open.canWrite) {
    const { heldBy, readOnlyReason } = open.info
    notify(i18next.t(`reader.readOnly.${readOnlyReason}`, { name: heldBy?.name ?? '' }))
  }
  return open.canWrite
}

/** The stretch or sentence that the cursor is on. */
export function cursorNow(): Cursor | null {
  const { cursor } = getReader()
  if (cursor) return cursor
  const first = firstCursor()
  if (first) setCursor(first, { scroll: false, speak: false })
  return first
}

export function placeOf(cursor: Cursor): Place {
  const { shown } = getReader()
  return { article: shown!.article, version: shown!.hash, start: cursor.start, end: cursor.end }
}

export function activePlaced(): PlacedClaim | null {
  const { activeClaim } = getView()
  return activeClaim === null ? null : (currentPlacement().byId.get(activeClaim) ?? null)
}

/**
 * The claim that a key means: the active one while the cursor has not moved on or is within it, else the one under
 * the cursor; on bare text none.
 */
export function claimMeant(): PlacedClaim | null {
  const { moved, cursor } = getReader()
  const active = activePlaced()
  if (active && !moved) return active
  if (!cursor) return null
  if (cursor.chosen) {
    // A stretch that was chosen by hand means itself, unless it is a part of the active claim's words.
    const isWithin =
      active?.passages.some(({ start, end }) => start <= cursor.start && cursor.end <= end) ?? false
    return isWithin ? active : null
  }
  const here = claimsIn(currentPlacement(), cursor)
  return active && here.includes(active) ? active : (here[0] ?? null)
}
