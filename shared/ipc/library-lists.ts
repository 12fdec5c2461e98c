// The lists over the whole project as a window holds them; pure. They come from the main side's SQL tables.
import { compareClaimNumbers } from '../domain/claim.ts'
import type { ArticleRow, ClaimRow, LibraryCounts, LibraryDelta, MemoRow } from './view-types.ts'

export type LibraryLists = {
  readonly articles: readonly ArticleRow[]
  /** By number; null until something asks for them: the reader does without, and ten thousand take a while. */
  readonly claims: readonly ClaimRow[] | null
  readonly memos: readonly MemoRow[]
  readonly counts: LibraryCounts
}

export const NO_LISTS: LibraryLists = {
  articles: [],
  claims: null,
  memos: [],
  counts: { claims: 0, themes: {} },
}

/** The lists after a change; what did not change is shared with those before. */
export function withDelta(lists: LibraryLists, delta: LibraryDelta): LibraryLists {
  const articles = new Map(delta.articles.map((row) => [row.id, row]))
  return {
    articles: articles.size === 0 ? lists.articles : lists.articles.map((row) => articles.get(row.id) ?? row),
    claims: lists.claims && withClaims(lists.claims, delta),
    memos: delta.memos ?? lists.memos,
    counts: sameCounts(lists.counts, delta.counts) ? lists.counts : delta.counts,
  }
}

function withClaims(rows: readonly ClaimRow[], { claims, claimsGone }: LibraryDelta): readonly ClaimRow[] {
  if (claims.length === 0 && claimsGone.length === 0) return rows
  const replaced = new Set([...claims.map(({ id }) => id), ...claimsGone])
  const rest = rows.filter(({ id }) => !replaced.has(id))
  const merged: ClaimRow[] = []
  let at = 0
  for (const claim of claims) {
    while (at < rest.length && compareRows(rest[at]!, claim) < 0) merged.push(rest[at++]!)
    merged.push(claim)
  }
  return merged.concat(rest.slice(at))
}

/** As the main side sorts them. */
function compareRows(a: ClaimRow, b: ClaimRow): number {
  return compareClaimNumbers(a.number, b.number) || (a.id < b.id ? -1 : 1)
}

function sameCounts(a: LibraryCounts, b: LibraryCounts): boolean {
  const keys = Object.keys(a.themes)
  return (
    a.claims === b.claims &&
    keys.length === Object.keys(b.themes).length &&
    keys.every((id) => a.themes[id] === b.themes[id])
  )
}
