import { userInfo } from 'node:os'
import type { Me } from '#electron/project/people.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { initialsOf, isInitials } from '#shared/domain/project.ts'
import type { CliCode } from './messages.ts'
import { readAppSettings } from './app-settings.ts'

type Values = Readonly<Record<string, unknown>>
type Env = Readonly<Record<string, string | undefined>>

/** The options, else the environment, else the app's settings, else the name of the account. */
export function whoAmI(values: Values, env: Env): Result<Me, CliCode> {
  const given = text(values['as']) ?? text(env['POSTIL_NAME'])
  const initials = text(values['initials']) ?? text(env['POSTIL_INITIALS'])
  if (initials !== null && !isInitials(initials)) {
    return fail('usage', {
      reason: `"${initials}" are no initials. Give one to four letters or digits, such as AN.`,
    })
  }
  if (given !== null) return ok(named(given, initials))
  const settings = readAppSettings(env)
  if (settings)
    return ok({ name: settings.name, initials: initials?.toLocaleUpperCase('en') ?? settings.initials })
  return ok(named(accountName(), initials))
}

function named(name: string, initials: string | null): Me {
  const derived = initialsOf(name)
  return { name, initials: (initials ?? (isInitials(derived) ? derived : 'X')).toLocaleUpperCase('en') }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** An account may have no entry (a container with a bare number as user). */
function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'Postil'
  }
}
