import { appendFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appDataFolder } from './app-data-folder.ts'

/** Writes what a developer needs to a log; gives its path. Article text is not in it, file names are. */
export function logBug(
  error: unknown,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string {
  const entry = `${new Date().toISOString()} postil ${args[0] ?? ''}\n${error instanceof Error ? error.stack : String(error)}\n`
  for (const folder of [join(appDataFolder(env), 'logs'), tmpdir()]) {
    const path = join(folder, 'postil-cli.log')
    try {
      mkdirSync(folder, { recursive: true })
      appendFileSync(path, entry)
      return path
    } catch {
      // The next folder may be writable.
    }
  }
  return 'no log: none could be written'
}
