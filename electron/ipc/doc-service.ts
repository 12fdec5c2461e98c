import * as Y from 'yjs'
import { fail, ok } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'
import { assert } from '#shared/base/assert.ts'

export function docService(): HandlersOf<'doc'> {
  return {
    'doc.load'(session, { doc }) {
      const { project } = session
      if (!project) return fail('noProject')
      const exists = project.hasDoc(doc)
      let state: Uint8Array
      try {
        state = Y.encodeStateAsUpdate(project.doc(doc))
      } catch {
        // The file itself was readable: bytes in the log that Yjs does not understand.
        return fail('damaged', { path: project.path, doc })
      }
      session.noteLoaded(doc)
      return ok({ state, exists })
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
