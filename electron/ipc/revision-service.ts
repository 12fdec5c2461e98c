import { carryInto, reviseArticle } from '#electron/project/revise-article.ts'
import { fail, ok } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'
import type { WindowSession } from './window-session.ts'

export function revisionService(): HandlersOf<'revision'> {
  return {
    async 'revision.places'({ project }, { version, stretches }) {
      if (!project) return fail('noProject')
      const content = project.content(version)
      if (!content) return fail('notFound', { version })
      const carried = await carryInto(project, { hash: version, content }, stretches)
      if (!carried.ok) return carried
      const { known, fresh } = carried.value
      project.keepCarried(version, fresh)
      return ok([...known, ...fresh])
    },
    async 'revision.preview'(session, { article, content, parents }) {
      const { project } = session
      if (!project) return fail('noProject')
      const signal = startRevising(session)
      const revision = await reviseArticle(
        project,
        article,
        { content, parents },
        { signal, onProgress: (progress) => session.send({ kind: 'revisionProgress', ...progress }) },
      )
      if (!revision.ok) return revision
      const { hash, summary, rows } = revision.value
      // Stored with the content if that is kept: what follows need not be worked out twice.
      session.revised = { to: hash, rows }
      if (project.content(hash)) project.keepCarried(hash, rows)
      const { exact, moved, changed, orphaned } = summary
      return ok({
        hash,
        exact,
        moved,
        changed: changed.map((passage) => ({ ...passage, why: [...passage.why] })),
        orphaned: [...orphaned],
      })
    },
    'revision.cancel'(session) {
      session.revising?.abort()
      return ok(undefined)
    },
  }
}

/** One at a time in a window: a new one ends the one before. */
function startRevising(session: WindowSession): AbortSignal {
  session.revising?.abort()
  session.revising = new AbortController()
  return session.revising.signal
}
