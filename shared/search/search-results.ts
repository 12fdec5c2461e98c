// What a search answers: plain rows, grouped, best first. Positions are UTF-16 units.
import { z } from 'zod'
import { CLAIM_STATUSES, CLAIM_TYPES } from '../domain/claim.ts'
import { THEME_COLOURS } from '../domain/theme.ts'

/** Words around the first match. */
export const excerptSchema = z.object({
  text: z.string(),
  /** In `text`, in order, none over another: start and end. */
  marks: z.array(z.tuple([z.number(), z.number()])),
  /** Where `text` begins in the whole, and whether the whole goes on before and behind it. */
  at: z.number(),
  before: z.boolean(),
  after: z.boolean(),
})
export type Excerpt = z.infer<typeof excerptSchema>

export const claimHitSchema = z.object({
  id: z.string(),
  number: z.string(),
  type: z.enum(CLAIM_TYPES).nullable(),
  status: z.enum(CLAIM_STATUSES),
  judgement: z.boolean(),
  statement: excerptSchema,
  /** Where words were found that are not the statement's. */
  also: z.object({ where: z.enum(['attribution', 'quotes', 'notes']), excerpt: excerptSchema }).nullable(),
  /** The passage that matches, else its first; null for a claim without one. */
  passage: z
    .object({
      article: z.string(),
      title: z.string(),
      version: z.string(),
      paragraph: z.string(),
      start: z.number(),
      end: z.number(),
      /** Whether that is the current version and the place in it is certain. */
      isCurrent: z.boolean(),
    })
    .nullable(),
})
export type ClaimHit = z.infer<typeof claimHitSchema>

export const articleHitSchema = z.object({
  /** Of the article. */
  id: z.string(),
  title: z.string(),
  /** Hash of the version that positions count in; null where its text is not in the file. */
  version: z.string().nullable(),
  /** The paragraph as cited, and where its text starts in the version's; null for the title. */
  paragraph: z.string().nullable(),
  start: z.number().nullable(),
  excerpt: excerptSchema,
})
export type ArticleHit = z.infer<typeof articleHitSchema>

export const memoHitSchema = z.object({
  /** Of the memo. */
  id: z.string(),
  title: z.string(),
  /** Index of the block in the memo's text; null for the title. */
  block: z.number().nullable(),
  excerpt: excerptSchema,
})
export type MemoHit = z.infer<typeof memoHitSchema>

export const themeHitSchema = z.object({
  id: z.string(),
  /** `Parent/Child`. */
  path: z.string(),
  colour: z.enum(THEME_COLOURS),
  /** Of its definition, where it has one. */
  definition: excerptSchema.nullable(),
})
export type ThemeHit = z.infer<typeof themeHitSchema>

/** `total`: entries that match, `more` for at least that many: then the best of the newest ones are given. */
function groupSchema<Hit extends z.ZodType>(hit: Hit) {
  return z.object({ hits: z.array(hit), total: z.number(), more: z.boolean() })
}

export const searchResultsSchema = z.object({
  claims: groupSchema(claimHitSchema),
  articles: groupSchema(articleHitSchema),
  memos: groupSchema(memoHitSchema),
  themes: groupSchema(themeHitSchema),
  /** Fields that name nothing in this project: no such theme, no such article. */
  unmatched: z.array(z.object({ field: z.enum(['theme', 'article']), value: z.string() })),
})
export type SearchResults = z.infer<typeof searchResultsSchema>
