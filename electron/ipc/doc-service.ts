import type { ProjectFile } from '#electron/project/project-file.ts'
import { assert } from '#shared/base/assert.ts'
import { fail, ok } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'

/** A document that a window has loaded will be edited; here it is taken into memory when the window is on screen. */
const WARM_MS = 1500

function warm(project: ProjectFile, doc: string): void {
  try {
    project.doc(doc)
  } catch {
    // Bytes that Yjs does not understand: the window has met them too, and says so.
  }
}

export function docService(): HandlersOf<'doc'> {
  return {
    'doc.load'(session, { doc }) {
      const { project } = session
      if (!project) return fail('noProject')
      session.noteLoaded(doc)
      const updates = project.updatesOf(doc)
      setTimeout(() => {
        // It may have been closed, or another one opened.
        if (session.project === project) warm(project, doc)
      }, WARM_MS).unref()
      return ok({ updates })
    },
    async 'doc.append'(session, { updates }) {
      const { lease } = session
      if (!lease) return fail('noProject')
      if (!lease.writes) return fail('readOnly', { path: lease.project.path })
      const appended = await lease.project.appendGrouped(updates, session)
      if (appended.ok) return ok(undefined)
      assert(appended.code !== 'badUpdate', 'a window sends updates that apply')
      return fail(appended.code, appended.detail)
    },
  }
}
