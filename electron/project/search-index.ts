// Writes the index of everything that can be searched: what stands in it for one claim, article, memo or theme.
import { createHash } from 'node:crypto'
import {
  ANY_ENTRY,
  articleFacet,
  dateFacet,
  memoFacet,
  OF_AUTHOR,
  sourceFacet,
  statusFacet,
  themeFacet,
  typeFacet,
  UNDATED,
} from '#shared/search/facets.ts'
import { citedNumber } from '#shared/domain/article.ts'
import type { ClaimStatus, ClaimType, Voice } from '#shared/domain/claim.ts'
import type { VersionText } from './blob-store.ts'
import { INDEX_OF, type EntryKind } from './schema/search-tables.ts'
import type { Database } from './sqlite.ts'

type Entry = {
  readonly part: number
  readonly start: number | null
  readonly paragraph: string | null
  /** Kept beside the index where no other table has it. */
  readonly text: string | null
  readonly columns: readonly [
    text: string,
    attribution: string,
    quotes: string,
    notes: string,
    facets: string,
  ]
}

type StoredEntry = [row: number, part: number, start: number | null, paragraph: string | null, seal: string]

/**
 * Makes the index hold these entries for an id, and no others. What was there with the same words stays as it is: a
 * corrected sentence costs one paragraph. New rows come behind all others: the index is written quickest in their order.
 */
function putEntries(db: Database, kind: EntryKind, id: string, entries: readonly Entry[]): void {
  const stored = new Map<string, StoredEntry[]>()
  const sql =
    'SELECT row, part, start_at, paragraph, seal FROM search_entries WHERE kind = ? AND id = ? ORDER BY row DESC'
  for (const entry of db.lists<StoredEntry>(sql, kind, id)) {
    const seal = entry[4]
    const same = stored.get(seal)
    if (same) same.push(entry)
    else stored.set(seal, [entry])
  }
  const fresh: [Entry, seal: string][] = []
  for (const entry of entries) {
    const seal = sealOf(entry)
    const known = stored.get(seal)?.pop()
    if (!known) fresh.push([entry, seal])
    else if (known[1] !== entry.part || known[2] !== entry.start || known[3] !== entry.paragraph) {
      const place = [entry.part, entry.start, entry.paragraph] as const
      db.run(
        'UPDATE search_entries SET part = ?, start_at = ?, paragraph = ? WHERE row = ?',
        ...place,
        known[0],
      )
    }
  }
  for (const gone of stored.values()) {
    for (const [row] of gone) {
      db.run(`DELETE FROM ${INDEX_OF[kind]} WHERE rowid = ?`, row)
      db.run('DELETE FROM search_entries WHERE row = ?', row)
    }
  }
  if (fresh.length === 0) return
  let { row } = db.get<{ row: number }>('SELECT coalesce(max(row), 0) AS row FROM search_entries')!
  for (const [{ part, start, paragraph, text, columns }, seal] of fresh) {
    row++
    db.run(
      'INSERT INTO search_entries (row, kind, id, part, start_at, paragraph, text, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      row,
      kind,
      id,
      part,
      start,
      paragraph,
      text,
      seal,
    )
    db.run(
      `INSERT INTO ${INDEX_OF[kind]} (rowid, text, attribution, quotes, notes, facets) VALUES (?, ?, ?, ?, ?, ?)`,
      row,
      ...columns,
    )
  }
}

function sealOf({ columns }: Entry): string {
  return createHash('sha256').update(columns.join('\0')).digest('base64url').slice(0, 22)
}

export function forgetEntries(db: Database, kind: EntryKind, id: string): void {
  putEntries(db, kind, id, [])
}

type ClaimTexts = [
  statement: string,
  asserter: string | null,
  source: string | null,
  via: string,
  type: ClaimType | null,
  status: ClaimStatus,
  made: string | null,
  judgement: number,
]

/** From the readable tables, which must be current; a claim that is not in them is forgotten. */
export function indexClaim(db: Database, id: string): void {
  const [claim] = db.lists<ClaimTexts>(
    'SELECT statement, asserter, source, via, type, status, made, judgement FROM claims WHERE id = ?',
    id,
  )
  if (!claim) {
    forgetEntries(db, 'claim', id)
    return
  }
  const [statement, asserter, source, viaJson, type, status, made, judgement] = claim
  const via = JSON.parse(viaJson) as Voice[]
  const passages = db.lists<[quote: string, article: string]>(
    'SELECT quote, article FROM passages WHERE claim = ? ORDER BY article, start_at, end_at, id',
    id,
  )
  // As given: merging a theme into another leaves the entries of its claims as they are.
  const themes = db.lists<[string]>('SELECT given FROM claim_themes WHERE claim = ? ORDER BY given', id)
  const sources = [source, ...via.map((voice) => voice.source)].filter((one) => one !== null)
  const facets = [
    ANY_ENTRY,
    typeFacet(type),
    statusFacet(status),
    made === null ? UNDATED : dateFacet(made),
    ...(asserter === null && judgement === 0 ? [OF_AUTHOR] : []),
    ...themes.map(([theme]) => themeFacet(theme)),
    ...[...new Set(passages.map(([, article]) => article))].map(articleFacet),
    ...[...new Set(sources)].toSorted().map(sourceFacet),
  ]
  const columns = [
    statement,
    [asserter ?? '', ...via.map(({ words }) => words)].join('\n'),
    passages.map(([quote]) => quote).join('\n'),
    notesOf(db, id).join('\n'),
    facets.join(' '),
  ] as const
  putEntries(db, 'claim', id, [{ part: 0, start: null, paragraph: null, text: null, columns }])
}

/** What people noted in their assessments. */
export function notesOf(db: Database, claim: string): string[] {
  const sql = `SELECT note FROM assessments WHERE claim = ? AND note <> '' ORDER BY person, id`
  return db.lists<[string]>(sql, claim).map(([note]) => note)
}

/** Title and blocks of the current version; `text` null where that is not in the file. */
export function indexArticle(db: Database, id: string, title: string, text: VersionText | null): void {
  const facets = `${ANY_ENTRY} ${articleFacet(id)}`
  const entry = (words: string, place: Pick<Entry, 'part' | 'start' | 'paragraph'>): Entry => ({
    ...place,
    text: words,
    columns: [words, '', '', '', facets],
  })
  const entries = [entry(title, { part: 0, start: null, paragraph: null })]
  text?.content.blocks.forEach((block, index) => {
    if (block.text === '') return
    const start = text.starts[index]!
    const paragraph = citedNumber(text.content, text.starts, start)
    entries.push(entry(block.text, { part: index + 1, start, paragraph }))
  })
  putEntries(db, 'article', id, entries)
}

/** `blocks`: the body's (`memoText`). */
export function indexMemo(db: Database, id: string, title: string, blocks: readonly string[]): void {
  const facets = `${ANY_ENTRY} ${memoFacet(id)}`
  const entries = [title, ...blocks].flatMap((words, part): Entry[] =>
    words === '' && part > 0
      ? []
      : [{ part, start: null, paragraph: null, text: words, columns: [words, '', '', '', facets] }],
  )
  putEntries(db, 'memo', id, entries)
}

/** `texts`: its definition, when to use it and when not. */
export function indexTheme(db: Database, id: string, name: string, texts: readonly string[]): void {
  const columns = [name, '', '', texts.join('\n'), `${ANY_ENTRY} ${themeFacet(id)}`] as const
  putEntries(db, 'theme', id, [{ part: 0, start: null, paragraph: null, text: null, columns }])
}
