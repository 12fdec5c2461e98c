import type { Codebook } from '#shared/domain/codebook.ts'
import { forgetEntries, indexTheme } from './search-index.ts'
import type { Database } from './sqlite.ts'

type Row = Record<string, string | number | null>

const NO_CLAIMS: ReadonlySet<string> = new Set()

/**
 * Brings the rows of the themes up to date, and what the themes of claims mean: one record may change what others count
 * for. Inside the caller's transaction. Gives the claims whose themes mean something else now.
 */
export function projectCodebook(db: Database, doc: string, codebook: Codebook): ReadonlySet<string> {
  const before = new Map(
    db.all<Row>('SELECT * FROM themes WHERE doc = ?', doc).map((row) => [row['id'], row]),
  )
  const after = rowsOf(codebook, doc)
  for (const id of before.keys()) {
    if (after.has(String(id))) continue
    db.run('DELETE FROM themes WHERE id = ?', id ?? null)
    forgetEntries(db, 'theme', String(id))
  }
  for (const [id, row] of after) if (!isSame(before.get(id), row)) put(db, row)
  const turned = [...new Set([...before.keys(), ...after.keys()].map(String))].filter(
    (id) => (before.get(id)?.['merged_into'] ?? null) !== (after.get(id)?.['merged_into'] ?? null),
  )
  if (turned.length === 0) return NO_CLAIMS
  const wrong = db.all<{ claim: string; given: string; means: string }>(
    `SELECT claim, given, coalesce(themes.merged_into, given) AS means
     FROM claim_themes LEFT JOIN themes ON themes.id = given
     WHERE given IN (SELECT value FROM json_each(?)) AND theme <> means`,
    JSON.stringify(turned),
  )
  for (const { claim, given, means } of wrong)
    db.run('UPDATE claim_themes SET theme = ? WHERE claim = ? AND given = ?', means, claim, given)
  return new Set(wrong.map(({ claim }) => claim))
}

function rowsOf({ themes, written, merged }: Codebook, doc: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  for (const asWritten of written.values()) {
    const { id, name, parent, colour, definition, include, exclude, example, pinned, retired } =
      themes.get(asWritten.id) ?? asWritten
    rows.set(id, {
      id,
      doc,
      name,
      parent,
      colour,
      definition,
      include,
      exclude,
      example,
      pinned,
      retired: retired ? 1 : 0,
      merged_into: merged.get(id) ?? null,
    })
  }
  return rows
}

function isSame(before: Row | undefined, after: Row): boolean {
  return before !== undefined && Object.entries(after).every(([column, value]) => before[column] === value)
}

function put(db: Database, row: Row): void {
  const columns = Object.keys(row)
  db.run(
    `INSERT OR REPLACE INTO themes (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(row),
  )
  const [id, name] = [String(row['id']), String(row['name'])]
  if (row['merged_into'] !== null) forgetEntries(db, 'theme', id)
  else indexTheme(db, id, name, [row['definition'], row['include'], row['exclude']].map(String))
}
