// Reads a file to import, after a look at what it is and how large: a 200 MB file is refused before a byte is read.
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok } from '#shared/base/result.ts'
import { LARGEST_FILE, type ImportResult } from './import-limits.ts'

/** The bytes of a file and its name. Errors: notFound, notAFile, unreadable, tooLarge, empty. */
export async function readImportFile(
  path: string,
): Promise<ImportResult<{ bytes: Uint8Array; name: string }>> {
  const name = basename(path)
  try {
    // O_NONBLOCK: opening a named pipe must not wait for a writer.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const { size } = await file.stat().then((stat) => (stat.isFile() ? stat : { size: -1 }))
      if (size === -1) return fail('notAFile', { name })
      if (size > LARGEST_FILE) return fail('tooLarge', { name, bytes: size, limit: LARGEST_FILE })
      if (size === 0) return fail('empty', { name })
      return ok({ bytes: new Uint8Array(await file.readFile()), name })
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail('notFound', { name })
    if (code === 'EISDIR') return fail('notAFile', { name })
    return fail('unreadable', { name, reason: code })
  }
}
