// The open project, for components and commands. Shared truth is in the documents; lists over the whole project come
// from the main side's SQL tables, which tell what changed in them.
import { create } from 'zustand'
import type * as Y from 'yjs'
import { codebookOf } from '#shared/doc/theme-operations.ts'
import { EMPTY_CODEBOOK, type Codebook } from '#shared/domain/codebook.ts'
import type { LibraryDelta } from '#shared/ipc/view-types.ts'
import type { ProjectInfo, Settings } from '#shared/ipc/contract.ts'
import { call, onAppEvent, reportFlushed } from '../platform/bridge.ts'
import { NO_LISTS, withDelta, type LibraryLists } from '#shared/ipc/library-lists.ts'
import { ProjectSession, type EditPart } from './project-session.ts'
import { loadReadingPlaces } from './reading-places.ts'
import type { SaveState } from './write-queue.ts'
import { assert } from '#shared/base/assert.ts'

type ProjectState = LibraryLists & {
  settings: Settings | null
  session: ProjectSession | null
  save: SaveState
  saveFailure: string | null
  /** Grows with each undo step, so that buttons can grey out. */
  historyVersion: number
}

export const useProjectStore = create<ProjectState>(() => ({
  settings: null,
  session: null,
  ...NO_LISTS,
  save: 'saved',
  saveFailure: null,
  historyVersion: 0,
}))

const { getState, setState } = useProjectStore

export function session(): ProjectSession {
  const open = getState().session
  assert(open, 'a project is open')
  return open
}

/** The open project's; an empty one where none is open. */
export function projectCodebook(): Codebook {
  const loaded = getState().session?.loaded('project')
  return loaded ? codebookOf(loaded.source.current) : EMPTY_CODEBOOK
}

/** Takes up a project that the main side has opened; `before` learns the lists before anything of it is on screen. */
export async function showProject(info: ProjectInfo, before: (lists: LibraryLists) => void): Promise<void> {
  leaveProject()
  const open = new ProjectSession(info, (save, saveFailure) => setState({ save, saveFailure }))
  const [lists] = await Promise.all([readLists(), open.load('project'), loadReadingPlaces()])
  before({ ...NO_LISTS, ...lists })
  setState({ session: open, save: 'saved', saveFailure: null, historyVersion: 0, ...lists })
}

type Writer = () => Promise<string | null>
const writers = new Set<Writer>()

/** For what is kept elsewhere than in a document: `write` gives the code of what went wrong. */
export function onWritePending(write: Writer): () => void {
  writers.add(write)
  return () => writers.delete(write)
}

/** Puts what is pending on disk, a field that is being typed in too; gives the code of what could not be written. */
export async function writePending(): Promise<string | null> {
  // Fields write when they are left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const failures = await Promise.all([...writers].map((write) => write()))
  const isWritten = (await getState().session?.queue.flush()) ?? true
  if (!isWritten) return getState().saveFailure ?? 'bug'
  return failures.find((failure) => failure !== null) ?? null
}

/** Forgets the project; what is pending must be written before. The main side closes the file with `project.close`. */
export function leaveProject(): void {
  setState({ session: null, ...NO_LISTS })
}

/** Reads the lists anew; the claims only where something has asked for them. */
export async function refreshLibrary(): Promise<void> {
  const open = getState().session
  if (!open) return
  const [lists] = await Promise.all([readLists(), getState().claims && readClaims(open)])
  if (getState().session === open) setState(lists)
}

async function readLists(): Promise<Partial<LibraryLists>> {
  const [articles, memos, counts] = await Promise.all([
    call('library.articles'),
    call('library.memos'),
    call('library.counts'),
  ])
  return {
    ...(articles.ok ? { articles: articles.value } : {}),
    ...(memos.ok ? { memos: memos.value } : {}),
    ...(counts.ok ? { counts: counts.value } : {}),
  }
}

let asked: ProjectSession | null = null

/** Every claim of the project, for who shows them: read once, then kept up to date. */
export function wantClaims(): void {
  const open = getState().session
  if (!open || asked === open) return
  asked = open
  void readClaims(open)
}

async function readClaims(open: ProjectSession): Promise<void> {
  const claims = await call('library.claims', {})
  // What changes until the answer is here is in it: the main side answers and tells in one order.
  if (claims.ok && getState().session === open) setState({ claims: claims.value })
}

function takeDelta(delta: LibraryDelta | null): void {
  if (!getState().session) return
  if (delta) setState((state) => withDelta(state, delta))
  else void refreshLibrary()
}

/** One command as one step of undo, over every document concerned; `label` is a message key (`undo.makeClaim`). */
export function runEdit(label: string, parts: readonly EditPart[]): void {
  session().runEdit(label, parts)
  bumpHistory()
}

export async function loadDoc(id: string): Promise<Y.Doc> {
  return (await session().load(id)).doc
}

export function undo(): void {
  getState().session?.history.undo()
  bumpHistory()
}

export function redo(): void {
  getState().session?.history.redo()
  bumpHistory()
}

export function registerTextHistory(docId: string, manager: Y.UndoManager): () => void {
  const stop = session().registerTextHistory(docId, manager, 'undo.typing')
  manager.on('stack-item-added', bumpHistory)
  return () => {
    manager.off('stack-item-added', bumpHistory)
    stop()
  }
}

function bumpHistory(): void {
  setState({ historyVersion: getState().historyVersion + 1 })
}

/** Listens to the main side for the life of the window. */
export function listenToMain(): () => void {
  return onAppEvent((event) => {
    if (event.kind === 'docUpdated') getState().session?.applyRemote(event.doc, event.update)
    else if (event.kind === 'libraryChanged') takeDelta(event.delta)
    else if (event.kind === 'flush') {
      void writePending().then((failure) => reportFlushed(failure === null))
    }
  })
}
