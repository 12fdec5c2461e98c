import { COMMANDS } from './command-list.ts'
import type { Command } from './command.ts'

/** Every command takes these. */
export const GLOBAL_OPTIONS = {
  as: { type: 'string' },
  initials: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const GLOBAL_HELP = `Options of every command:
  --json            print one JSON value and nothing else
  --as NAME         sign as NAME (or POSTIL_NAME; else as in the app's settings)
  --initials AB     with these initials (or POSTIL_INITIALS)
  --help            this text
`

export function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `Usage: postil <command> …

Commands:
${lines.join('\n')}

${GLOBAL_HELP}  --version         the version of Postil

Exit codes: 0 done; 1 something you can mend; 2 not a valid call; 70 a bug.
See "postil <command> --help".
`
}

export function commandHelp(name: string, summary: string, command: Command): string {
  return `postil ${name}: ${summary}

Usage: postil ${name} ${command.usage}

${command.help.trim()}

${GLOBAL_HELP}`
}
