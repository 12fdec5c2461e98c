// A line of a claims file: one JSON object that places a claim by its quote.
import type { Result } from '#shared/base/result.ts'
import { splitPath } from '#shared/doc/theme-operations.ts'
import { CLAIM_TYPES, type ClaimType } from '#shared/domain/claim.ts'
import { parseJsonLines } from './json-lines.ts'
import type { CliCode } from './messages.ts'
import { nearMiss } from './near-miss.ts'

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
  for (const field of Object.keys(fields)) {
    if ((FIELDS as readonly string[]).includes(field)) continue
    const near = nearMiss(field, FIELDS)
    return `Unknown field "${field}".${near ? ` Did you mean "${near}"?` : ''} A line may have ${FIELDS.join(', ')}.`
  }
  for (const field of TEXT_FIELDS) {
    const value = fields[field]
    if (value !== undefined && value !== null && typeof value !== 'string') return `"${field}" is not text.`
  }
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
