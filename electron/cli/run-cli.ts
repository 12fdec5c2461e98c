// `postil <command>`: reads the call, runs the command, prints, and says how it went. Everything here works in process,
// so tests call it as the shell does.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fail, type Failure, type Result } from '#shared/base/result.ts'
import { COMMANDS } from './command-list.ts'
import type { CliIo, Command, OptionConfig, Output } from './command.ts'
import { commandHelp, GLOBAL_OPTIONS, overview } from './help.ts'
import { messageOf, type CliCode } from './messages.ts'
import { nearMiss } from '#shared/base/near-miss.ts'

export type { CliIo } from './command.ts'

/** 0 done; 1 what a user can mend; 2 not called as it wants to be; 70 a bug (`EX_SOFTWARE` of sysexits.h). */
export const EXIT = { done: 0, failed: 1, usage: 2, bug: 70 } as const

/** Never rejects. Writes to `io` only; gives the exit code. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    const { logBug } = await import('./log-bug.ts')
    io.stderr(
      `postil: This is a bug in Postil, sorry. Details are in ${logBug(error, args, io.env ?? process.env)}\n`,
    )
    return EXIT.bug
  }
}

async function dispatch(args: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') {
    const { APP_VERSION } = await import('#electron/project/app-version.ts')
    io.stdout(`${APP_VERSION}\n`)
    return EXIT.done
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const wanted = name === 'help' ? rest[0] : undefined
    if (wanted !== undefined) return dispatch([wanted, '--help'], io)
    const print = name === undefined ? io.stderr : io.stdout
    print(overview())
    return name === undefined ? EXIT.usage : EXIT.done
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!listed) return report(unknownCommand(name), io)
  const command = await listed.load()
  const parsed = parse(name, command, rest)
  if (!parsed.ok) return report(parsed, io)
  const { words, values } = parsed.value
  if (values['help']) {
    io.stdout(commandHelp(name, listed.summary, command))
    return EXIT.done
  }
  const called = checkCall(name, command, words)
  if (!called.ok) return report(called, io)
  const { whoAmI } = await import('./who-am-i.ts')
  const me = whoAmI(values, io.env ?? process.env)
  if (!me.ok) return report(me, io)
  if (command.needsPrinter && !io.print) {
    const code = (await io.startRuntime?.(args)) ?? null
    return code ?? report(fail('noRuntime'), io)
  }
  const done = await command.run(words, values, {
    io,
    me: me.value,
    path: (given) => resolve(io.cwd, given),
  })
  return done.ok ? print(done.value, values['json'] === true, io) : report(done, io)
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

function parse(
  name: string,
  command: Command,
  args: string[],
): Result<{ words: string[]; values: Values }, CliCode> {
  const options: OptionConfig = { ...command.options, ...GLOBAL_OPTIONS }
  try {
    const { positionals, values } = parseArgs({ args, options, strict: true, allowPositionals: true })
    return { ok: true, value: { words: positionals, values } }
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string }
    if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS')) throw error
    const unknown = /^Unknown option '(-[^'=]*)/u.exec(message)?.[1]
    const sentence = unknown ? `Unknown option ${unknown}.` : `${message.split(/[\n.]/u)[0]}.`
    const near = unknown ? nearMiss(unknown.replace(/^-+/u, ''), Object.keys(options)) : null
    return usage(`${sentence}${near ? ` Did you mean --${near}?` : ''} See "postil ${name} --help".`)
  }
}

function checkCall(name: string, command: Command, words: readonly string[]): Result<null, CliCode> {
  const [least, most] = command.words
  if (words.length >= least && words.length <= most) return { ok: true, value: null }
  const what = words.length < least ? 'Something is missing' : `"${words[most]}" is one word too many`
  return usage(`${what}. Usage: postil ${name} ${command.usage}`)
}

function unknownCommand(name: string): Failure<CliCode> {
  const near = nearMiss(name, Object.keys(COMMANDS))
  const kind = name.startsWith('-') ? 'option' : 'command'
  return usage(`Unknown ${kind} "${name}".${near ? ` Did you mean "${near}"?` : ''} See "postil --help".`)
}

function usage(reason: string): Failure<CliCode> {
  return fail('usage', { reason })
}

function print(output: Output, asJson: boolean, io: CliIo): number {
  io.stdout(asJson ? `${JSON.stringify(output.json, null, 2)}\n` : output.text)
  return output.problem ? report(output.problem, io) : EXIT.done
}

function report(failure: Failure<CliCode>, io: CliIo): number {
  io.stderr(`postil: ${messageOf(failure)}\n`)
  return failure.code === 'usage' ? EXIT.usage : EXIT.failed
}
