// Who may write a project file. The lock is one that the operating system releases when its holder dies: SQLite's own
// RESERVED lock on a companion file. RESERVED lets others read, so that they can say who holds it.
import { existsSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { newId } from '#shared/base/ids.ts'
import { Database, storageCode } from './sqlite.ts'

export type Holder = { readonly name: string; readonly host: string; readonly since: number }

export type LockResult =
  | { readonly kind: 'locked'; readonly lock: WriteLock }
  | { readonly kind: 'held'; readonly by: Holder }
  /** Nothing can be written beside the file. */
  | { readonly kind: 'impossible'; readonly code: 'notWritable' | 'diskFull' }

const TRIES = 40
const PAUSE_MS = 10

export function lockPath(project: string): string {
  return `${project}-lock`
}

export class WriteLock {
  readonly #db: Database
  readonly #path: string

  constructor(db: Database, path: string) {
    this.#db = db
    this.#path = path
  }

  /**
   * Deletes the companion while still holding it: whoever opened it before that gets the lock of a file without a
   * name, notices, and tries again. Windows refuses to delete an open file; there it stays and is used again.
   */
  release(): void {
    rmQuietly(this.#path)
    this.#db.exec('ROLLBACK')
    this.#db.close()
    if (process.platform === 'win32') rmQuietly(this.#path)
  }
}

/** `project` must be the file's real path, so that a link to it leads to the same lock. */
export function acquireWriteLock(project: string, me: { name: string; initials: string }): LockResult {
  const path = lockPath(project)
  let holder: Holder | null = null
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt > 0) pause(PAUSE_MS)
    const nonce = newId('l')
    let db: Database | null = null
    try {
      db = new Database(path, { timeout: 25 })
      takeReserved(db, { nonce, ...me })
      // Read by the name again: another process may have deleted the file that we opened and made a new one.
      if (readRow(path)?.nonce === nonce) return { kind: 'locked', lock: new WriteLock(db, path) }
      db.close()
    } catch (error) {
      db?.close()
      const code = storageCode(error)
      if (code === 'busy') {
        holder = holderOf(path) ?? holder
        // Its row may still be that of the one before: look twice before giving a name.
        if (holder && attempt >= 1) return { kind: 'held', by: holder }
      } else if (code === 'notADatabase' || code === 'damaged') {
        // Nothing of the user's is in it. If somebody holds it, removing it cannot take the project's data along.
        rmQuietly(path)
      } else if (code === 'notWritable' || code === 'unreadable') {
        return { kind: 'impossible', code: 'notWritable' }
      } else if (code === 'diskFull') {
        return { kind: 'impossible', code }
      } else {
        throw error
      }
    }
  }
  return { kind: 'held', by: holder ?? { name: '', host: '', since: 0 } }
}

/** Who holds a project file now; null when nobody does. */
export function currentHolder(project: string): Holder | null {
  const path = lockPath(project)
  if (!existsSync(path)) return null
  let db: Database | null = null
  try {
    db = new Database(path, { timeout: 0 })
    db.exec('BEGIN IMMEDIATE; ROLLBACK')
    return null
  } catch (error) {
    return storageCode(error) === 'busy' ? holderOf(path) : null
  } finally {
    db?.close()
  }
}

type Row = Holder & { nonce: string }

function takeReserved(db: Database, me: { nonce: string; name: string; initials: string }): void {
  // No journal file: it goes by the path, and whoever still has the deleted file open would roll its journal back into
  // the new file of that name. What a crash leaves half-written is found damaged and made anew.
  db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF')
  db.transaction(() => {
    db.exec(`CREATE TABLE IF NOT EXISTS holder (
      one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT, initials TEXT, pid INTEGER, host TEXT, since INTEGER, nonce TEXT
    )`)
    db.run(
      'REPLACE INTO holder (one, name, initials, pid, host, since, nonce) VALUES (1, ?, ?, ?, ?, ?, ?)',
      me.name,
      me.initials,
      process.pid,
      hostname(),
      Date.now(),
      me.nonce,
    )
  })
  // Kept open until release: nothing is written in it.
  db.exec('BEGIN IMMEDIATE')
  const row = db.get<Row>('SELECT nonce FROM holder')
  if (row?.nonce === me.nonce) return
  db.exec('ROLLBACK')
  throw Object.assign(new Error('somebody else took the lock in between'), {
    code: 'ERR_SQLITE_ERROR',
    errcode: 5,
  })
}

function holderOf(path: string): Holder | null {
  const row = readRow(path)
  return row ? { name: row.name, host: row.host, since: row.since } : null
}

function readRow(path: string): Row | null {
  let db: Database | null = null
  try {
    db = new Database(path, { readOnly: true, timeout: 25 })
    const row = db.get<Row>('SELECT name, host, since, nonce FROM holder')
    return row ? { ...row } : null
  } catch {
    return null
  } finally {
    db?.close()
  }
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The next holder uses the file that is there.
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
