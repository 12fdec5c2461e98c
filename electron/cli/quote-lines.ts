// A line of a quotes file: one JSON object that says what is looked for, and what stood around it.
import type { Result } from '#shared/base/result.ts'
import { mistakeInFields, parseJsonLines } from './json-lines.ts'
import type { CliCode } from './messages.ts'

export type QuoteLine = {
  /** `quotes.jsonl:3: `, for messages. */
  readonly where: string
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  /** Where it stood, in code points. */
  readonly start?: number
}

const FIELDS = ['exact', 'prefix', 'suffix', 'start'] as const
const TEXT_FIELDS = ['exact', 'prefix', 'suffix'] as const

/** All lines of a quotes file (UTF-8), or the first mistake in it. */
export function parseQuoteLines(bytes: Uint8Array, name: string): Result<QuoteLine[], CliCode> {
  return parseJsonLines(bytes, name, '{"exact": …, "prefix": …, "suffix": …}', checkFields)
}

/** A string says what is wrong. */
function checkFields(fields: Readonly<Record<string, unknown>>): Omit<QuoteLine, 'where'> | string {
  const mistake = mistakeInFields(fields, FIELDS, TEXT_FIELDS)
  if (mistake !== null) return mistake
  const { exact, prefix, suffix, start } = fields
  if (typeof exact !== 'string' || exact.trim() === '')
    return '"exact" is missing. Give the words to look for.'
  if (start !== undefined && start !== null && !isPosition(start)) {
    return '"start" is not a position. Give the code points before the quote, 0 or more.'
  }
  return {
    exact,
    prefix: typeof prefix === 'string' ? prefix : undefined,
    suffix: typeof suffix === 'string' ? suffix : undefined,
    start: typeof start === 'number' ? start : undefined,
  }
}

const isPosition = (value: unknown) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
