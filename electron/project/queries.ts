// What lists ask of the readable tables.
import type { Confidence, Credibility } from '#shared/domain/assessment.ts'
import { compareClaimNumbers, type Voice } from '#shared/domain/claim.ts'
import type { LikelihoodScale } from '#shared/domain/likelihood.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type {
  ArticleRow,
  ClaimRow,
  LibraryCounts,
  LinkRow,
  MemoRow,
  PassageRow,
  ThemeUse,
} from '#shared/ipc/view-types.ts'
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
  AND (?2 IS NULL OR id IN (SELECT claim FROM claim_themes
    WHERE theme = coalesce((SELECT merged_into FROM themes WHERE id = ?2), ?2)))`
const NAMED = 'WHERE id IN (SELECT value FROM json_each(?1))'

/** Claims by number. With an article: those with a passage in it or made in it; all their passages are given. */
export function claimRows(db: Database, filter: ClaimFilter = {}): ClaimRow[] {
  const [wanted, values] =
    'ids' in filter
      ? [NAMED, [JSON.stringify(filter.ids)]]
      : [WANTED, [filter.article ?? null, filter.theme ?? null]]
  const claims = new Map<string, ClaimRow>()
  for (const columns of db.lists<ClaimColumns>(`SELECT ${CLAIM_COLUMNS} FROM claims ${wanted}`, ...values)) {
    const claim = claimRow(columns)
    claims.set(claim.id, claim)
  }
  if (claims.size === 0) return []
  const ofWanted = `WHERE claim IN (SELECT id FROM claims ${wanted})`
  for (const [claim, theme] of db.lists<[string, string]>(
    `SELECT claim, theme FROM claim_themes ${ofWanted} ORDER BY position`,
    ...values,
  )) {
    const themes = claims.get(claim)?.themes
    // Two that were given may have become one.
    if (themes && !themes.includes(theme)) themes.push(theme)
  }
  for (const [claim, id, article, version, paragraph, start, end, quote, state] of db.lists<PassageColumns>(
    `SELECT claim, id, article, version, paragraph, start_at, end_at, quote, state FROM passages
     ${ofWanted} ORDER BY article, start_at, end_at, id`,
    ...values,
  )) {
    claims.get(claim)?.passages.push({ id, article, version, paragraph, start, end, quote, state })
  }
  for (const [claim, person, scale, term, confidence, credibility, note] of db.lists<AssessmentColumns>(
    `SELECT claim, person, scale, likelihood, confidence, credibility, note FROM assessments
     ${ofWanted} ORDER BY person`,
    ...values,
  )) {
    const likelihood = scale !== null && term !== null ? { scale, term } : null
    claims.get(claim)?.assessments.push({ person, likelihood, confidence, credibility, note })
  }
  for (const [id, doc, kind, from, to] of db.lists<LinkColumns>(
    `SELECT id, doc, kind, from_claim, to_claim FROM links
     WHERE (from_claim IN (SELECT id FROM claims ${wanted}) OR to_claim IN (SELECT id FROM claims ${wanted}))
       AND ${STANDS} ORDER BY at, rowid`,
    ...values,
  )) {
    const link = { id, doc, kind, from, to }
    claims.get(from)?.links.push(link)
    if (to !== from) claims.get(to)?.links.push(link)
  }
  return [...claims.values()].toSorted(
    (a, b) => compareClaimNumbers(a.number, b.number) || (a.id < b.id ? -1 : 1),
  )
}

const CLAIM_COLUMNS = `id, doc, number, statement, type, asserter, source, via, hedge, basis, about, made, judgement,
  suggested_by, guessed, status, author, at`
type ClaimColumns = [
  id: string,
  doc: string,
  number: string,
  statement: string,
  type: ClaimRow['type'],
  asserter: string | null,
  source: string | null,
  via: string,
  hedge: string | null,
  basis: ClaimRow['basis'],
  about: string | null,
  made: string | null,
  judgement: number,
  suggestedBy: string | null,
  guessed: string,
  status: ClaimRow['status'],
  author: string,
  at: number,
]

function claimRow([
  id,
  doc,
  number,
  statement,
  type,
  asserter,
  source,
  via,
  hedge,
  basis,
  about,
  made,
  judgement,
  suggestedBy,
  guessed,
  status,
  author,
  at,
]: ClaimColumns): ClaimRow {
  return {
    id,
    doc,
    number,
    statement,
    type,
    asserter,
    source,
    via: listOf<Voice>(via),
    hedge,
    basis,
    about,
    made,
    judgement: judgement === 1,
    suggestedBy,
    guessed: listOf<string>(guessed),
    status,
    author,
    at,
    themes: [],
    passages: [],
    assessments: [],
    links: [],
  }
}

/** Ten thousand rows have mostly empty lists. */
function listOf<Item>(json: string): Item[] {
  return json === '[]' ? [] : (JSON.parse(json) as Item[])
}

type AssessmentColumns = [
  claim: string,
  person: string,
  scale: LikelihoodScale | null,
  likelihood: string | null,
  confidence: Confidence | null,
  credibility: Credibility | null,
  note: string,
]
type LinkColumns = [id: string, doc: string, kind: LinkKind, from: string, to: string]
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

/**
 * Deleting a claim leaves the links that lie in other documents, so that taking it back, or an edit made apart, brings
 * them back with it. Till then they do not count; an end that never was in this file is another matter.
 */
const STANDS = `NOT EXISTS (SELECT 1 FROM used_numbers
  WHERE claim IN (from_claim, to_claim) AND claim NOT IN (SELECT id FROM claims))`

/** Every link between claims of the project. */
export function linkRows(db: Database): LinkRow[] {
  return db
    .lists<LinkColumns>(
      `SELECT id, doc, kind, from_claim, to_claim FROM links WHERE ${STANDS} ORDER BY at, rowid`,
    )
    .map(([id, doc, kind, from, to]) => ({ id, doc, kind, from, to }))
}

/** Claims at the other end of a link of one of these. */
export function linkedClaims(db: Database, ids: readonly string[]): string[] {
  return db
    .lists<[claim: string]>(
      `SELECT to_claim FROM links WHERE from_claim IN (SELECT value FROM json_each(?1))
       UNION SELECT from_claim FROM links WHERE to_claim IN (SELECT value FROM json_each(?1))`,
      JSON.stringify(ids),
    )
    .map(([claim]) => claim)
}

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

/** Claims by the id of the source that they name. */
export function sourceCounts(db: Database): Record<string, number> {
  return Object.fromEntries(
    db.lists<[source: string, claims: number]>(
      'SELECT source, count(*) FROM claims WHERE source IS NOT NULL GROUP BY source',
    ),
  )
}

/** Claims that carry one of these themes, and the articles that these have passages in. */
export function themeUse(db: Database, themes: readonly string[]): ThemeUse {
  return {
    ...db.get<ThemeUse>(
      `SELECT count(DISTINCT claim_themes.claim) AS claims, count(DISTINCT passages.article) AS articles
       FROM claim_themes LEFT JOIN passages ON passages.claim = claim_themes.claim
       WHERE theme IN (SELECT value FROM json_each(?))`,
      JSON.stringify(themes),
    )!,
  }
}

/** The words of passages by id, as they were last certain. */
export function passageWords(db: Database, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    db.lists<[id: string, quote: string]>(
      'SELECT id, quote FROM passages WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    ),
  )
}

/** Every number ever given, also to claims that were deleted. */
export function usedNumbers(db: Database): string[] {
  return db.all<{ number: string }>('SELECT number FROM used_numbers').map((row) => row.number)
}
