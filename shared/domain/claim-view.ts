// How a table of claims is shown: what is filtered, in what order, grouped by what, which columns. The team keeps the
// ones it comes back to under a name.
import { z } from 'zod'
import { CLAIM_STATUSES, CLAIM_TYPES } from './claim.ts'

export const CLAIM_COLUMNS = [
  'number',
  'themes',
  'statement',
  'type',
  'attribution',
  'certainty',
  'basis',
  'about',
  'made',
  'status',
  'likelihood',
  'confidence',
  'credibility',
  'links',
  'person',
  'place',
] as const
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number]

export const CLAIM_GROUPINGS = ['theme', 'article', 'type', 'source', 'status'] as const
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number]

/** What a claim may have, beside the values of its fields. */
export const CLAIM_TRAITS = [
  'likelihood',
  'noLikelihood',
  'differing',
  'linked',
  'contradicted',
  'toLookAt',
  'guessed',
] as const
export type ClaimTrait = (typeof CLAIM_TRAITS)[number]

/** Everything that is asked for must hold; an empty list or null asks for nothing. */
export const claimFilterSchema = z.object({
  /** Words, all of which must be in it. */
  text: z.string(),
  /** Ids: it carries every one of these, or a theme under it. '' for no theme at all. */
  themes: z.array(z.string()),
  /** One of these. */
  types: z.array(z.enum([...CLAIM_TYPES, 'none'])),
  /** One of these. */
  statuses: z.array(z.enum(CLAIM_STATUSES)),
  article: z.string().nullable(),
  /** Key of whom it is put down to (`attributionOf`). */
  source: z.string().nullable(),
  /** Who made it. */
  person: z.string().nullable(),
  kind: z.enum(['claims', 'judgements']).nullable(),
  traits: z.array(z.enum(CLAIM_TRAITS)),
})
export type ClaimFilter = z.infer<typeof claimFilterSchema>

export const NO_FILTER: ClaimFilter = {
  text: '',
  themes: [],
  types: [],
  statuses: [],
  article: null,
  source: null,
  person: null,
  kind: null,
  traits: [],
}

export const claimLayoutSchema = z.object({
  filter: claimFilterSchema,
  sort: z.object({ column: z.enum(CLAIM_COLUMNS), descending: z.boolean() }),
  group: z.enum(CLAIM_GROUPINGS).nullable(),
  /** In their order; at least one. */
  columns: z.array(z.enum(CLAIM_COLUMNS)).min(1),
})
export type ClaimLayout = z.infer<typeof claimLayoutSchema>
export type ClaimSort = ClaimLayout['sort']

export const USUAL_LAYOUT: ClaimLayout = {
  filter: NO_FILTER,
  sort: { column: 'place', descending: false },
  group: null,
  columns: ['number', 'themes', 'statement', 'type', 'attribution', 'place'],
}

/** A layout under a name, in the project's own document. The layout is one value: whoever saves it means all of it. */
export const claimViewSchema = z.object({
  record: z.literal('claimView'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  name: z.string(),
  layout: claimLayoutSchema,
})
export type ClaimView = z.infer<typeof claimViewSchema>
