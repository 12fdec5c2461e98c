// Projects open in this process. The first window on a project writes; further ones read the same open file.
import { realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import { openProject, type ProjectFile } from '#electron/project/project-file.ts'
import type { Me } from '#electron/project/people.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { ProjectCode, ProjectInfo } from '#shared/ipc/contract.ts'

/** How often a file that another process writes is looked at. */
const FOLLOW_MS = 1000

type Shared = {
  readonly project: ProjectFile
  readonly leases: Set<ProjectLease>
  timer: NodeJS.Timeout | null
  since: number
}

/** A window's hold on a project; the file is closed when the last one is given back. */
export type ProjectLease = {
  readonly project: ProjectFile
  /** Whether this window may write. */
  readonly writes: boolean
  readonly info: () => ProjectInfo
  readonly release: () => void
}

export class SharedProjects {
  readonly #open = new Map<string, Shared>()

  open(path: string, me: Me): Result<ProjectLease, ProjectCode> {
    const known = this.#open.get(realPath(path))
    if (known) return ok(this.#lease(known))
    const opened = openProject(path, { me, mode: 'writeIfFree' })
    return opened.ok ? ok(this.take(opened.value)) : opened
  }

  /** Takes over a project that is open already (a new one). */
  take(project: ProjectFile): ProjectLease {
    const shared: Shared = { project, leases: new Set(), timer: null, since: Date.now() }
    if (project.isReadOnly) {
      shared.timer = setInterval(() => project.catchUp(), FOLLOW_MS)
      shared.timer.unref()
    }
    this.#open.set(project.path, shared)
    return this.#lease(shared)
  }

  closeAll(): void {
    for (const { leases } of this.#open.values()) for (const lease of leases) lease.release()
  }

  #lease(shared: Shared): ProjectLease {
    const { project, leases } = shared
    const writes = !project.isReadOnly && ![...leases].some((lease) => lease.writes)
    const lease: ProjectLease = {
      project,
      writes,
      info() {
        const info = project.info
        if (writes || project.isReadOnly) return info
        const heldBy = { name: info.me.name, host: hostname(), since: shared.since }
        return { ...info, heldBy, readOnlyReason: 'heldHere' }
      },
      release: () => {
        if (!leases.delete(lease) || leases.size > 0) return
        if (shared.timer) clearInterval(shared.timer)
        this.#open.delete(project.path)
        project.close()
      },
    }
    leases.add(lease)
    return lease
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
