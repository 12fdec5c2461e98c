import type * as Y from 'yjs'
import { fieldsOf, isWritten, parseFieldKey, type Written } from './registers.ts'

/** A live key of the `fields` map. */
export type LiveKey = { readonly key: string; readonly field: string; readonly written: Written }

const indexes = new WeakMap<Y.Doc, FieldIndex>()

/** One index a document, made on first use; without it each read of a record would walk every key of the map. */
export function fieldIndexOf(doc: Y.Doc): FieldIndex {
  let index = indexes.get(doc)
  if (!index) {
    index = new FieldIndex(doc)
    indexes.set(doc, index)
  }
  return index
}

/** Keys of the `fields` map by record id, kept up to date while the document changes, also inside a transaction. */
export class FieldIndex {
  readonly #fields: Y.Map<Written>
  readonly #keys = new Map<string, Set<string>>()

  constructor(doc: Y.Doc) {
    this.#fields = fieldsOf(doc)
    for (const key of this.#fields.keys()) this.note(key)
    this.#fields.observe((event) => {
      for (const key of event.keysChanged) this.note(key)
    })
  }

  /** Takes up a key at once, so that a second write in the same transaction sees the first. */
  note(key: string): void {
    const parsed = parseFieldKey(key)
    if (!parsed) return
    const keys = this.#keys.get(parsed.id)
    if (this.#fields.has(key)) {
      if (keys) keys.add(key)
      else this.#keys.set(parsed.id, new Set([key]))
    } else if (keys?.delete(key) && keys.size === 0) {
      this.#keys.delete(parsed.id)
    }
  }

  /** All live writes of a record, in no order. */
  of(id: string): LiveKey[] {
    const live: LiveKey[] = []
    for (const key of this.#keys.get(id) ?? []) {
      const written = this.#fields.get(key)
      const field = parseFieldKey(key)?.field
      if (field !== undefined && isWritten(written)) live.push({ key, field, written })
    }
    return live
  }
}
