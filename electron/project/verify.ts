// Checks a whole project file against what it promises. Slow and thorough: everything is read from disk afresh.
import { versionHash } from '#electron/import/version-hash.ts'
import { recordsOf } from '#shared/doc/registers.ts'
import { SnapshotSource, type DocSnapshot } from '#shared/doc/snapshot.ts'
import { versionContentSchema } from '#shared/domain/article.ts'
import { recordSchema } from '#shared/domain/record.ts'
import { BlobStore, sha256Of } from './blob-store.ts'
import { projectRecords } from './projection.ts'
import { READABLE_TABLE_KEYS, READABLE_TABLES } from './schema/readable-tables.ts'
import { ENTRY_KINDS, INDEX_OF, SEARCH_TABLES } from './schema/search-tables.ts'
import { sumsOfIndex } from './search-sums.ts'
import { Database, storageCode } from './sqlite.ts'
import { docIds, loadDoc } from './update-log.ts'

export const VERIFY_PROBLEMS = [
  'fileStructure',
  'foreignKey',
  'docUnreadable',
  'recordMalformed',
  'originalMissing',
  'originalChanged',
  'contentMissing',
  'contentChanged',
  'quoteDiffers',
  'tableDiffers',
] as const
export type VerifyProblem = { readonly problem: (typeof VERIFY_PROBLEMS)[number]; readonly where: string }

export type VerifyReport = {
  /** No problems. */
  readonly clean: boolean
  readonly problems: readonly VerifyProblem[]
  readonly docs: number
  readonly records: number
  /** Records of kinds that this version does not know: kept as they are. */
  readonly unknownRecords: number
  readonly originals: number
  readonly contents: number
}

export function verifyProject(db: Database): VerifyReport {
  const problems: VerifyProblem[] = []
  const note = (problem: VerifyProblem['problem'], where: string) => problems.push({ problem, where })
  /** A damaged file may refuse any question; the others are asked all the same. */
  const attempt = <Value>(otherwise: Value, run: () => Value): Value => {
    try {
      return run()
    } catch (error) {
      if (storageCode(error) === null) throw error
      note('fileStructure', (error as Error).message)
      return otherwise
    }
  }
  attempt(undefined, () => checkFile(db, note))
  const originals = attempt(0, () => checkOriginals(db, note))
  const contents = attempt(0, () => checkContents(db, note))
  const fresh = new Database(':memory:')
  const blobs = new BlobStore(db)
  let records = 0
  let unknownRecords = 0
  try {
    fresh.exec(READABLE_TABLES)
    fresh.exec(SEARCH_TABLES)
    const ids = attempt([], () => docIds(db))
    for (const id of ids) {
      try {
        const { doc } = loadDoc(db, id)
        const source = { id, doc, snapshots: new SnapshotSource(doc) }
        for (const [record, value] of recordsOf(doc).entries()) {
          records++
          const state = stateOf(value)
          if (state === 'unknown') unknownRecords++
          if (state === 'malformed') note('recordMalformed', `${id}/${record}`)
        }
        checkReferences(db, blobs, id, source.snapshots.current, note)
        projectRecords(fresh, source, (hash) => blobs.text(hash), db)
        doc.destroy()
      } catch (error) {
        note('docUnreadable', `${id}: ${(error as Error).message}`)
      }
    }
    attempt(undefined, () => compareTables(db, fresh, note))
    attempt(undefined, () => compareIndex(db, fresh, note))
    return {
      clean: problems.length === 0,
      problems,
      docs: ids.length,
      records,
      unknownRecords,
      originals,
      contents,
    }
  } finally {
    fresh.close()
  }
}

type Note = (problem: VerifyProblem['problem'], where: string) => void

function checkFile(db: Database, note: Note): void {
  for (const row of db.all<{ integrity_check: string }>('PRAGMA integrity_check')) {
    if (row.integrity_check !== 'ok') note('fileStructure', row.integrity_check)
  }
  for (const row of db.all<{ table: string; rowid: number }>('PRAGMA foreign_key_check')) {
    note('foreignKey', `${row.table}/${row.rowid}`)
  }
}

