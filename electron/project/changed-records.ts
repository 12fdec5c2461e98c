import type * as Y from 'yjs'
import { fieldsOf, parseFieldKey, recordsOf } from '#shared/doc/registers.ts'

/** Collects the ids of records that change in a document. `take` gives those since the last time. */
export function trackChangedRecords(doc: Y.Doc): { take(): Set<string> } {
  let changed = new Set<string>()
  recordsOf(doc).observe((event) => {
    for (const id of event.keysChanged) changed.add(id)
  })
  fieldsOf(doc).observe((event) => {
    for (const key of event.keysChanged) {
      const id = parseFieldKey(key)?.id
      if (id !== undefined) changed.add(id)
    }
  })
  return {
    take() {
      const taken = changed
      changed = new Set()
      return taken
    },
  }
}
