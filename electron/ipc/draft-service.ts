import { ok } from '#shared/base/result.ts'
import type { Common, HandlersOf } from './handlers.ts'

export function draftService({ drafts }: Common): HandlersOf<'draft'> {
  return {
    'draft.of': (_, { article }) => ok(drafts.of(article)),
    'draft.keep': (_, draft) => drafts.keep(draft),
    'draft.drop'(_, { article, base }) {
      drafts.drop(article, base)
      return ok(undefined)
    },
  }
}
