// Answers a query from the index: for each group the entries that match, best first, with the words around.
import type { ClaimStatus, ClaimType } from '#shared/domain/claim.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { PassageRow } from '#shared/ipc/view-types.ts'
import { makeExcerpt, type Marks } from '#shared/search/make-excerpt.ts'
import { marksExpression, matchExpression } from '#shared/search/match-expression.ts'
import type { SearchGroup, SearchQuery } from '#shared/search/search-query.ts'
import type { ArticleHit, ClaimHit, MemoHit, SearchResults, ThemeHit } from '#shared/search/search-results.ts'
import { INDEX_OF, type EntryKind } from './schema/search-tables.ts'
import { notesOf } from './search-index.ts'
import { MARKED_COLUMNS, type ColumnMarks, type MarkedTexts, type MarkFinder } from './search-marks.ts'
import { meaningsIn } from './search-meanings.ts'
import type { Database } from './sqlite.ts'

/** Entries of a group that are ranked: of a word that stands in more, the newest. Ranking all would grow with the project. */
const MOST_RANKED = 2000
/** How much a match counts: of text, attribution, quotes, notes, facets. */
const WEIGHTS = '10, 2, 3, 2, 0'

const KIND_OF: Readonly<Record<SearchGroup, EntryKind>> = {
  claims: 'claim',
  articles: 'article',
  memos: 'memo',
  themes: 'theme',
}

export type SearchOptions = {
  readonly db: Database
  readonly marks: MarkFinder
  /** Hits of a group that are given. */
  readonly limit: number
}

/** Pauses after each group, so that whoever searches can let others in between, and give up. */
export function* searchGroups(
  query: SearchQuery,
  { db, marks, limit }: SearchOptions,
): Generator<undefined, SearchResults> {
  const meanings = meaningsIn(db)
  const marking = marksExpression(query)
  const results: SearchResults = {
    claims: NOTHING,
    articles: NOTHING,
    memos: NOTHING,
    themes: NOTHING,
    unmatched: unmatchedFields(query, meanings),
  }
  for (const group of query.groups) {
    const expression = matchExpression(query, group, meanings)
    if (expression === null) continue
    const { rows, total, more } = rankedRows(db, KIND_OF[group], expression, limit)
    const hits = HITS[group](db, rows, (texts) =>
      marking === null ? texts.map(() => NO_MARKS) : marks.find(marking, texts),
    )
    Object.assign(results, { [group]: { hits, total, more } })
    yield
  }
  return results
}

const NOTHING = { hits: [], total: 0, more: false }
const NO_MARKS: ColumnMarks = { text: [], attribution: [], quotes: [], notes: [] }

function unmatchedFields(
  query: SearchQuery,
  meanings: ReturnType<typeof meaningsIn>,
): SearchResults['unmatched'] {
  return query.clauses
    .flatMap(({ any }) => any)
    .flatMap((term) => {
      if (term.kind !== 'theme' && term.kind !== 'article') return []
      const ids = term.kind === 'theme' ? meanings.themes(term.value) : meanings.articlesTitled(term.value)
      return ids.length === 0 ? [{ field: term.kind, value: term.value }] : []
    })
}

export function rankedRows(
  db: Database,
  kind: EntryKind,
  expression: string,
  limit: number,
): { rows: number[]; total: number; more: boolean } {
  const index = INDEX_OF[kind]
  const ranked = db.lists<[row: number, rank: number]>(
    `SELECT rowid, bm25(${index}, ${WEIGHTS}) FROM ${index} WHERE ${index} MATCH ? ORDER BY rowid DESC LIMIT ?`,
    expression,
    MOST_RANKED + 1,
  )
  const more = ranked.length > MOST_RANKED
  if (more) ranked.pop()
  const total = ranked.length
  // Of two that are as good the newer one.
  ranked.sort((a, b) => a[1] - b[1] || b[0] - a[0])
  return { rows: ranked.slice(0, limit).map(([row]) => row), total, more }
}

type FindMarks = (texts: readonly MarkedTexts[]) => ColumnMarks[]
type StoredEntry = { id: string; part: number; start: number | null; paragraph: string | null; text: string }

export function entriesAt(db: Database, rows: readonly number[]): StoredEntry[] {
  const sql = `SELECT id, part, start_at AS start, paragraph, coalesce(text, '') AS text FROM search_entries WHERE row = ?`
  return rows.map((row) => db.get<StoredEntry>(sql, row)!)
}

const HITS = { claims: claimHits, articles: articleHits, memos: memoHits, themes: themeHits }

type ClaimColumns = {
  number: string
  statement: string
  type: ClaimType | null
  status: ClaimStatus
  judgement: number
  asserter: string | null
  via: string
}
type PassageColumns = Pick<
  PassageRow,
  'article' | 'version' | 'paragraph' | 'start' | 'end' | 'quote' | 'state'
>

