import { z } from 'zod'
import { isDate, isWhen } from './when.ts'

export const CLAIM_TYPES = ['factual', 'causal', 'predictive', 'evaluative', 'prescriptive'] as const
export type ClaimType = (typeof CLAIM_TYPES)[number]
export const CLAIM_STATUSES = ['draft', 'ready', 'withdrawn'] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]
/** What the article offers for it: nothing, "critics" or "credible evidence", somebody named, a document, data. */
export const CLAIM_BASES = ['none', 'unnamed', 'named', 'document', 'data'] as const

/** Somebody through whom words came: as the article names them, and the source that this is. */
export const voiceSchema = z.object({ words: z.string(), source: z.string().nullable() })
export type Voice = z.infer<typeof voiceSchema>

/** Fields that were filled from the text by rule and wait for somebody to say that they are right. */
export const GUESSED_FIELDS = ['type', 'asserter', 'hedge', 'themes'] as const
export type GuessedField = (typeof GUESSED_FIELDS)[number]

/** A claim as created: initial values; later changes are fields of their own (`shared/doc`). */
export const claimSchema = z.object({
  record: z.literal('claim'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  /** Initials and count, `AN-14`; never changes. */
  number: z.string(),
  statement: z.string(),
  /** Null: not classified yet. */
  type: z.enum(CLAIM_TYPES).nullable(),
  /** Who claims it, in the article's words; null where it is the article's author. */
  asserter: z.string().nullable(),
  // Fields with a default came later: older records have none.
  /** Id of the source that the asserter is; null where nobody has said. */
  source: z.string().nullable().default(null),
  /** Through whom it reached the article's author, whoever heard the asserter first. */
  via: z.array(voiceSchema).default([]),
  /** The author's certainty in the article's words ("it now seems likely"); null where none is expressed. */
  hedge: z.string().nullable().default(null),
  basis: z.enum(CLAIM_BASES).nullable().default(null),
  /** The time it is about: ISO 8601 as exact as known, or an interval (`isWhen`). */
  about: z.string().refine(isWhen).nullable().default(null),
  /** When it was made, where that is not the article's own date (`isDate`). */
  made: z.string().refine(isDate).nullable().default(null),
  /** A judgement is a claim of ours: no passage, it rests on other claims. */
  judgement: z.boolean().default(false),
  /** The rules that proposed it, with their version; null for one that a person found. */
  suggestedBy: z.string().nullable().default(null),
  /** A set of `GUESSED_FIELDS`. */
  guessed: z.array(z.string()).default([]),
  status: z.enum(CLAIM_STATUSES),
  /** Theme ids in the order they were given; a set, each member merges by itself. */
  themes: z.array(z.string()),
})
export type Claim = z.infer<typeof claimSchema>

/** What is said of a claim beyond its statement, each a single text that may be missing. */
export const CLAIM_TEXTS = [
  'type',
  'asserter',
  'source',
  'hedge',
  'basis',
  'about',
  'made',
  'status',
] as const satisfies readonly (keyof Claim)[]

/** What every record of a stretch has. Positions: UTF-16, end excluded. */
export const stretchFields = {
  id: z.string(),
  author: z.string(),
  at: z.number(),
  article: z.string(),
  /** Hash of the version it was made on. */
  version: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string(),
}

/** A stretch of one article version. The original anchor never changes. */
export const passageSchema = z.object({
  record: z.literal('passage'),
  ...stretchFields,
  /** Up to 32 units before and after, to find it again elsewhere. */
  prefix: z.string(),
  suffix: z.string(),
  claim: z.string(),
})
export type Passage = z.infer<typeof passageSchema>

/** `AN-14` -> initials and count; the count is NaN for what is no number of ours. */
function partsOf(number: string): [initials: string, count: number] {
  const dash = number.lastIndexOf('-')
  return [number.slice(0, dash), Number(number.slice(dash + 1))]
}

/** The highest count used with a person's initials; 0 for none. */
export function highestClaimCount(initials: string, used: Iterable<string>): number {
  let highest = 0
  for (const number of used) {
    const [whose, count] = partsOf(number)
    if (whose === initials && Number.isInteger(count) && count > highest) highest = count
  }
  return highest
}

/** The next free number for a person: one above the highest count used with these initials. */
export function nextClaimNumber(initials: string, used: Iterable<string>): string {
  return `${initials}-${highestClaimCount(initials, used) + 1}`
}

/** Numbers sort by initials, then by count: AN-2 before AN-10. */
export function compareClaimNumbers(a: string, b: string): number {
  const [initialsA, countA] = partsOf(a)
  const [initialsB, countB] = partsOf(b)
  return initialsA < initialsB ? -1 : initialsA > initialsB ? 1 : countA - countB
}
