// The documents in memory: loaded when first asked for, and dropped when memory may hold what the disk does not.
import * as Y from 'yjs'
import { SnapshotSource } from '#shared/doc/snapshot.ts'
import { trackChanges, type Changes } from './changed-records.ts'
import type { Database } from './sqlite.ts'
import { loadDoc, updatesAfter, type DocUpdate } from './update-log.ts'

export type OpenDoc = {
  readonly id: string
  readonly doc: Y.Doc
  readonly snapshots: SnapshotSource
  /** What changed since the readable tables were last brought up to date. */
  readonly changed: { take(): Changes }
  /** Number of the last update in it. */
  upto: number
}

export class OpenDocs {
  readonly #db: Database
  readonly #open = new Map<string, OpenDoc>()

  constructor(db: Database) {
    this.#db = db
  }

  get(id: string): OpenDoc {
    let open = this.#open.get(id)
    if (!open) {
      const { doc, upto } = loadDoc(this.#db, id)
      open = { id, doc, snapshots: new SnapshotSource(doc), changed: trackChanges(doc), upto }
      this.#open.set(id, open)
    }
    return open
  }

  /** Forgets what is in memory; the next `get` reads the file. Holders of the old Y.Doc see no more changes. */
  drop(id: string): void {
    this.#open.get(id)?.doc.destroy()
    this.#open.delete(id)
  }

  /** Takes up what another process has added to the file; gives those updates. */
  catchUp(): DocUpdate[] {
    const news: DocUpdate[] = []
    for (const open of this.#open.values()) {
      // Another process may have folded updates that we have not seen into a snapshot.
      const snapshot = this.#db.get<{ upto: number; bytes: Uint8Array }>(
        'SELECT upto, bytes FROM snapshots WHERE doc = ? AND upto > ?',
        open.id,
        open.upto,
      )
      const updates = updatesAfter(this.#db, open.id, Math.max(open.upto, snapshot?.upto ?? 0))
      const all = [...(snapshot ? [{ seq: snapshot.upto, bytes: snapshot.bytes }] : []), ...updates]
      for (const { seq, bytes } of all) {
        Y.applyUpdate(open.doc, bytes)
        open.upto = seq
        news.push({ doc: open.id, update: bytes })
      }
    }
    return news
  }

  clear(): void {
    for (const { doc } of this.#open.values()) doc.destroy()
    this.#open.clear()
  }
}
