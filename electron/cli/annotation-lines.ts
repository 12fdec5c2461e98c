// A line of a claims file: one JSON object that places a claim by its quote.
import type { Result } from '#shared/base/result.ts'
import { splitPath } from '#shared/doc/theme-operations.ts'
import { CLAIM_TYPES, type ClaimType } from '#shared/domain/claim.ts'
import { mistakeInFields, parseJsonLines } from './json-lines.ts'
import type { CliCode } from './messages.ts'

export type AnnotationLine = {
  /** `claims.jsonl:3: `, for messages. */
  readonly where: string
  readonly article: string
  readonly quote: string
  readonly prefix?: string
  readonly suffix?: string
  readonly statement?: string
  readonly type: ClaimType | null
  readonly asserter: string | null
  readonly themes: readonly string[]
}

const FIELDS = ['article', 'quote', 'prefix', 'suffix', 'statement', 'type', 'asserter', 'themes'] as const
const TEXT_FIELDS = ['article', 'quote', 'prefix', 'suffix', 'statement', 'asserter'] as const

/** All lines of a claims file (UTF-8), or the first mistake in it. Empty lines are passed over. */
export function parseAnnotationLines(bytes: Uint8Array, name: string): Result<AnnotationLine[], CliCode> {
  return parseJsonLines(bytes, name, '{"article": …, "quote": …}', checkFields)
}

/** A string says what is wrong. */
function checkFields(fields: Readonly<Record<string, unknown>>): Omit<AnnotationLine, 'where'> | string {
  const mistake = mistakeInFields(fields, FIELDS, TEXT_FIELDS)
  if (mistake !== null) return mistake
  for (const field of ['article', 'quote'] as const) {
    if (typeof fields[field] !== 'string' || fields[field].trim() === '') return `"${field}" is missing.`
  }
  const { type, themes } = fields
  if (type !== undefined && type !== null && !(CLAIM_TYPES as readonly unknown[]).includes(type)) {
    return `"${typeof type === 'string' ? type : JSON.stringify(type)}" is no type of claim. The types are ${CLAIM_TYPES.join(', ')}.`
  }
  if (themes !== undefined && themes !== null && !isThemeList(themes)) {
    return '"themes" is not a list of theme paths such as ["Parent/Child"].'
  }
  const text = (field: string) => {
    const value = fields[field]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    article: text('article')!,
    quote: text('quote')!,
    prefix: text('prefix'),
    suffix: text('suffix'),
    statement: text('statement')?.trim(),
    type: (type ?? null) as ClaimType | null,
    asserter: text('asserter')?.trim() || null,
    themes: (themes ?? []) as string[],
  }
}

function isThemeList(value: unknown): boolean {
  return Array.isArray(value) && value.every((path) => typeof path === 'string' && splitPath(path).length > 0)
}
