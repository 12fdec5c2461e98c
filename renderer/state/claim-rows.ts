// Some claims of the project by id, as the main side's tables have them, kept up to date while they are looked at.
import { useEffect, useState } from 'react'
import type { ClaimRow, LibraryDelta } from '#shared/ipc/view-types.ts'
import { call, onAppEvent } from '../platform/bridge.ts'

/** Null for a claim that is not in this file; what is not there is not known yet. */
export type ClaimRows = ReadonlyMap<string, ClaimRow | null>

const NO_ROWS: ClaimRows = new Map()

/** What was known of others before stays until the answer is here, so that nothing jumps. */
export function useClaimRows(ids: readonly string[]): ClaimRows {
  const [rows, setRows] = useState(NO_ROWS)
  const key = ids.join(' ')
  useEffect(() => {
    const wanted = key === '' ? [] : key.split(' ')
    if (wanted.length === 0) return undefined
    let left = false
    const read = async () => {
      const found = await readClaimRows(wanted)
      if (!left && found) setRows(found)
    }
    void read()
    const stop = onAppEvent((event) => {
      if (event.kind === 'libraryChanged' && concerns(event.delta, wanted)) void read()
    })
    return () => {
      left = true
      stop()
    }
  }, [key])
  return rows
}

/** Null where no project is open any more. */
export async function readClaimRows(ids: readonly string[]): Promise<ClaimRows | null> {
  const answer = await call('library.claims', { ids: [...ids] })
  if (!answer.ok) return null
  const found = new Map(answer.value.map((row) => [row.id, row]))
  return new Map(ids.map((id) => [id, found.get(id) ?? null]))
}

function concerns(delta: LibraryDelta | null, ids: readonly string[]): boolean {
  if (!delta) return true
  return delta.claims.some(({ id }) => ids.includes(id)) || delta.claimsGone.some((id) => ids.includes(id))
}
