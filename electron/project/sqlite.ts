// A thin layer over node:sqlite: prepared statements are kept, and errors are turned into the codes a user can meet.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

export type SqlValue = SQLInputValue
export type SqlRow = Record<string, string | number | bigint | Uint8Array | null>

export class Database {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  /** `immutable` is for a folder that cannot be written to: SQLite then needs no side files. */
  constructor(path: string, options: { readOnly?: boolean; immutable?: boolean; timeout?: number } = {}) {
    const location = options.immutable ? `${fileUri(path)}?immutable=1` : path
    this.#db = new DatabaseSync(options.immutable ? new URL(location) : location, {
      readOnly: options.readOnly ?? false,
      timeout: options.timeout ?? 2000,
      enableForeignKeyConstraints: true,
    })
  }

  exec(sql: string): void {
    this.#db.exec(sql)
  }

  run(sql: string, ...values: SqlValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes)
  }

  // The caller, who wrote the SQL, knows the shape of its rows.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  get<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepared(sql).get(...values) as Row | undefined
  }

  all<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepared(sql).all(...values) as Row[]
  }

  /** Rows as arrays in the order of the columns: a third of the time of `all`, for the long lists. */
  lists<Row extends readonly unknown[]>(sql: string, ...values: SqlValue[]): Row[] {
    // Under a key of its own: the way of returning rows stays with the statement.
    const key = `lists ${sql}`
    let statement = this.#statements.get(key)
    if (!statement) {
      statement = this.#db.prepare(sql)
      statement.setReturnArrays(true)
      this.#statements.set(key, statement)
    }
    return statement.all(...values) as unknown as Row[]
  }

  /** One transaction that writes; everything or nothing. A throw inside rolls it back and goes on. */
  transaction<Value>(run: () => Value): Value {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      const value = run()
      this.#db.exec('COMMIT')
      return value
    } catch (error) {
      // SQLite has rolled back by itself after some errors (a full disk among them).
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#statements.clear()
    this.#db.close()
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#db.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}

function fileUri(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return `file://${parts.startsWith('/') ? '' : '/'}${parts}`
}

export type StorageCode = 'busy' | 'damaged' | 'notADatabase' | 'diskFull' | 'notWritable' | 'unreadable'

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const CODES: Readonly<Record<number, StorageCode>> = {
  3: 'notWritable',
  5: 'busy',
  6: 'busy',
  8: 'notWritable',
  10: 'unreadable',
  11: 'damaged',
  13: 'diskFull',
  14: 'unreadable',
  23: 'notWritable',
  26: 'notADatabase',
}
/** SQLITE_IOERR_WRITE, _FSYNC, _DIR_FSYNC, _TRUNCATE, _DELETE: the trouble is in writing. */
const WRITE_ERRORS = new Set([778, 1034, 1290, 1546, 2570])

/** SQLITE_IOERR_SHORT_READ: a page that should be there is not. */
const SHORT_READ = 522

/** Null for what is no matter of storage: a bug, to be thrown on. */
export function storageCode(error: unknown): StorageCode | null {
  if (!(error instanceof Error) || (error as { code?: unknown }).code !== 'ERR_SQLITE_ERROR') return null
  const errcode = Number((error as { errcode?: unknown }).errcode)
  if (WRITE_ERRORS.has(errcode)) return 'notWritable'
  if (errcode === SHORT_READ) return 'damaged'
  return CODES[errcode & 0xff] ?? null
}
