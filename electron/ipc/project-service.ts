import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createProject } from '#electron/project/project-file.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { PROJECT_CODES, type ProjectCode, type ProjectInfo } from '#shared/ipc/contract.ts'
import type { Common, HandlersOf } from './handlers.ts'
import type { ProjectLease } from './shared-projects.ts'
import type { WindowSession } from './window-session.ts'
import { assert } from '#shared/base/assert.ts'

export function projectService({ settings, projects }: Common): HandlersOf<'project'> {
  const show = (session: WindowSession, lease: ProjectLease): Result<ProjectInfo, ProjectCode> => {
    session.show(lease)
    const info = lease.info()
    settings.noteOpened(info.path, info.title)
    session.desktop.noteRecent(info.path)
    session.desktop.showTitle(info.title, info.path)
    return ok(info)
  }
  const open = (session: WindowSession, path: string): Result<ProjectInfo, ProjectCode> => {
    // Asked twice for the same one: nothing to do, and giving it back first would let somebody else in.
    const { lease } = session
    if (lease?.project.path === path) return ok(lease.info())
    const opened = projects.open(path, settings.me)
    return opened.ok ? show(session, opened.value) : opened
  }

  return {
    async 'project.create'(session, { path, title }) {
      const where = path ?? (await session.desktop.askWhereToCreate(title))
      if (where === null) return fail('cancelled')
      const created = createProject(where, { title, me: settings.me })
      return created.ok ? show(session, projects.take(created.value)) : created
    },
    async 'project.open'(session, { path }) {
      const where = path ?? (await session.desktop.askForProject())
      return where === null ? fail('cancelled') : open(session, where)
    },
    async 'project.openSample'(session) {
      const { desktop } = session
      const path = join(desktop.documents(), SAMPLE_FILE)
      if (existsSync(path)) return open(session, path)
      const { buildSample } = await import('#electron/cli/build-sample.ts')
      const built = await buildSample(path, settings.me, desktop.assets())
      if (built.ok) return open(session, path)
      const code = PROJECT_CODES.find((known) => known === built.code)
      assert(code, `the sample can be made (${JSON.stringify(built)})`)
      return fail(code, built.detail)
    },
    'project.close'(session) {
      session.leave()
      session.desktop.showTitle('', '')
      return ok(undefined)
    },
  }
}

const SAMPLE_FILE = 'Postil sample.postil'
