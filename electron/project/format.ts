// The format of a project file, by numbered migrations: a file of version n is brought up by migrations n+1, n+2, …
// Never change one that has been released; add the next.
import { rebuildReadableTables } from './rebuild-readable.ts'
import { CARRIED_TABLE } from './schema/carried-table.ts'
import { storageCode, type Database } from './sqlite.ts'
import { LOG_TABLES } from './schema/log-tables.ts'
import { READABLE_TABLES } from './schema/readable-tables.ts'
import { SEARCH_TABLES } from './schema/search-tables.ts'

/** `Post` in ASCII: says which program a SQLite file belongs to (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x506f7374

const MIGRATIONS: readonly ((db: Database) => void)[] = [
  (db) => {
    db.exec(LOG_TABLES)
    db.exec(READABLE_TABLES)
    db.exec(SEARCH_TABLES)
  },
  (db) => {
    db.exec(CARRIED_TABLE)
    rebuildReadableTables(db)
  },
  // Sources, assessments and links, more about each claim, and the index for searching.
  rebuildReadableTables,
]

export const FORMAT_VERSION = MIGRATIONS.length

export function applicationId(db: Database): number {
  return db.get<{ application_id: number }>('PRAGMA application_id')!.application_id
}

export function formatVersion(db: Database): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')!.user_version
}

/** Brings a file to the present format, each step in a transaction of its own. `made` is kept for a later refusal. */
export function migrate(db: Database, made: string): void {
  for (let version = formatVersion(db); version < FORMAT_VERSION; version++) {
    db.transaction(() => {
      MIGRATIONS[version]!(db)
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version + 1}`)
      setMeta(db, 'madeBy', made)
    })
  }
}

export function meta(db: Database, key: string): string | null {
  return db.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value ?? null
}

export function setMeta(db: Database, key: string, value: string): void {
  db.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  )
}

/** What a writing connection needs; nothing of it is kept in the file. */
export function prepareForWriting(db: Database): void {
  db.exec('PRAGMA synchronous = FULL; PRAGMA locking_mode = NORMAL')
}

/**
 * Before the first edit, and not before: the way of writing is kept in the file, so a project that is only looked at
 * would change. While another process is reading at this very moment SQLite refuses (then false: try again before the next
 * edit); the rollback journal, which it goes on with until then, is as safe, but a reader can keep it waiting.
 */
export function switchToWriteAheadLog(db: Database): boolean {
  const { timeout } = db.get<{ timeout: number }>('PRAGMA busy_timeout')!
  try {
    // The edit itself may wait for the reader: not twice.
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = WAL')
    return true
  } catch (error) {
    if (storageCode(error) !== 'busy') throw error
    return false
  } finally {
    db.exec(`PRAGMA busy_timeout = ${timeout}`)
  }
}
