// A line of a claims file: one JSON object that places a claim by its quote, or states a judgement of ours.
import type { Result } from '#shared/base/result.ts'
import { checkPath } from '#shared/doc/check-theme-edit.ts'
import { splitPath } from '#shared/doc/theme-operations.ts'
import { CONFIDENCES, CREDIBILITIES, type AssessmentFields } from '#shared/domain/assessment.ts'
import { CLAIM_BASES, CLAIM_STATUSES, CLAIM_TEXTS, CLAIM_TYPES, type Claim } from '#shared/domain/claim.ts'
import { isDate, isWhen } from '#shared/domain/when.ts'
import { mistakeInFields, parseJsonLines } from './json-lines.ts'
import type { CliCode } from './messages.ts'

export type AnnotationLine = {
  /** `claims.jsonl:3: `, for messages. */
  readonly where: string
  /** A name that lines further down may rest on. */
  readonly key: string | null
  /** Null for a judgement. */
  readonly passage: {
    readonly article: string
    readonly quote: string
    readonly prefix?: string
    readonly suffix?: string
  } | null
  readonly statement?: string
  readonly fields: Pick<Claim, Exclude<(typeof CLAIM_TEXTS)[number], 'source'>>
  /** Names of sources: of the asserter, null where it is none; of those through whom it came. */
  readonly source: string | null
  readonly via: readonly { readonly words: string; readonly source: string | null }[]
  readonly themes: readonly string[]
  /** Of a judgement: numbers of claims, or keys of lines further up. */
  readonly restsOn: readonly string[]
  /** What whoever runs the command makes of it; the term's scale is the project's. */
  readonly assessment: Partial<Omit<AssessmentFields, 'likelihood'>> & { readonly likelihood?: string }
}

const TEXT_FIELDS = [
  'article',
  'quote',
  'prefix',
  'suffix',
  'statement',
  ...CLAIM_TEXTS,
  'likelihood',
  'confidence',
  'note',
  'key',
] as const
const FIELDS = [...TEXT_FIELDS, 'via', 'themes', 'credibility', 'judgement', 'restsOn'] as const
const NOT_OF_JUDGEMENTS = [
  'article',
  'quote',
  'prefix',
  'suffix',
  'asserter',
  'source',
  'via',
  'hedge',
  'basis',
  'made',
] as const

/** All lines of a claims file (UTF-8), or the first mistake in it. Empty lines are passed over. */
export function parseAnnotationLines(bytes: Uint8Array, name: string): Result<AnnotationLine[], CliCode> {
  return parseJsonLines(bytes, name, '{"article": …, "quote": …}', checkFields)
}

type Fields = Readonly<Record<string, unknown>>

/** A string says what is wrong. */
function checkFields(fields: Fields): Omit<AnnotationLine, 'where'> | string {
  const mistake =
    mistakeInFields(fields, FIELDS, TEXT_FIELDS) ?? mistakeInKind(fields) ?? mistakeInValues(fields)
  if (mistake !== null) return mistake
  const text = (field: string) => textOf(fields, field)
  const trimmed = (field: string) => text(field)?.trim() || null
  const { judgement, credibility, themes, restsOn } = fields
  return {
    key: trimmed('key'),
    passage:
      judgement === true
        ? null
        : {
            article: text('article')!,
            quote: text('quote')!,
            prefix: text('prefix'),
            suffix: text('suffix'),
          },
    statement: text('statement')?.trim(),
    fields: {
      type: trimmed('type') as Claim['type'],
      asserter: trimmed('asserter'),
      hedge: trimmed('hedge'),
      basis: trimmed('basis') as Claim['basis'],
      about: trimmed('about'),
      made: trimmed('made'),
      status: (trimmed('status') ?? 'draft') as Claim['status'],
    },
    source: trimmed('source'),
    via: viaOf(fields['via'] ?? [])!,
    themes: (themes ?? []) as string[],
    restsOn: (restsOn ?? []) as string[],
    assessment: {
      ...(trimmed('likelihood') === null ? {} : { likelihood: trimmed('likelihood')! }),
      ...(trimmed('confidence') === null
        ? {}
        : { confidence: trimmed('confidence') as AssessmentFields['confidence'] }),
      ...((credibility ?? null) === null
        ? {}
        : { credibility: credibility as AssessmentFields['credibility'] }),
      ...(trimmed('note') === null ? {} : { note: trimmed('note')! }),
    },
  }
}

