import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '#shared/base/ids.ts'

const LARGEST_LOG = 1_000_000

/** Writes an unexpected error with its stack to `errors.log`; gives the id under which it is found there. */
export function logBug(folder: string, what: string, error: unknown): string {
  const id = newId('e').slice(0, 9)
  const text = `${new Date().toISOString()} ${id} ${what}\n${error instanceof Error ? error.stack : String(error)}\n\n`
  try {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, 'errors.log')
    if (sizeOf(path) > LARGEST_LOG) renameSync(path, join(folder, 'errors.old.log'))
    appendFileSync(path, text)
  } catch {
    // A log that cannot be written must not hide the error itself.
  }
  console.error(text)
  return id
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
