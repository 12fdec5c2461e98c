// Which rows of the lists over the whole project a change of the documents concerns, so that a window that shows them
// is told these alone: reading ten thousand claims again after each edit would cost more than the edit.
import type * as Y from 'yjs'
import { recordsOf } from '#shared/doc/registers.ts'
import type { LibraryDelta } from '#shared/ipc/view-types.ts'
import { articleRows, claimRows, libraryCounts, linkedClaims, memoRows } from './queries.ts'
import type { Database } from './sqlite.ts'

/** Ids; `everything`: the lists must be read anew. */
export type ListsChange = {
  readonly claims: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly memos: boolean
  readonly everything: boolean
}

export const NO_LISTS_CHANGE: ListsChange = {
  claims: new Set(),
  articles: new Set(),
  memos: false,
  everything: false,
}
export const EVERYTHING_CHANGED: ListsChange = { ...NO_LISTS_CHANGE, everything: true }

/** Beyond this a whole list is as quick. */
const MOST_CLAIMS = 1000

/** What it means for the lists that these records of a document changed. */
export function listsChangeOf(doc: Y.Doc, ids: Iterable<string>): ListsChange {
  const claims = new Set<string>()
  const articles = new Set<string>()
  let memos = false
  let everything = false
  const records = recordsOf(doc)
  for (const id of ids) {
    // As created: kind, claim and article of a record never change, and stay when it is deleted.
    const record = records.get(id) as
      | { record?: unknown; claim?: unknown; article?: unknown; from?: unknown; to?: unknown }
      | undefined
    switch (record?.record) {
      case 'claim':
        claims.add(id)
        break
      case 'passage':
        claims.add(String(record.claim))
        articles.add(String(record.article))
        break
      case 'assessment':
        claims.add(String(record.claim))
        break
      case 'link':
        claims.add(String(record.from)).add(String(record.to))
        break
      case 'memo':
        memos = true
        break
      // An article that comes or goes changes the order of the list, a version moves every passage.
      case 'article':
      case 'version':
        everything = true
    }
  }
  return { claims, articles, memos, everything: everything || claims.size > MOST_CLAIMS }
}

export function joinListsChanges(a: ListsChange, b: ListsChange): ListsChange {
  const claims = new Set([...a.claims, ...b.claims])
  return {
    claims,
    articles: new Set([...a.articles, ...b.articles]),
    memos: a.memos || b.memos,
    everything: a.everything || b.everything || claims.size > MOST_CLAIMS,
  }
}

/** The rows concerned as they stand now; null when everything must be read anew. */
export function libraryDelta(db: Database, change: ListsChange): LibraryDelta | null {
  if (change.everything) return null
  // Where a claim goes or comes back, so do links in the rows of others.
  const ids = new Set([...change.claims, ...linkedClaims(db, [...change.claims])])
  if (ids.size > MOST_CLAIMS) return null
  const claims = claimRows(db, { ids: [...ids] })
  const there = new Set(claims.map(({ id }) => id))
  const articles = new Set(change.articles)
  for (const { id, passages } of claims)
    if (change.claims.has(id)) for (const { article } of passages) articles.add(article)
  return {
    claims,
    claimsGone: [...change.claims].filter((id) => !there.has(id)),
    articles: articleRows(db, [...articles]),
    memos: change.memos ? memoRows(db) : null,
    counts: libraryCounts(db),
  }
}
