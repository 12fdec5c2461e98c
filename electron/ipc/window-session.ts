// What the main side keeps for one window: its project, what it has loaded, what it is importing.
import type { CarriedRow } from '#electron/project/carried-places.ts'
import { joinListsChanges, NO_LISTS_CHANGE, type ListsChange } from '#electron/project/lists-change.ts'
import type { ProjectFile } from '#electron/project/project-file.ts'
import type { AppEvent } from '#shared/ipc/contract.ts'
import type { Desktop } from './desktop.ts'
import type { ProjectLease } from './shared-projects.ts'

/** Lists are told what changed at most this often while somebody types. */
const LISTS_MS = 150

export class WindowSession {
  readonly desktop: Desktop
  readonly send: (event: AppEvent) => void
  /** What is being imported; `import.cancel` ends it. */
  importing: AbortController | null = null
  /** What a new version does to the passages; `revision.cancel` ends it. */
  revising: AbortController | null = null
  /** The article that claims are proposed in; `suggest.cancel` ends it. */
  suggesting: AbortController | null = null
  /** What came out last, until the version is stored. */
  revised: { readonly to: string; readonly rows: readonly CarriedRow[] } | null = null
  /** The search that is being answered: a newer one takes its place. */
  searching: object | null = null
  #lease: ProjectLease | null = null
  #stopListening: readonly (() => void)[] = []
  readonly #loaded = new Set<string>()
  #listsTimer: NodeJS.Timeout | null = null
  #listsChange: ListsChange = NO_LISTS_CHANGE

  constructor(desktop: Desktop, send: (event: AppEvent) => void) {
    this.desktop = desktop
    this.send = send
  }

  get lease(): ProjectLease | null {
    return this.#lease
  }

  get project(): ProjectFile | null {
    return this.#lease?.project ?? null
  }

  /** The window shows this project from now on; the one before is given back. */
  show(lease: ProjectLease): void {
    this.leave()
    this.#lease = lease
    this.#stopListening = [
      lease.project.onUpdate((doc, update, origin) => {
        // A window has its own updates already, and knows nothing of documents that it did not load.
        if (origin !== this && this.#loaded.has(doc)) this.send({ kind: 'docUpdated', doc, update })
      }),
      lease.project.onListsChanged((change) => this.#listsChanged(lease.project, change)),
    ]
  }

  noteLoaded(doc: string): void {
    this.#loaded.add(doc)
  }

  /** Gives the project back. */
  leave(): void {
    this.importing?.abort()
    this.revising?.abort()
    this.suggesting?.abort()
    this.revised = null
    for (const stop of this.#stopListening) stop()
    this.#stopListening = []
    if (this.#listsTimer) clearTimeout(this.#listsTimer)
    this.#listsTimer = null
    this.#listsChange = NO_LISTS_CHANGE
    this.#loaded.clear()
    const lease = this.#lease
    this.#lease = null
    lease?.release()
  }

  #listsChanged(project: ProjectFile, change: ListsChange): void {
    this.#listsChange = joinListsChanges(this.#listsChange, change)
    this.#listsTimer ??= setTimeout(() => {
      this.#listsTimer = null
      const delta = project.delta(this.#listsChange)
      this.#listsChange = NO_LISTS_CHANGE
      this.send({ kind: 'libraryChanged', delta })
    }, LISTS_MS)
  }
}
