import * as Y from 'yjs'
import { fieldsOf, parseFieldKey, recordsOf } from '#shared/doc/registers.ts'
import { MEMO_BODY } from '#shared/memo/memo-text.ts'

export type Changes = {
  readonly records: ReadonlySet<string>
  /** Whether the text of a memo changed. */
  readonly memoText: boolean
}

/** Collects the ids of records that change in a document. `take` gives those since the last time. */
export function trackChanges(doc: Y.Doc): { take(): Changes } {
  let changed = new Set<string>()
  let memoText = false
  doc.get(MEMO_BODY, Y.XmlText).observeDeep(() => {
    memoText = true
  })
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
      const taken = { records: changed, memoText }
      changed = new Set()
      memoText = false
      return taken
    },
  }
}