function mistakeInKind(fields: Fields): string | null {
  const { judgement } = fields
  if ((judgement ?? null) !== null && typeof judgement !== 'boolean')
    return '"judgement" is neither true nor false.'
  if (judgement !== true) {
    for (const field of ['article', 'quote'])
      if (textOf(fields, field)?.trim() === undefined || textOf(fields, field)!.trim() === '')
        return `"${field}" is missing.`
    return fields['restsOn'] == null ? null : '"restsOn" belongs to a judgement: add "judgement": true.'
  }
  const foreign = NOT_OF_JUDGEMENTS.find((field) => (fields[field] ?? null) !== null)
  if (foreign !== undefined) return `A judgement is ours and has no "${foreign}".`
  return textOf(fields, 'statement') === undefined ? '"statement" is missing.' : null
}

const CLOSED: readonly (readonly [field: string, what: string, known: readonly (string | number)[]])[] = [
  ['type', 'type of claim. The types are', CLAIM_TYPES],
  ['status', 'status. A claim is', CLAIM_STATUSES],
  ['basis', 'basis. It is one of', CLAIM_BASES],
  ['confidence', 'confidence. It is one of', CONFIDENCES],
  ['credibility', 'credibility. It is a number,', CREDIBILITIES],
]

function mistakeInValues(fields: Fields): string | null {
  for (const [field, what, known] of CLOSED) {
    const value = fields[field] ?? null
    if (value === null || value === '' || (known as readonly unknown[]).includes(value)) continue
    return `"${field}": ${JSON.stringify(value)} is no ${what} ${known.join(', ')}.`
  }
  const { themes, restsOn, via } = fields
  if ((themes ?? null) !== null && !isThemeList(themes))
    return '"themes" is not a list of theme paths such as ["Parent/Child"].'
  const tooMuch = ((themes ?? []) as string[]).map((path) => checkPath(path)).find((checked) => !checked.ok)
  if (tooMuch && !tooMuch.ok) {
    const { levels, limit } = tooMuch.detail
    return tooMuch.code === 'themeTooDeep'
      ? `"themes" has a path of ${levels} levels; a codebook has at most ${limit}.`
      : `"themes" has a name of more than ${limit} characters.`
  }
  if ((restsOn ?? null) !== null && !isTextList(restsOn))
    return '"restsOn" is not a list such as ["AN-3", "AN-7"].'
  if ((via ?? null) !== null && viaOf(via) === null)
    return '"via" is not a list such as ["a spokesperson", {"words": "the agency", "source": "Reuters"}].'
  const [about, made] = [textOf(fields, 'about'), textOf(fields, 'made')]
  if (about !== undefined && !isWhen(about.trim()))
    return `"about": "${about}" is no date such as 2020, 2020-08 or 2020-08-18, nor two of them such as 2012/2020-08.`
  if (made !== undefined && !isDate(made.trim()))
    return `"made": "${made}" is no date such as 2020, 2020-08 or 2020-08-18.`
  return null
}

/** Null for what is no list of voices. */
function viaOf(value: unknown): AnnotationLine['via'] | null {
  if (!Array.isArray(value)) return null
  const voices: { words: string; source: string | null }[] = []
  for (const item of value as unknown[]) {
    const {
      words,
      source = null,
      ...more
    } = (typeof item === 'string' ? { words: item } : (item ?? {})) as Fields
    if (typeof words !== 'string' || words.trim() === '' || Object.keys(more).length > 0) return null
    if (source !== null && (typeof source !== 'string' || source.trim() === '')) return null
    voices.push({ words: words.trim(), source: source === null ? null : source.trim() })
  }
  return voices
}

function textOf(fields: Fields, field: string): string | undefined {
  const value = fields[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '')
}

function isThemeList(value: unknown): boolean {
  return Array.isArray(value) && value.every((path) => typeof path === 'string' && splitPath(path).length > 0)
}
