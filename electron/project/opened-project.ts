// An open project: one SQLite file that holds the documents (Yjs), the originals, the texts, and tables made from them.
// Plain Node; the windows, the command line and the tests all use this.
import type * as Y from 'yjs'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { Mapping } from '#shared/anchoring/map-passages.ts'
import { edit as editDoc, type Edit, type Inverse } from '#shared/doc/edit.ts'
import type { Stretch } from '#shared/doc/passage-places.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import type { Person } from '#shared/domain/project.ts'
import type { ProjectInfo } from '#shared/ipc/contract.ts'
import { AppendQueue } from './append-queue.ts'
import { applyBatches, type UpdateBatch } from './apply-updates.ts'
import { BlobStore, type StoredOriginal } from './blob-store.ts'
import { cachedPlace, keepCarried, pruneCarried, type CarriedRow } from './carried-places.ts'
import { switchToWriteAheadLog } from './format.ts'
import { OpenDocs, type OpenDoc } from './open-docs.ts'
import { projectMemoText, projectRecords } from './projection.ts'
import {
  EVERYTHING_CHANGED,
  joinListsChanges,
  listsChangeOf,
  NO_LISTS_CHANGE,
  type ListsChange,
} from './lists-change.ts'
import { PROJECT_DOC, ProjectLists } from './project-lists.ts'
import { storageCode, type Database } from './sqlite.ts'
import {
  appendToLog,
  COMPACT_AFTER,
  compact,
  docIds,
  logLength,
  storedUpdates,
  type DocUpdate,
} from './update-log.ts'
import { verifyProject, type VerifyReport } from './verify.ts'
import type { WriteLock } from './write-lock.ts'

export type WriteCode = 'readOnly' | 'diskFull' | 'notWritable'
/** `badUpdate`: bytes that are no Yjs update or cannot be applied; nothing of that call was taken. */
export type AppendCode = WriteCode | 'badUpdate'
export type EditPart = { readonly doc: string; readonly run: (edit: Edit) => void }
/** What an edit refers to and must be stored with it or not at all. */
export type Blobs = {
  readonly originals?: readonly StoredOriginal[]
  readonly contents?: readonly VersionContent[]
  /** What was worked out of passages in a version: `to` is its hash. */
  readonly carried?: { readonly to: string; readonly rows: readonly CarriedRow[] }
}
export type UpdateListener = (doc: string, update: Uint8Array, origin: unknown) => void

type Parts = {
  readonly path: string
  readonly db: Database
  /** Null: this one only reads. */
  readonly lock: WriteLock | null
  readonly reading: Pick<ProjectInfo, 'heldBy' | 'readOnlyReason'>
  readonly me: Person
  /** Runs after the database is closed (a temporary copy goes away). */
  readonly afterClose?: () => void
}

export class ProjectFile extends ProjectLists {
  readonly path: string
  readonly #db: Database
  readonly #docs: OpenDocs
  readonly #blobs: BlobStore
  readonly #parts: Parts
  readonly #listeners = new Set<UpdateListener>()
  readonly #queue = new AppendQueue<UpdateBatch, Result<void, AppendCode>>((batches) => this.#write(batches))
  #me: Person
  #closed = false
  #hasWritten = false
  #writesAhead = false

  /** Use `openProject` or `createProject`. */
  constructor(parts: Parts) {
    super(parts.db)
    this.path = parts.path
    this.#parts = parts
    this.#db = parts.db
    this.#docs = new OpenDocs(parts.db)
    this.#blobs = new BlobStore(parts.db)
    this.#me = parts.me
  }

