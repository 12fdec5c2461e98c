// Where somebody was in a project when they left it; kept in this window's storage, not in the project.
import { z } from 'zod'
import { NO_FILTER } from '#shared/domain/claim-view.ts'
import type { ArticleRow, MemoRow } from '#shared/ipc/view-types.ts'
import { setView, useViewStore } from '../../state/view-store.ts'

const placeSchema = z.object({
  view: z.enum(['read', 'claims', 'compare', 'memo']),
  article: z.string().nullable(),
  memo: z.string().nullable(),
  beside: z.enum(['memo', 'article']).nullable().catch(null),
  besideArticle: z.string().nullable().catch(null),
})

const KEPT = ['view', 'article', 'memo', 'beside', 'besideArticle'] as const
const keyOf = (path: string) => `postil.place:${path}`

/** Goes to the last place in a project, or to its first article. */
export function recallPlace(
  path: string,
  { articles, memos }: { readonly articles: readonly ArticleRow[]; readonly memos: readonly MemoRow[] },
): void {
  const place = placeSchema.safeParse(readJson(localStorage.getItem(keyOf(path))))
  const article = articles.find((row) => row.id === place.data?.article) ?? articles[0]
  const besideArticle = articles.find((row) => row.id === place.data?.besideArticle)
  const memo = memos.find((row) => row.id === place.data?.memo)
  setView({
    view: place.data?.view ?? 'read',
    article: article?.id ?? null,
    memo: memo?.id ?? null,
    beside: place.data?.beside === 'article' && !besideArticle ? null : (place.data?.beside ?? null),
    besideArticle: besideArticle?.id ?? null,
    activePane: 'first',
    claimFilter: NO_FILTER,
  })
}

/** Notes the place of a project whenever it changes; gives what stops that. */
export function rememberPlace(path: string): () => void {
  return useViewStore.subscribe((state, before) => {
    const { view, article, memo, beside, besideArticle } = state
    if (KEPT.every((key) => state[key] === before[key])) return
    // Closing a project empties the place; that is not somewhere to come back to.
    if (article === null && memo === null) return
    localStorage.setItem(keyOf(path), JSON.stringify({ view, article, memo, beside, besideArticle }))
  })
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
