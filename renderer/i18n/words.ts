// Words for what is known by a code or an id only while the app runs.
import i18next, { exists, t } from 'i18next'
import type { Failure } from '#shared/base/result.ts'
import type { WordMistake } from '#shared/claims/word-mistakes.ts'
import type { CommandId } from '#shared/commands/commands.ts'
import type { ErrorCode } from '#shared/i18n/en.ts'

/** What an error code means to a person; an unknown code reads like a bug. */
export function errorText(code: string, detail: Readonly<Record<string, string | number>> = {}): string {
  const known: ErrorCode = exists(`error.${code}`) ? (code as ErrorCode) : 'bug'
  // What is wrong with the file of word lists is a sentence of its own.
  const reason = known === 'badWords' ? { reason: wordsMistakeText(detail) } : {}
  return t(`error.${known}`, { replace: { ...detail, ...reason } })
}

/** Why a file of word lists cannot be used; `detail` of a `badWords`. */
export function wordsMistakeText(detail: Failure<string>['detail']): string {
  return t(`wordsMistake.${detail['why'] as WordMistake}`, { replace: detail })
}

export function commandTitle(id: CommandId): string {
  return t(`command.${id}`)
}

/** "Undo make claim"; plain "Undo" for a step whose label has no words. */
export function undoText(direction: 'edit.undo' | 'edit.redo', label: string | null): string {
  const verb = commandTitle(direction)
  return label !== null && exists(label) ? `${verb} ${t(label as 'undo.typing')}` : verb
}

/** `2024-03-06` -> "6 March 2024", `2024-03` -> "March 2024"; what is no ISO date stays as it is. */
export function dateText(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  if (month === undefined) return year!
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  if (Number.isNaN(date.getTime())) return iso
  return dateFormat(localeOfDates(), day !== undefined).format(date)
}

/** Making one takes longer than using it a hundred times, and tables are full of dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`
  const known = dateFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {
    ...(hasDay ? { day: 'numeric' } : {}),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  dateFormats.set(key, format)
  return format
}

/** Milliseconds since 1970 -> "24 Nov 2026, 11:40". */
export function momentText(at: number): string {
  return new Date(at).toLocaleString(localeOfDates(), { dateStyle: 'medium', timeStyle: 'short' })
}

/** The region's way of writing dates, where the system speaks the same language. */
function localeOfDates(): string {
  const { language } = i18next
  return navigator.language.startsWith(language) ? navigator.language : language
}
