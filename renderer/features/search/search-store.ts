// What is looked for everywhere and what was found; kept while the pane is closed, and gone with the project.
import { create } from 'zustand'
import type { Failure } from '#shared/base/result.ts'
import type { SearchGroup } from '#shared/search/search-query.ts'
import { SEARCH_GROUPS } from '#shared/search/search-query.ts'
import type { ArticleHit, ClaimHit, MemoHit, SearchResults, ThemeHit } from '#shared/search/search-results.ts'
import { call } from '#renderer/platform/bridge.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'

/** Hits of a group at first, and how many more each time they are asked for. */
const STEP = 50
const MOST = 1000

export type Found =
  | { readonly group: 'claims'; readonly hit: ClaimHit }
  | { readonly group: 'articles'; readonly hit: ArticleHit }
  | { readonly group: 'memos'; readonly hit: MemoHit }
  | { readonly group: 'themes'; readonly hit: ThemeHit }
/** A line of the list: what was found, or the one that asks for more of its group. */
export type SearchLine = Found | { readonly group: SearchGroup; readonly hit: null }

type SearchState = {
  query: string
  results: SearchResults | null
  /** Why there are none. */
  problem: Pick<Failure<string>, 'code' | 'detail'> | null
  /** What is shown answers an older query. */
  pending: boolean
  /** Index of the line that Enter goes to. */
  active: number
  limit: number
  /** Counts how often the field was asked for. */
  asked: number
}

const AT_REST: SearchState = {
  query: '',
  results: null,
  problem: null,
  pending: false,
  active: 0,
  limit: STEP,
  asked: 0,
}

export const useSearchStore = create<SearchState>(() => AT_REST)
export const { getState: getSearch, setState: setSearch } = useSearchStore

useProjectStore.subscribe((now, before) => {
  if (now.session !== before.session) setSearch({ ...AT_REST, asked: getSearch().asked })
})

/** Runs when the newest query is answered; see `whenAnswered`. */
let waiting: (() => void) | null = null
let newest = 0

export function searchFor(query: string): void {
  waiting = null
  setSearch({ query, active: 0, limit: STEP })
  void ask()
}

export function searchAgain(): void {
  void ask()
}

export function showMore(): void {
  setSearch(({ limit }) => ({ limit: Math.min(MOST, limit + STEP) }))
  void ask()
}

/** At once, or when what is on its way is here. */
export function whenAnswered(run: () => void): void {
  if (getSearch().pending) waiting = run
  else run()
}

async function ask(): Promise<void> {
  const { query, limit } = getSearch()
  const mine = ++newest
  if (query.trim() === '') {
    setSearch({ results: null, problem: null, pending: false })
    return
  }
  setSearch({ pending: true })
  const answer = await call('search.everywhere', { query, limit })
  if (mine !== newest) return
  const shown = answer.ok
    ? { results: answer.value, problem: null }
    : { results: null, problem: { code: answer.code, detail: answer.detail } }
  const last = answer.ok ? linesOf(answer.value).length - 1 : 0
  setSearch(({ active }) => ({ ...shown, pending: false, active: Math.max(0, Math.min(active, last)) }))
  const run = waiting
  waiting = null
  run?.()
}

export function canShowMore(limit: number): boolean {
  return limit < MOST
}

export function linesOf(results: SearchResults | null, limit = MOST): SearchLine[] {
  if (!results) return []
  return SEARCH_GROUPS.flatMap((group): SearchLine[] => {
    const { hits, total } = results[group]
    const found = hits.map((hit) => ({ group, hit }) as Found)
    return hits.length < total && canShowMore(limit) ? [...found, { group, hit: null }] : found
  })
}
