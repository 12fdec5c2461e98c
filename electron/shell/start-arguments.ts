import { resolve } from 'node:path'

/** What the user typed: without the program, without the app's folder in development, without Chromium's switches before it. */
export function userArguments(argv: readonly string[], isDevelopment: boolean): string[] {
  let rest = argv.slice(1)
  // Switches after the first word are ours: they may belong to a command.
  const first = rest.findIndex((word) => !word.startsWith('-'))
  rest = first < 0 ? [] : rest.slice(first)
  return isDevelopment ? rest.slice(1) : rest
}

/** The project file named among the arguments, seen from the folder they were typed in. */
export function projectIn(args: readonly string[], cwd: string): string | null {
  const named = args.find((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.postil'))
  return named === undefined ? null : resolve(cwd, named)
}
