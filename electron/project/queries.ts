// What lists ask of the readable tables.
import { compareClaimNumbers } from '#shared/domain/claim.ts'
import type { ArticleRow, ClaimRow, LibraryCounts, MemoRow, PassageRow } from '#shared/ipc/view-types.ts'
import type { Database } from './sqlite.ts'

/** `ids`: these alone. */
export function articleRows(db: Database, ids: readonly string[] | null = null): ArticleRow[] {
  const rows = db.all<Omit<ArticleRow, 'authors'> & { authors: string }>(
    `SELECT id, title, authors, publisher, published, url, language, blocks, characters, sha256, left_out AS leftOut, version,
       (SELECT count(DISTINCT passages.claim) FROM passages JOIN claims ON claims.id = passages.claim
        WHERE passages.article = articles.id) AS claims
     FROM articles WHERE ?1 IS NULL OR id IN (SELECT value FROM json_each(?1)) ORDER BY added, id`,
    ids && JSON.stringify(ids),
  )
  return rows.map((row) => ({ ...row, authors: JSON.parse(row.authors) as string[] }))
}

export type ClaimFilter =
  | { readonly article?: string; readonly theme?: string }
  | { readonly ids: readonly string[] }

const WANTED = `WHERE (?1 IS NULL OR doc = ?1 OR id IN (SELECT claim FROM passages WHERE article = ?1))
  AND (?2 IS NULL OR id IN (SELECT claim FROM claim_themes WHERE theme = ?2))`
const NAMED = 'WHERE id IN (SELECT value FROM json_each(?1))'

/** Claims by number. With an article: those with a passage in it or made in it; all their passages are given. */
export function claimRows(db: Database, filter: ClaimFilter = {}): ClaimRow[] {
  const [wanted, values] =
    'ids' in filter
      ? [NAMED, [JSON.stringify(filter.ids)]]
      : [WANTED, [filter.article ?? null, filter.theme ?? null]]
  const claims = new Map<string, ClaimRow>()
  for (const [id, doc, number, statement, type, asserter, status] of db.lists<ClaimColumns>(
    `SELECT id, doc, number, statement, type, asserter, status FROM claims ${wanted}`,
    ...values,
  )) {
    claims.set(id, { id, doc, number, statement, type, asserter, status, themes: [], passages: [] })
  }
  if (claims.size === 0) return []
  const ofWanted = `WHERE claim IN (SELECT id FROM claims ${wanted})`
  for (const [claim, theme] of db.lists<[string, string]>(
    `SELECT claim, theme FROM claim_themes ${ofWanted} ORDER BY position`,
    ...values,
  )) {
    claims.get(claim)?.themes.push(theme)
  }
  for (const [claim, id, article, version, paragraph, start, end, quote, state] of db.lists<PassageColumns>(
    `SELECT claim, id, article, version, paragraph, start_at, end_at, quote, state FROM passages
     ${ofWanted} ORDER BY article, start_at, end_at, id`,
    ...values,
  )) {
    claims.get(claim)?.passages.push({ id, article, version, paragraph, start, end, quote, state })
  }
  return [...claims.values()].toSorted(
    (a, b) => compareClaimNumbers(a.number, b.number) || (a.id < b.id ? -1 : 1),
  )
}

type ClaimColumns = [
  id: string,
  doc: string,
  number: string,
  statement: string,
  type: ClaimRow['type'],
  asserter: string | null,
  status: ClaimRow['status'],
]
type PassageColumns = [
  claim: string,
  id: string,
  article: string,
  version: string,
  paragraph: string,
  start: number,
  end: number,
  quote: string,
  state: PassageRow['state'],
]

export function memoRows(db: Database): MemoRow[] {
  return db.all<MemoRow>('SELECT id, title, date FROM memos ORDER BY at, id').map((row) => ({ ...row }))
}

/** Each claim counts once for a theme, however many of its own themes lie under it. */
const THEME_COUNTS = `WITH RECURSIVE branch (theme, above) AS (
    SELECT id, id FROM themes
    UNION
    SELECT branch.theme, upper.id FROM branch
      JOIN themes ON themes.id = branch.above JOIN themes AS upper ON upper.id = themes.parent)
  SELECT above, count(DISTINCT claim) FROM branch JOIN claim_themes USING (theme) GROUP BY above`

export function libraryCounts(db: Database): LibraryCounts {
  return {
    claims: db.get<{ n: number }>('SELECT count(*) AS n FROM claims')!.n,
    themes: Object.fromEntries(db.lists<[theme: string, claims: number]>(THEME_COUNTS)),
  }
}

/** Every number ever given, also to claims that were deleted. */
export function usedNumbers(db: Database): string[] {
  return db.all<{ number: string }>('SELECT number FROM used_numbers').map((row) => row.number)
}
