import { readFile } from 'node:fs/promises'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { Cli } from './command.ts'
import type { CliCode } from './messages.ts'

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(file: string, cli: Cli): Promise<Result<Uint8Array, CliCode>> {
  if (file === '-') return ok(await cli.io.stdin())
  try {
    return ok(await readFile(cli.path(file)))
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code)
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail('notFound', { name: file })
    if (code === 'EISDIR') return fail('notAFile', { name: file })
    return fail('unreadable', { name: file, reason: code })
  }
}
