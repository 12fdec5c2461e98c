import { fail, ok } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'

export function libraryService(): HandlersOf<'library'> {
  return {
    'library.articles': ({ project }) => (project ? ok(project.articles()) : fail('noProject')),
    'library.claims': ({ project }, filter) => (project ? ok(project.claims(filter)) : fail('noProject')),
    'library.counts': ({ project }) => (project ? ok(project.counts()) : fail('noProject')),
    'library.links': ({ project }) => (project ? ok(project.links()) : fail('noProject')),
    'library.sourceCounts': ({ project }) => (project ? ok(project.sourceCounts()) : fail('noProject')),
    'library.memos': ({ project }) => (project ? ok(project.memos()) : fail('noProject')),
  }
}
