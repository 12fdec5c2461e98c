import { openProject, type OpenMode, type ProjectFile } from '#electron/project/project-file.ts'
import type { Result } from '#shared/base/result.ts'
import type { Cli } from './command.ts'
import type { CliCode } from './messages.ts'

/** Opens a project, runs, and closes it whatever happens. */
export async function withProject<Value>(
  cli: Cli,
  given: string,
  mode: OpenMode,
  run: (project: ProjectFile) => Promise<Result<Value, CliCode>> | Result<Value, CliCode>,
): Promise<Result<Value, CliCode>> {
  const opened = openProject(cli.path(given), { me: cli.me, mode })
  if (!opened.ok) return opened
  try {
    return await run(opened.value)
  } finally {
    opened.value.close()
  }
}
