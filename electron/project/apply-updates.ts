// Takes updates from outside into the documents in memory. They may be anything: a bug, a damaged or hostile file.
import * as Y from 'yjs'
import type { OpenDocs } from './open-docs.ts'
import type { DocUpdate } from './update-log.ts'

/** One call's updates: all of them are taken, or none. */
export type UpdateBatch = { readonly updates: readonly DocUpdate[]; readonly origin: unknown }

/** What an id of a document may look like; it comes from a window. */
const DOC_ID = /^[a-z0-9]{1,64}$/

/**
 * Applies batches in order; gives for each whether it was taken. One that does not decode or apply leaves no trace:
 * Yjs cannot take half an update back, so the documents concerned are read again from the file, and what was taken
 * before in this round (not yet on disk) is applied once more.
 */
export function applyBatches(docs: OpenDocs, batches: readonly UpdateBatch[]): boolean[] {
  const taken: UpdateBatch[] = []
  return batches.map((batch) => {
    if (!batch.updates.every(isDecodable)) return false
    try {
      for (const { doc, update } of batch.updates) Y.applyUpdate(docs.get(doc).doc, update, batch.origin)
    } catch {
      const touched = new Set(batch.updates.map(({ doc }) => doc))
      for (const doc of touched) docs.drop(doc)
      for (const { updates, origin } of taken) {
        for (const { doc, update } of updates)
          if (touched.has(doc)) Y.applyUpdate(docs.get(doc).doc, update, origin)
      }
      return false
    }
    taken.push(batch)
    return true
  })
}

function isDecodable({ doc, update }: DocUpdate): boolean {
  if (!DOC_ID.test(doc)) return false
  try {
    Y.decodeUpdate(update)
    return true
  } catch {
    return false
  }
}
