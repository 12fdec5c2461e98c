import type { parseArgs, ParseArgsConfig } from 'node:util'
import type { Printer } from '#electron/export/print-memo.ts'
import type { Me } from '#electron/project/people.ts'
import type { Failure, Result } from '#shared/base/result.ts'
import type { CliCode } from './messages.ts'

/** What the command line needs of the world around it; tests hand in their own. */
export type CliIo = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  readonly cwd: string
  /** Only at hand inside the app's own runtime. */
  readonly print?: Printer
  /** Runs the same command inside the app's own runtime; gives its exit code, null where there is no runtime. */
  readonly startRuntime?: (args: readonly string[]) => Promise<number | null>
  readonly env?: Readonly<Record<string, string | undefined>>
}

export type Cli = {
  readonly io: CliIo
  /** Name and initials that edits are signed with. */
  readonly me: Me
  /** A path as given, seen from the folder the command was called in. */
  readonly path: (given: string) => string
}

export type Output = {
  /** The one value that `--json` prints. */
  readonly json: unknown
  /** What a person reads; printed as it is, so it brings its own final line feed. */
  readonly text: string
  /** Something to report although there is output: printed to stderr, exit code 1. */
  readonly problem?: Failure<CliCode>
}

export type OptionConfig = NonNullable<ParseArgsConfig['options']>
type ValuesOf<Options extends OptionConfig> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true; allowPositionals: true }>
>['values']

type Definition<Options extends OptionConfig> = {
  /** What stands behind the command's name, such as `<project> <file|->`. */
  readonly usage: string
  /** Shown by `--help` under the usage line: what it does, its options, an example. */
  readonly help: string
  readonly options: Options
  /** How many words besides options it takes. */
  readonly words: readonly [least: number, most: number]
  readonly needsPrinter?: boolean
  readonly run: (
    words: readonly string[],
    values: ValuesOf<Options>,
    cli: Cli,
  ) => Promise<Result<Output, CliCode>> | Result<Output, CliCode>
}

export type Command = Definition<OptionConfig>

/** Checks that a command reads the options it declares. */
export function defineCommand<const Options extends OptionConfig>(definition: Definition<Options>): Command {
  return definition as unknown as Command
}