function claimHits(db: Database, rows: readonly number[], findMarks: FindMarks): ClaimHit[] {
  const claims = entriesAt(db, rows).map(({ id }) => {
    const claim = db.get<ClaimColumns>(
      'SELECT number, statement, type, status, judgement, asserter, via FROM claims WHERE id = ?',
      id,
    )!
    const passages = db.all<PassageColumns>(
      `SELECT article, version, paragraph, start_at AS start, end_at AS "end", quote, state FROM passages
       WHERE claim = ? ORDER BY article, start_at, end_at, id`,
      id,
    )
    const via = (JSON.parse(claim.via) as { words: string }[]).map(({ words }) => words)
    const texts = {
      text: claim.statement,
      attribution: [claim.asserter ?? '', ...via].join('\n'),
      quotes: passages.map(({ quote }) => quote).join('\n'),
      notes: notesOf(db, id).join('\n'),
    }
    return { id, claim, passages, texts }
  })
  const found = findMarks(claims.map(({ texts }) => texts))
  return claims.map(({ id, claim, passages, texts }, index): ClaimHit => {
    const marks = found[index]!
    const where = marks.text.length > 0 ? undefined : OTHERS.find((column) => marks[column].length > 0)
    const { number, type, status, judgement, statement } = claim
    return {
      id,
      number,
      type,
      status,
      judgement: judgement === 1,
      statement: makeExcerpt(statement, marks.text),
      also: where
        ? { where, excerpt: makeExcerpt(texts[where].trim(), shifted(texts[where], marks[where])) }
        : null,
      passage: placeOf(db, passages, marks.quotes),
    }
  })
}

const OTHERS = MARKED_COLUMNS.filter((column) => column !== 'text')

/** Marks in a text without the white space before it. */
function shifted(text: string, marks: Marks): Marks {
  const by = text.length - text.trimStart().length
  return marks.map(([start, end]) => [start - by, end - by])
}

/** The passage that holds the first match, else the first one. */
function placeOf(db: Database, passages: readonly PassageColumns[], marks: Marks): ClaimHit['passage'] {
  let before = 0
  const matching = passages.find(({ quote }) => {
    const [start] = marks[0] ?? [-1]
    const isIn = start >= before && start < before + quote.length
    before += quote.length + 1
    return isIn
  })
  const passage = matching ?? passages[0]
  if (!passage) return null
  const { article, version, paragraph, start, end, state } = passage
  const current = db.get<{ title: string; version: string | null }>(
    'SELECT title, version FROM articles WHERE id = ?',
    article,
  )
  const isCertain = state === 'exact' || state === 'moved' || state === 'settled'
  const isCurrent = isCertain && version === current?.version
  return { article, title: current?.title ?? '', version, paragraph, start, end, isCurrent }
}

function articleHits(db: Database, rows: readonly number[], findMarks: FindMarks): ArticleHit[] {
  const entries = entriesAt(db, rows)
  const marks = findMarks(entries)
  return entries.map(({ id, start, paragraph, text }, index) => ({
    id,
    title: titleOf(db, 'articles', id),
    version:
      db.get<{ version: string | null }>('SELECT version FROM articles WHERE id = ?', id)?.version ?? null,
    paragraph,
    start,
    excerpt: makeExcerpt(text, marks[index]!.text),
  }))
}

function memoHits(db: Database, rows: readonly number[], findMarks: FindMarks): MemoHit[] {
  const entries = entriesAt(db, rows)
  const marks = findMarks(entries)
  return entries.map(({ id, part, text }, index) => ({
    id,
    title: titleOf(db, 'memos', id),
    block: part === 0 ? null : part - 1,
    excerpt: makeExcerpt(text, marks[index]!.text),
  }))
}

type ThemeColumns = Pick<Theme, 'id' | 'name' | 'parent' | 'colour' | 'definition' | 'include' | 'exclude'>

function themeHits(db: Database, rows: readonly number[], findMarks: FindMarks): ThemeHit[] {
  const themes = entriesAt(db, rows).map(({ id }) => {
    const sql = 'SELECT id, name, parent, colour, definition, include, exclude FROM themes WHERE id = ?'
    const theme = db.get<ThemeColumns>(sql, id)!
    return { theme, notes: [theme.definition, theme.include, theme.exclude].filter(Boolean).join('\n') }
  })
  const marks = findMarks(themes.map(({ theme, notes }) => ({ text: theme.name, notes })))
  return themes.map(({ theme, notes }, index) => ({
    id: theme.id,
    path: pathOf(db, theme),
    colour: theme.colour,
    definition: notes === '' ? null : makeExcerpt(notes, marks[index]!.notes),
  }))
}

/** The table's parents make a tree. */
function pathOf(db: Database, { name, parent }: Pick<Theme, 'name' | 'parent'>): string {
  const sql = 'SELECT name, parent FROM themes WHERE id = ?'
  const above = parent === null ? undefined : db.get<Pick<Theme, 'name' | 'parent'>>(sql, parent)
  return above ? `${pathOf(db, above)}/${name}` : name
}

function titleOf(db: Database, table: 'articles' | 'memos', id: string): string {
  return db.get<{ title: string }>(`SELECT title FROM ${table} WHERE id = ?`, id)?.title ?? ''
}
