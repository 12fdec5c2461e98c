import { closeSync, fsyncSync, openSync, realpathSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { newId } from '#shared/base/ids.ts'
import { fail, type Result } from '#shared/base/result.ts'
import type { ProjectCode } from '#shared/ipc/contract.ts'
import { APP_VERSION } from './app-version.ts'
import { migrate, prepareForWriting } from './format.ts'
import { addPerson, newPersonId, type Me } from './people.ts'
import { ProjectFile } from './opened-project.ts'
import { PROJECT_DOC } from './project-lists.ts'
import { Database, storageCode } from './sqlite.ts'
import { acquireWriteLock } from './write-lock.ts'

/** Makes a new file, never over another; the project is open for writing. */
export function createProject(
  path: string,
  options: { readonly title: string; readonly me: Me },
): Result<ProjectFile, ProjectCode> {
  try {
    // The one step that cannot hit a file that somebody makes at the same moment.
    closeSync(openSync(path, 'wx'))
  } catch (error) {
    return fail(creationCode(error), { path })
  }
  const result = fillNewFile(realpathSync(path), options)
  if (!result.ok)
    for (const suffix of ['', '-wal', '-shm', '-journal', '-lock']) rmSync(path + suffix, { force: true })
  return result
}

function fillNewFile(
  path: string,
  { title, me }: { title: string; me: Me },
): Result<ProjectFile, ProjectCode> {
  const locked = acquireWriteLock(path, me)
  if (locked.kind !== 'locked') return fail(locked.kind === 'held' ? 'notWritable' : locked.code, { path })
  let db: Database | null = null
  let project: ProjectFile | null = null
  let failure: ProjectCode = 'notWritable'
  try {
    db = new Database(path)
    prepareForWriting(db)
    migrate(db, APP_VERSION)
    const id = newPersonId()
    const person = { record: 'person', id, author: id, at: Date.now(), ...me } as const
    const reading = { heldBy: null, readOnlyReason: 'none' } as const
    project = new ProjectFile({ path, db, lock: locked.lock, reading, me: person })
    const filled = project.edit([
      {
        doc: PROJECT_DOC,
        run(edit) {
          edit.create<'project'>({ record: 'project', id: newId('j'), title })
          addPerson(edit, id, me)
        },
      },
    ])
    if (filled.ok) {
      syncFolder(dirname(path))
      return { ok: true, value: project }
    }
    failure = filled.code
  } catch (error) {
    const code = storageCode(error)
    if (code === null) throw error
    if (code === 'diskFull') failure = 'diskFull'
  }
  if (project) project.close()
  else {
    db?.close()
    locked.lock.release()
  }
  return fail(failure, { path })
}

function creationCode(error: unknown): ProjectCode {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EEXIST':
    case 'EISDIR':
      return 'alreadyExists'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'notFound'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull'
    default:
      return 'notWritable'
  }
}

/** A new file's name is in its folder, which has to reach the disk too. Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
