// The log of Yjs updates, and the snapshots that shorten it.
import * as Y from 'yjs'
import type { Database } from './sqlite.ts'

export type DocUpdate = { readonly doc: string; readonly update: Uint8Array }

/** A document's log is folded into a snapshot when it is longer than this. */
export const COMPACT_AFTER = 400

export function docIds(db: Database): string[] {
  return db.all<{ id: string }>('SELECT id FROM docs ORDER BY id').map((row) => row.id)
}

/** The document as it lies in the file, and the number of the last update in it. */
export function loadDoc(db: Database, id: string): { doc: Y.Doc; upto: number; exists: boolean } {
  const doc = new Y.Doc()
  const snapshot = db.get<{ upto: number; bytes: Uint8Array }>(
    'SELECT upto, bytes FROM snapshots WHERE doc = ?',
    id,
  )
  const updates = updatesAfter(db, id, snapshot?.upto ?? 0)
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot.bytes)
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  })
  return { doc, upto: updates.at(-1)?.seq ?? snapshot?.upto ?? 0, exists: !!snapshot || updates.length > 0 }
}

/** The document as it lies in the file, without taking it apart. */
export function storedUpdates(db: Database, id: string): Uint8Array[] {
  const snapshot = db.get<{ upto: number; bytes: Uint8Array }>(
    'SELECT upto, bytes FROM snapshots WHERE doc = ?',
    id,
  )
  const updates = updatesAfter(db, id, snapshot?.upto ?? 0).map(({ bytes }) => bytes)
  return snapshot ? [snapshot.bytes, ...updates] : updates
}

export function updatesAfter(db: Database, id: string, seq: number): { seq: number; bytes: Uint8Array }[] {
  return db.all('SELECT seq, bytes FROM updates WHERE doc = ? AND seq > ? ORDER BY seq', id, seq)
}

/** Adds to the log; inside the caller's transaction. Gives the number of the last update of each document. */
export function appendToLog(db: Database, updates: readonly DocUpdate[], at: number): Map<string, number> {
  const last = new Map<string, number>()
  for (const { doc, update } of updates) {
    db.run('INSERT INTO docs (id, created) VALUES (?, ?) ON CONFLICT DO NOTHING', doc, at)
    const { seq } = db.get<{ seq: number }>(
      'INSERT INTO updates (doc, session, at, bytes) VALUES (?, ?, ?, ?) RETURNING seq',
      doc,
      sessionOf(update),
      at,
      update,
    )!
    last.set(doc, seq)
  }
  return last
}

export function logLength(db: Database, id: string): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM updates WHERE doc = ?', id)!.n
}

/**
 * Replaces a document's log by its state; inside the caller's transaction. `doc` must hold every update up to `upto`.
 * Updates that wait for others to arrive are part of the state that Yjs encodes, so none is lost.
 */
export function compact(db: Database, id: string, doc: Y.Doc, upto: number, at: number): void {
  db.run(
    `INSERT INTO snapshots (doc, upto, at, bytes) VALUES (?, ?, ?, ?)
     ON CONFLICT (doc) DO UPDATE SET upto = excluded.upto, at = excluded.at, bytes = excluded.bytes`,
    id,
    upto,
    at,
    Y.encodeStateAsUpdate(doc),
  )
  db.run('DELETE FROM updates WHERE doc = ? AND seq <= ?', id, upto)
}

function sessionOf(update: Uint8Array): string {
  const [first] = Y.parseUpdateMeta(update).from.keys()
  return first === undefined ? '' : String(first)
}
