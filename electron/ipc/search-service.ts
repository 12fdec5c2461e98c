import { setImmediate } from 'node:timers/promises'
import { fail, ok } from '#shared/base/result.ts'
import { parseQuery } from '#shared/search/parse-query.ts'
import type { HandlersOf } from './handlers.ts'

export function searchService(): HandlersOf<'search'> {
  return {
    'search.claims': ({ project }, { typed, without }) =>
      project ? ok(project.findClaims(typed, without)) : fail('noProject'),
    async 'search.everywhere'(session, { query, limit }) {
      const { project } = session
      if (!project) return fail('noProject')
      const mine = {}
      session.searching = mine
      const parsed = parseQuery(query, { typing: true })
      if (!parsed.ok) return parsed
      const search = project.search(parsed.value, limit)
      for (;;) {
        const step = search.next()
        if (step.done) return ok(step.value)
        // Whatever waits comes in between; a newer query ends this one.
        // oxlint-disable-next-line no-await-in-loop -- a pause is what is wanted
        await setImmediate()
        if (session.searching !== mine || session.project !== project) return fail('cancelled')
      }
    },
  }
}