  get info(): ProjectInfo {
    const [project] = this.snapshot(PROJECT_DOC).project.values()
    return {
      path: this.path,
      title: project?.value.title ?? '',
      ...this.#parts.reading,
      me: this.#me,
      claimCount: this.claimCount(this.#me.initials),
    }
  }

  get isReadOnly(): boolean {
    return this.#parts.lock === null
  }

  get me(): Person {
    return this.#me
  }

  /** Whom edits are signed by from now on; set once, by opening. */
  signAs(me: Person): void {
    this.#me = me
  }

  // Documents

  /** The live document. Read only: change it through `edit` or `append`, which also write it to disk. */
  doc(id: string): Y.Doc {
    this.#queue.flush()
    return this.#docs.get(id).doc
  }

  snapshot(id: string): DocSnapshot {
    this.#queue.flush()
    return this.#docs.get(id).snapshots.current
  }

  /**
   * The updates that make a document, as they lie in the file: it need not be in memory here. But for a reader, who
   * follows only what is.
   */
  updatesOf(id: string): Uint8Array[] {
    if (this.isReadOnly) this.doc(id)
    this.#queue.flush()
    return storedUpdates(this.#db, id)
  }

  docIds(): string[] {
    this.#queue.flush()
    return docIds(this.#db)
  }

  /**
   * Runs edits, signed by me; when it returns they are on disk, all of them in one transaction, or not done at all.
   * Gives for each part what takes it back. A throw inside a part undoes all of them and goes on.
   */
  edit(parts: readonly EditPart[], blobs: Blobs = {}): Result<Inverse[][], WriteCode> {
    if (this.isReadOnly) return this.#readOnly()
    this.#queue.flush()
    const writer = { person: this.#me.id, now: Date.now }
    const updates: DocUpdate[] = []
    const inverses: Inverse[][] = []
    try {
      for (const { doc: id, run } of parts) {
        const { doc } = this.#docs.get(id)
        const take = (update: Uint8Array) => updates.push({ doc: id, update })
        doc.on('update', take)
        try {
          inverses.push(editDoc(doc, writer, run))
        } finally {
          doc.off('update', take)
        }
      }
    } catch (error) {
      for (const { doc } of parts) this.#docs.drop(doc)
      throw error
    }
    const written = this.#commit(updates, blobs)
    if (!written.ok) return written
    this.#announce(updates, writer)
    return ok(inverses)
  }

  /** Takes in updates made elsewhere, in one transaction; on disk when it returns. */
  append(updates: readonly DocUpdate[], origin?: unknown): Result<void, AppendCode> {
    this.#queue.flush()
    return this.#write([{ updates, origin }])[0]!
  }

  /** The same for many small calls: those within 50 ms share a transaction. */
  appendGrouped(updates: readonly DocUpdate[], origin?: unknown): Promise<Result<void, AppendCode>> {
    return this.#queue.add({ updates, origin })
  }

  /** Called after updates are on disk, with the `origin` given to `append` (for `edit`: the writer). */
  onUpdate(listener: UpdateListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** For a file that another process writes: takes up what it has added to the documents loaded here. */
  catchUp(): void {
    const news = this.#docs.catchUp()
    this.#announce(news, 'catchUp')
    // The other process has written the tables too, also for documents that are not loaded here.
    if (news.length > 0) this.announceLists([EVERYTHING_CHANGED])
  }

  // Originals and texts

  storeOriginal(original: StoredOriginal): Result<void, WriteCode> {
    if (this.isReadOnly) return this.#readOnly()
    const written = this.#commit([], { originals: [original] })
    return written.ok ? ok(undefined) : written
  }

  original(sha256: string): StoredOriginal | null {
    return this.#blobs.original(sha256)
  }

  storeContent(content: VersionContent, carried?: Blobs['carried']): Result<string, WriteCode> {
    if (this.isReadOnly) return this.#readOnly()
    this.#queue.flush()
    const written = this.#commit([], { contents: [content], ...(carried ? { carried } : {}) })
    return written.ok ? ok(written.value[0]!) : written
  }

  content(hash: string): VersionContent | null {
    return this.#blobs.content(hash)
  }

  contentJson(hash: string): string | null {
    return this.#blobs.contentJson(hash)
  }

  /** What an earlier run has made of a stretch in another version; null where it is not known yet. */
  carried(from: Stretch, to: string): Mapping | null {
    return cachedPlace(this.#db, from, to)
  }

  /** Keeps what was worked out, where this file can be written; it is a cache, so that a refusal does no harm. */
  keepCarried(to: string, rows: readonly CarriedRow[]): void {
    if (!this.isReadOnly && rows.length > 0) this.#commit([], { carried: { to, rows } })
  }

  verify(): VerifyReport {
    this.#queue.flush()
    return verifyProject(this.#db)
  }

  /** Writes what waits, after edits folds the side files back so that one file remains, and lets others write. */
  close(): void {
    if (this.#closed) return
    this.#queue.flush()
    this.#closed = true
    this.#listeners.clear()
    this.leaveLists()
    this.#docs.clear()
    if (this.#hasWritten) tidyUp(this.#db)
    this.#db.close()
    this.#parts.lock?.release()
    this.#parts.afterClose?.()
  }

  protected override flush(): void {
    this.#queue.flush()
  }

  #write(batches: readonly UpdateBatch[]): Result<void, AppendCode>[] {
    if (this.isReadOnly) return batches.map(() => this.#readOnly())
    const taken = applyBatches(this.#docs, batches)
    const accepted = batches.filter((_, n) => taken[n])
    const written = this.#commit(accepted.flatMap((batch) => batch.updates))
    if (written.ok) for (const batch of accepted) this.#announce(batch.updates, batch.origin)
    return taken.map((good) => (!good ? fail('badUpdate') : written.ok ? ok(undefined) : written))
  }

  /** Everything in one transaction: log, texts, readable tables. If it fails, memory goes back to what is on disk. */
  #commit(updates: readonly DocUpdate[], blobs: Blobs = {}): Result<string[], WriteCode> {
    const isEmpty = updates.length === 0 && Object.keys(blobs).length === 0
    if (isEmpty) return ok([])
    const touched = new Set(updates.map(({ doc }) => doc))
    const changes: ListsChange[] = []
    let hashes: string[]
    try {
      this.#hasWritten = true
      if (!this.#writesAhead) this.#writesAhead = switchToWriteAheadLog(this.#db)
      hashes = this.#db.transaction(() => {
        for (const original of blobs.originals ?? []) this.#blobs.putOriginal(original)
        const stored = (blobs.contents ?? []).map((content) => this.#blobs.putContent(content))
        if (blobs.carried) keepCarried(this.#db, blobs.carried.to, blobs.carried.rows)
        const last = appendToLog(this.#db, updates, Date.now())
        for (const [id, upto] of last) changes.push(this.#bringUpToDate(this.#docs.get(id), upto))
        for (const { hash, added } of stored)
          if (added && this.#projectTextThatArrived(hash)) changes.push(EVERYTHING_CHANGED)
        return stored.map(({ hash }) => hash)
      })
    } catch (error) {
      for (const id of touched) this.#docs.drop(id)
      this.#blobs.forget()
      const code = storageCode(error)
      if (code === null) throw error
      return fail(code === 'diskFull' ? 'diskFull' : 'notWritable', { path: this.path })
    }
    this.announceLists(changes)
    return ok(hashes)
  }

  #bringUpToDate(open: OpenDoc, upto: number): ListsChange {
    open.upto = upto
    const { records, memoText } = open.changed.take()
    const retagged = projectRecords(this.#db, open, (hash) => this.#blobs.text(hash), this.#db, records)
    if (memoText) projectMemoText(this.#db, open)
    if (logLength(this.#db, open.id) > COMPACT_AFTER) compact(this.#db, open.id, open.doc, upto, Date.now())
    return joinListsChanges(listsChangeOf(open.doc, records), { ...NO_LISTS_CHANGE, claims: retagged })
  }

  /** A version's record may have come before its text: gives whether it had. */
  #projectTextThatArrived(hash: string): boolean {
    const docs = this.#db.all<{ doc: string }>(
      'SELECT doc FROM versions WHERE hash = ?1 UNION SELECT doc FROM passages WHERE made_version = ?1',
      hash,
    )
    for (const { doc } of docs)
      projectRecords(this.#db, this.#docs.get(doc), (wanted) => this.#blobs.text(wanted), this.#db)
    return docs.length > 0
  }

  #announce(updates: readonly DocUpdate[], origin: unknown): void {
    for (const { doc, update } of updates)
      for (const listener of this.#listeners) listener(doc, update, origin)
  }

  #readOnly() {
    const { heldBy } = this.#parts.reading
    return fail('readOnly', { path: this.path, ...heldBy })
  }
}

/**
 * Leaves a single file behind, without places in texts that are no longer current. Refused while another process reads;
 * then its side files stay, which is harmless.
 */
function tidyUp(db: Database): void {
  try {
    db.exec('PRAGMA busy_timeout = 0')
    pruneCarried(db)
    db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (storageCode(error) === null) throw error
  }
}
