// One open project: its documents, what is waiting to be written, and the history of undo.
import * as Y from 'yjs'
import { nextClaimNumber } from '#shared/domain/claim.ts'
import { applyInverses, edit, type Edit, type Writer } from '#shared/doc/edit.ts'
import { SnapshotSource } from '#shared/doc/snapshot.ts'
import { UndoHistory, type UndoPart } from '#shared/doc/undo-history.ts'
import type { ProjectInfo } from '#shared/ipc/contract.ts'
import { call } from '../platform/bridge.ts'
import { EDIT_DELAY, TYPING_DELAY, WriteQueue, type SaveState } from './write-queue.ts'
import { assert } from '#shared/base/assert.ts'

export type LoadedDoc = { readonly doc: Y.Doc; readonly source: SnapshotSource }
export type EditPart = { readonly doc: string; readonly run: (edit: Edit) => void }

/** Origin of updates that came from the main side: applied, not sent back. */
const REMOTE = { remote: true }

export class ProjectSession {
  readonly info: ProjectInfo
  readonly writer: Writer
  readonly history: UndoHistory
  readonly queue: WriteQueue
  readonly #docs = new Map<string, LoadedDoc>()
  readonly #loading = new Map<string, Promise<LoadedDoc>>()
  readonly #texts = new Map<string, Y.UndoManager>()
  #lastNumber: string

  constructor(info: ProjectInfo, onSave: (state: SaveState, failure: string | null) => void) {
    this.info = info
    this.writer = { person: info.me.id, now: () => Date.now() }
    this.history = new UndoHistory((part, direction) => this.#applyPart(part, direction))
    this.queue = new WriteQueue((updates) => call('doc.append', { updates }), onSave)
    this.#lastNumber = `${info.me.initials}-${info.claimCount}`
  }

  get canWrite(): boolean {
    return this.info.readOnlyReason === 'none'
  }

  loaded(id: string): LoadedDoc | null {
    return this.#docs.get(id) ?? null
  }

  /** Loads a document with all its updates; an unknown id gives an empty one that the first edit creates. */
  async load(id: string): Promise<LoadedDoc> {
    const ready = this.#docs.get(id)
    if (ready) return ready
    let loading = this.#loading.get(id)
    if (!loading) {
      loading = this.#fetch(id)
      this.#loading.set(id, loading)
    }
    return loading
  }

  async #fetch(id: string): Promise<LoadedDoc> {
    const result = await call('doc.load', { doc: id })
    this.#loading.delete(id)
    if (!result.ok) throw new Error(`Document ${id} could not be read: ${result.code}`)
    const doc = new Y.Doc({ guid: id })
    doc.transact(() => {
      for (const update of result.value.updates) Y.applyUpdate(doc, update, REMOTE)
    }, REMOTE)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === REMOTE) return
      this.queue.push({ doc: id, update }, origin === this.writer ? EDIT_DELAY : TYPING_DELAY)
    })
    const loaded = { doc, source: new SnapshotSource(doc) }
    this.#docs.set(id, loaded)
    return loaded
  }

  /** An update that the main side made (an import) or that another process wrote. */
  applyRemote(id: string, update: Uint8Array): void {
    const loaded = this.#docs.get(id)
    if (loaded) Y.applyUpdate(loaded.doc, update, REMOTE)
  }

  /** One command: its edits in every document concerned are one step of undo. The documents must be loaded. */
  runEdit(label: string, parts: readonly EditPart[]): void {
    if (this.canWrite) this.history.push({ label, parts: this.#edit(parts) })
  }

  /** What belongs to the command that was run last and came after it: the same step of undo. */
  extendEdit(parts: readonly EditPart[]): void {
    if (this.canWrite) this.history.extendLast(this.#edit(parts))
  }

  #edit(parts: readonly EditPart[]): UndoPart[] {
    return parts.map((part) => {
      const inverses = edit(this.#require(part.doc).doc, this.writer, part.run)
      return { doc: part.doc, inverses }
    })
  }

  /** The number of a claim about to be made; each call gives another one. */
  takeClaimNumber(): string {
    this.#lastNumber = nextClaimNumber(this.info.me.initials, [this.#lastNumber])
    return this.#lastNumber
  }

  /** Lets a memo's text history take its place in the project's undo. */
  registerTextHistory(docId: string, manager: Y.UndoManager, label: string): () => void {
    this.#texts.set(docId, manager)
    const onAdded = (event: { type: string; origin: unknown }) => {
      if (event.type === 'undo' && event.origin !== manager) {
        this.history.push({ label, parts: [{ doc: docId, text: true }] })
      }
    }
    manager.on('stack-item-added', onAdded)
    return () => {
      manager.off('stack-item-added', onAdded)
      this.#texts.delete(docId)
    }
  }

  #applyPart(part: UndoPart, direction: 'undo' | 'redo'): UndoPart {
    if ('text' in part) {
      const manager = this.#texts.get(part.doc)
      if (direction === 'undo') manager?.undo()
      else manager?.redo()
      return part
    }
    return { doc: part.doc, inverses: applyInverses(this.#require(part.doc).doc, this.writer, part.inverses) }
  }

  #require(id: string): LoadedDoc {
    const loaded = this.#docs.get(id)
    assert(loaded, `document ${id} is loaded before it is edited`)
    return loaded
  }
}
