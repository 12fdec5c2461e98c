import { z } from 'zod'

export const CLAIM_TYPES = ['factual', 'causal', 'predictive', 'evaluative', 'prescriptive'] as const
export type ClaimType = (typeof CLAIM_TYPES)[number]
export const CLAIM_STATUSES = ['draft', 'ready', 'withdrawn'] as const

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
  status: z.enum(CLAIM_STATUSES),
  /** Theme ids in the order they were given; a set, each member merges by itself. */
  themes: z.array(z.string()),
})
export type Claim = z.infer<typeof claimSchema>

/** A stretch of one article version. The original anchor never changes. Positions: UTF-16, end excluded. */
export const passageSchema = z.object({
  record: z.literal('passage'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  article: z.string(),
  /** Hash of the version it was made on. */
  version: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string(),
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
