import type * as Y from 'yjs'
import type { RecordKind } from '../domain/record.ts'
import { foldRecord, type RecordView } from './fold.ts'
import { fieldsOf, parseFieldKey, recordsOf } from './registers.ts'

/** Records of one document by kind; never changes: a new one is made when something changed, sharing what did not. */
export type DocSnapshot = { readonly [Kind in RecordKind]: ReadonlyMap<string, RecordView<Kind>> }

const KINDS: readonly RecordKind[] = [
  'project',
  'person',
  'theme',
  'article',
  'version',
  'claim',
  'passage',
  'anchor',
  'assessment',
  'link',
  'source',
  'claimView',
  'rejection',
  'memo',
]

export const EMPTY_SNAPSHOT: DocSnapshot = Object.fromEntries(
  KINDS.map((kind) => [kind, new Map()]),
) as unknown as DocSnapshot

export type SnapshotListener = (changed: ReadonlySet<string>) => void

/** Keeps the snapshot of one document. React reads `current` through useSyncExternalStore. */
export class SnapshotSource {
  readonly #doc: Y.Doc
  readonly #kindOf = new Map<string, RecordKind>()
  readonly #listeners = new Set<SnapshotListener>()
  #dirty = new Set<string>()
  #current: DocSnapshot = EMPTY_SNAPSHOT

  constructor(doc: Y.Doc) {
    this.#doc = doc
    for (const id of recordsOf(doc).keys()) this.#dirty.add(id)
    recordsOf(doc).observe((event) => {
      for (const id of event.keysChanged) this.#dirty.add(id)
    })
    fieldsOf(doc).observe((event) => {
      for (const key of event.keysChanged) {
        const parsed = parseFieldKey(key)
        if (parsed) this.#dirty.add(parsed.id)
      }
    })
    doc.on('afterTransaction', () => {
      if (this.#dirty.size === 0 || this.#listeners.size === 0) return
      const changed = this.#refresh()
      for (const listener of this.#listeners) listener(changed)
    })
  }

  get current(): DocSnapshot {
    if (this.#dirty.size > 0) this.#refresh()
    return this.#current
  }

  /** Calls back after each change with the ids concerned. */
  subscribe(listener: SnapshotListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #refresh(): ReadonlySet<string> {
    const changed = this.#dirty
    this.#dirty = new Set()
    const next: Record<string, Map<string, RecordView>> = {}
    const mapOf = (kind: RecordKind) =>
      (next[kind] ??= new Map(this.#current[kind] as Map<string, RecordView>))
    for (const id of changed) {
      const view = foldRecord(this.#doc, id)
      const before = this.#kindOf.get(id)
      if (view) {
        mapOf(view.value.record).set(id, view)
        this.#kindOf.set(id, view.value.record)
      } else if (before) {
        mapOf(before).delete(id)
        this.#kindOf.delete(id)
      }
    }
    this.#current = { ...this.#current, ...next }
    return changed
  }
}
