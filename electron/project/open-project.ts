import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { fail, type Failure, type Result } from '#shared/base/result.ts'
import type { ProjectCode } from '#shared/ipc/contract.ts'
import { APP_VERSION } from './app-version.ts'
import {
  APPLICATION_ID,
  applicationId,
  FORMAT_VERSION,
  formatVersion,
  meta,
  migrate,
  prepareForWriting,
} from './format.ts'
import { addPerson, findMe, freeInitials, newPersonId, passingReader, type Me } from './people.ts'
import { ProjectFile } from './opened-project.ts'
import { PROJECT_DOC } from './project-lists.ts'
import { hasPendingPages, openForReading } from './readable-database.ts'
import { Database, storageCode } from './sqlite.ts'
import { acquireWriteLock, currentHolder, type Holder, type WriteLock } from './write-lock.ts'

/** `writeIfFree` reads when somebody else writes or the file cannot be written to; `write` fails with the reason. */
export type OpenMode = 'write' | 'read' | 'writeIfFree'

export function openProject(
  path: string,
  { me, mode }: { readonly me?: Me; readonly mode: OpenMode },
): Result<ProjectFile, ProjectCode> {
  try {
    const real = realpathSync(path)
    const stat = statSync(real)
    if (!stat.isFile() || stat.size === 0) return fail('notAProject', { path })
    return checkIdentity(real, stat.size) ?? openChecked(real, me, mode)
  } catch (error) {
    return fail(openingCode(error), { path })
  }
}

/**
 * Files up to this size are looked through before they are used (some 10 ms for 10 MB): SQLite notices a missing end or
 * a page of noise only when it comes upon it, perhaps after something was written on top. In a larger one it is left
 * to `verify`.
 */
const CHECKED_SIZE = 64 * 1024 * 1024

function isDamaged(db: Database, path: string, size: number): boolean {
  // The check itself fills up a last page that is cut off. After a crash its whole is in the side file.
  const { page_size } = db.get<{ page_size: number }>('PRAGMA page_size')!
  if (size % page_size !== 0 && !hasPendingPages(path)) return true
  if (size > CHECKED_SIZE) return false
  // One by one: of the whole file, SQLite would also read every word of the search index.
  const tables = db.all<{ name: string }>(
    'SELECT name FROM sqlite_schema WHERE rootpage > 0 AND type = ?',
    'table',
  )
  return ['sqlite_schema', ...tables.map(({ name }) => name)].some(
    (name) => db.get<{ quick_check: string }>(`PRAGMA quick_check("${name}")`)?.quick_check !== 'ok',
  )
}

/** Before anything is written beside the file: it may be somebody else's. Null when it is a project we can read. */
function checkIdentity(path: string, size: number): Failure<ProjectCode> | null {
  const { db, afterClose } = openForReading(path)
  try {
    if (applicationId(db) !== APPLICATION_ID) return fail('notAProject', { path })
    const version = formatVersion(db)
    if (version <= FORMAT_VERSION) return isDamaged(db, path, size) ? fail('damaged', { path }) : null
    return fail('newerVersion', {
      path,
      format: version,
      madeBy: meta(db, 'madeBy') ?? '?',
      here: APP_VERSION,
    })
  } finally {
    db.close()
    afterClose?.()
  }
}

function openChecked(path: string, me: Me | undefined, mode: OpenMode): Result<ProjectFile, ProjectCode> {
  if (mode === 'read') return openReader(path, me, { heldBy: currentHolder(path), readOnlyReason: 'none' })
  const locked = isWritable(path)
    ? acquireWriteLock(path, me ?? { name: '', initials: '' })
    : ({ kind: 'impossible', code: 'notWritable' } as const)
  if (locked.kind === 'locked') return openWriter(path, me, locked.lock)
  if (mode === 'writeIfFree') {
    const heldBy = locked.kind === 'held' ? locked.by : null
    return openReader(path, me, { heldBy, readOnlyReason: heldBy ? 'held' : 'readOnlyFile' })
  }
  return locked.kind === 'held' ? fail('readOnly', { path, ...locked.by }) : fail(locked.code, { path })
}

function openReader(
  path: string,
  me: Me | undefined,
  reading: { heldBy: Holder | null; readOnlyReason: 'held' | 'readOnlyFile' | 'none' },
): Result<ProjectFile, ProjectCode> {
  const { db, afterClose } = openForReading(path, {
    isOld: (found) => formatVersion(found) < FORMAT_VERSION,
    renew: (copy) => migrate(copy, APP_VERSION),
  })
  const project = new ProjectFile({ path, db, lock: null, reading, me: passingReader(me), afterClose })
  return closingOnThrow(project, () => {
    const known = me ? findMe(project.snapshot(PROJECT_DOC), me) : null
    if (known) project.signAs(known)
    return { ok: true, value: project }
  })
}

function openWriter(path: string, me: Me | undefined, lock: WriteLock): Result<ProjectFile, ProjectCode> {
  let db: Database
  try {
    db = new Database(path)
    prepareForWriting(db)
    migrate(db, APP_VERSION)
  } catch (error) {
    lock.release()
    throw error
  }
  const reading = { heldBy: null, readOnlyReason: 'none' } as const
  const project = new ProjectFile({ path, db, lock, reading, me: passingReader(me) })
  return closingOnThrow(project, () => {
    const signed = sign(project, me)
    if (signed.ok) return { ok: true, value: project }
    project.close()
    return signed
  })
}

/** Finds me among the project's people or adds me. Nobody given: whoever made the project. */
function sign(project: ProjectFile, me: Me | undefined): Result<void, ProjectCode> {
  const snapshot = project.snapshot(PROJECT_DOC)
  const known = me ? findMe(snapshot, me) : creatorOf(project)
  if (known || !me) {
    if (known) project.signAs(known)
    return { ok: true, value: undefined }
  }
  const id = newPersonId()
  const person = { name: me.name, initials: freeInitials(snapshot, me.initials) }
  project.signAs({ record: 'person', id, author: id, at: Date.now(), ...person })
  const added = project.edit([{ doc: PROJECT_DOC, run: (edit) => addPerson(edit, id, person) }])
  return added.ok ? { ok: true, value: undefined } : added
}

function creatorOf(project: ProjectFile) {
  const snapshot = project.snapshot(PROJECT_DOC)
  const [record] = snapshot.project.values()
  const creator = record && snapshot.person.get(record.value.author)
  return creator?.value ?? project.people[0] ?? null
}

function closingOnThrow<Value>(project: ProjectFile, run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    try {
      project.close()
    } catch {
      // A file too damaged to be read may be too damaged to be closed well; the first error is the one to tell.
    }
    throw error
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function openingCode(error: unknown): ProjectCode {
  switch (storageCode(error)) {
    case 'notADatabase':
      return 'notAProject'
    case 'busy':
    case 'unreadable':
      return 'unreadable'
    case 'notWritable':
      return 'notWritable'
    case 'diskFull':
      return 'diskFull'
    case 'damaged':
      return 'damaged'
    case null:
  }
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'notFound'
    case 'EACCES':
    case 'EPERM':
    case 'EIO':
      return 'unreadable'
  }
  // What is left comes from reading the documents: bytes in the log that Yjs does not understand.
  return 'damaged'
}
