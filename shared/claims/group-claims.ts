import { CLAIM_STATUSES, CLAIM_TYPES } from '../domain/claim.ts'
import type { ClaimGrouping } from '../domain/claim-view.ts'
import type { ClaimRow } from '../ipc/view-types.ts'
import { attributionOf } from './attribution.ts'
import type { ClaimLists } from './claim-lists.ts'
import { articlesOf } from './stats.ts'

/** `key`: a theme's or article's id, a type, a status, the key of an attribution; '' for what has none. */
export type ClaimGroup = { readonly key: string; readonly rows: readonly ClaimRow[] }

/**
 * Groups in the order of the codebook, the library, the scale, or the name; what has none comes last. The order within
 * each stays. A claim with two themes or articles stands in both groups.
 */
export function groupClaims(
  rows: readonly ClaimRow[],
  lists: ClaimLists,
  grouping: ClaimGrouping,
): ClaimGroup[] {
  const groups = new Map<string, ClaimRow[]>()
  for (const row of rows) {
    for (const key of keysOf(row, lists, grouping)) {
      const here = groups.get(key)
      if (here) here.push(row)
      else groups.set(key, [row])
    }
  }
  return orderOf(groups.keys(), lists, grouping).map((key) => ({ key, rows: groups.get(key)! }))
}

function keysOf(row: ClaimRow, { lines, sources, articles }: ClaimLists, grouping: ClaimGrouping): string[] {
  switch (grouping) {
    case 'theme': {
      const known = [...new Set(row.themes)].filter((id) => lines.has(id))
      return known.length === 0 ? [''] : known
    }
    case 'article': {
      const here = [...articlesOf(row)].filter((id) => articles.some((article) => article.id === id))
      return here.length === 0 ? [''] : here
    }
    case 'type':
      return [row.type ?? '']
    case 'status':
      return [row.status]
    case 'source':
      return [attributionOf(row, sources).key]
  }
}

function orderOf(keys: Iterable<string>, lists: ClaimLists, grouping: ClaimGrouping): string[] {
  const there = new Set(keys)
  const inOrder = (order: Iterable<string>) => [...order, ''].filter((key) => there.has(key))
  switch (grouping) {
    case 'theme':
      return inOrder(lists.lines.keys())
    case 'article':
      return inOrder(lists.articles.map(({ id }) => id))
    case 'type':
      return inOrder(CLAIM_TYPES)
    case 'status':
      return inOrder(CLAIM_STATUSES)
    case 'source': {
      const names = sourceNames(lists)
      // The author and what is ours are called nothing: first and last.
      const rank = (key: string) => (key === 'author' ? 0 : key === 'ours' ? 2 : 1)
      return [...there].sort(
        (a, b) => rank(a) - rank(b) || (names.get(a) ?? '').localeCompare(names.get(b) ?? ''),
      )
    }
  }
}

type Named = Pick<ClaimLists, 'claims' | 'sources'>

/** The menu, the chips and the groups of one table all ask. */
const read = new WeakMap<Named, ReadonlyMap<string, string>>()

/** What each attribution that occurs is called, by its key. */
export function sourceNames(lists: Named): ReadonlyMap<string, string> {
  const names = read.get(lists) ?? readNames(lists)
  read.set(lists, names)
  return names
}

function readNames({ claims, sources }: Named): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const claim of claims) {
    const { key, name } = attributionOf(claim, sources)
    if (!names.has(key)) names.set(key, name)
  }
  return names
}
