// Opens a project's SQLite file for reading, also where nothing can be written beside it.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database, storageCode } from './sqlite.ts'

export type Readable = { readonly db: Database; readonly afterClose?: () => void }

/**
 * Throws what SQLite throws. A file that `isOld` is read from a copy that `renew` brings up to date: the file itself is
 * left as it is until somebody opens it for writing.
 */
export function openForReading(
  path: string,
  old?: { readonly isOld: (db: Database) => boolean; readonly renew: (db: Database) => void },
): Readable {
  const readable = openAsItIs(path)
  if (!old?.isOld(readable.db)) return readable
  readable.db.close()
  readable.afterClose?.()
  const copy = openCopy(path)
  try {
    old.renew(copy.db)
    return copy
  } catch (error) {
    copy.db.close()
    copy.afterClose?.()
    throw error
  }
}

function openAsItIs(path: string): Readable {
  try {
    return { db: opened(path, { readOnly: true }) }
  } catch (error) {
    const code = storageCode(error)
    if (code !== 'unreadable' && code !== 'notWritable') throw error
  }
  // A file left in WAL mode wants side files, which a folder that cannot be written to does not allow.
  return hasPendingPages(path) ? openCopy(path) : { db: opened(path, { readOnly: true, immutable: true }) }
}

/** Whether a crash (or a running process) has left pages in the side file. */
export function hasPendingPages(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** What a crash left in the side file counts: it is read from a copy of both. */
function openCopy(path: string): Readable {
  const folder = mkdtempSync(join(tmpdir(), 'postil-read-'))
  const afterClose = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'copy.postil')
    copyFileSync(path, copy)
    if (hasPendingPages(path)) copyFileSync(`${path}-wal`, `${copy}-wal`)
    return { db: opened(copy, {}), afterClose }
  } catch (error) {
    afterClose()
    throw error
  }
}

function opened(path: string, options: { readOnly?: boolean; immutable?: boolean }): Database {
  const db = new Database(path, options)
  try {
    // SQLite opens a file only when something is asked of it.
    db.get('SELECT count(*) FROM sqlite_schema')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