function checkOriginals(db: Database, note: Note): number {
  const keys = db.all<{ sha256: string }>('SELECT sha256 FROM originals')
  for (const { sha256 } of keys) {
    const { bytes } = db.get<{ bytes: Uint8Array }>('SELECT bytes FROM originals WHERE sha256 = ?', sha256)!
    if (sha256Of(bytes) !== sha256) note('originalChanged', sha256)
  }
  return keys.length
}

function checkContents(db: Database, note: Note): number {
  const keys = db.all<{ hash: string }>('SELECT hash FROM contents')
  for (const { hash } of keys) {
    const { json } = db.get<{ json: string }>('SELECT json FROM contents WHERE hash = ?', hash)!
    try {
      if (versionHash(versionContentSchema.parse(JSON.parse(json))) !== hash) note('contentChanged', hash)
    } catch {
      note('contentChanged', hash)
    }
  }
  return keys.length
}

function stateOf(value: unknown): 'known' | 'unknown' | 'malformed' {
  if (recordSchema.safeParse(value).success) return 'known'
  if (typeof value !== 'object' || value === null || !('record' in value)) return 'malformed'
  const kinds: readonly string[] = recordSchema.options.map((option) => option.shape.record.value)
  return kinds.includes(String(value.record)) ? 'malformed' : 'unknown'
}

/** What records refer to inside this file is there, and passages quote what stands at their place. */
function checkReferences(
  db: Database,
  blobs: BlobStore,
  doc: string,
  snapshot: DocSnapshot,
  note: Note,
): void {
  for (const [id, { value }] of snapshot.article) {
    const stored = db.get('SELECT 1 FROM originals WHERE sha256 = ?', value.original.sha256)
    if (!stored) note('originalMissing', `${doc}/${id}`)
  }
  for (const [id, { value }] of snapshot.version) {
    if (!blobs.text(value.hash)) note('contentMissing', `${doc}/${id}`)
  }
  const placed = [
    ...snapshot.passage,
    ...[...snapshot.anchor].filter(([, { value }]) => value.how !== 'gone'),
  ] as const
  for (const [id, { value }] of placed) {
    const text = blobs.text(value.version)?.text
    if (text === undefined) note('contentMissing', `${doc}/${id}`)
    else if (text.slice(value.start, value.end) !== value.quote) note('quoteDiffers', `${doc}/${id}`)
  }
}

function compareTables(db: Database, fresh: Database, note: Note): void {
  for (const [table, key] of Object.entries(READABLE_TABLE_KEYS)) {
    const sql = `SELECT * FROM ${table} ORDER BY ${key}`
    const [found, wanted] = [db, fresh].map((one) => one.all(sql).map((row) => JSON.stringify(row)))
    compareLines(table, found!, wanted!, note)
  }
}

/** Rows have other numbers in a fresh index: what is compared is what stands in them. */
function compareIndex(db: Database, fresh: Database, note: Note): void {
  for (const kind of ENTRY_KINDS) {
    const [found, wanted] = [db, fresh].map((one) => {
      const sums = sumsOfIndex(one, kind)
      const lines = one.all('SELECT * FROM search_entries WHERE kind = ?', kind).map(({ row, ...entry }) => {
        const words = sums.get(Number(row)) ?? null
        sums.delete(Number(row))
        return JSON.stringify({ ...entry, words })
      })
      return [...lines, ...[...sums.values()].map((words) => JSON.stringify({ words }))]
    })
    compareLines(INDEX_OF[kind], found!, wanted!, note)
  }
}

function compareLines(table: string, found: readonly string[], wanted: readonly string[], note: Note): void {
  const count = new Map<string, number>()
  for (const line of wanted) count.set(line, (count.get(line) ?? 0) + 1)
  const different = found.filter((line) => {
    const left = count.get(line) ?? 0
    if (left > 1) count.set(line, left - 1)
    else count.delete(line)
    return left === 0
  })
  const missing = [...count.values()].reduce((sum, n) => sum + n, 0)
  if (different.length > 0 || missing > 0) {
    note('tableDiffers', `${table}: ${different.length} not expected, ${missing} missing`)
  }
}
