// What the main side answers from its SQL tables: plain rows for lists over the whole project.
import { z } from 'zod'
import { CHANGE_REASONS } from '../anchoring/changed-meaning.ts'
import { PLACE_STATES } from '../doc/passage-places.ts'
import { assessmentSchema } from '../domain/assessment.ts'
import { CLAIM_TYPES, claimSchema } from '../domain/claim.ts'
import { linkSchema } from '../domain/link.ts'
import { THEME_COLOURS } from '../domain/theme.ts'
import { MISTAKES, type CodebookTable } from '../interop/codebook-table.ts'

export const articleRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  /** Of the current version. */
  blocks: z.number(),
  characters: z.number(),
  sha256: z.string(),
  /** Hash of the current version; null where its record has not arrived. */
  version: z.string().nullable(),
  claims: z.number(),
  leftOut: z.number(),
})
export type ArticleRow = z.infer<typeof articleRowSchema>

export const passageRowSchema = z.object({
  id: z.string(),
  article: z.string(),
  /** Hash of the version that `start` and `end` count in: the current one where it could be carried over. */
  version: z.string(),
  /** Paragraph as a reader cites it. */
  paragraph: z.string(),
  /** UTF-16, end excluded. */
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  /** In the article's current version: whether it stands there, and whether somebody has to look. */
  state: z.enum(PLACE_STATES),
})
export type PassageRow = z.infer<typeof passageRowSchema>

/** A link of a claim, whichever end it is. `doc`: the document that the link's record lives in. */
export const linkRowSchema = linkSchema
  .pick({ id: true, kind: true, from: true, to: true })
  .extend({ doc: z.string() })
export type LinkRow = z.infer<typeof linkRowSchema>

/** What one person makes of a claim; `person` is an id. */
export const assessmentRowSchema = assessmentSchema
  .pick({ likelihood: true, confidence: true, credibility: true, note: true })
  .extend({ person: z.string() })
export type AssessmentRow = z.infer<typeof assessmentRowSchema>

export const claimRowSchema = claimSchema.omit({ record: true }).extend({
  /** The document the claim's record lives in. */
  doc: z.string(),
  passages: z.array(passageRowSchema),
  assessments: z.array(assessmentRowSchema),
  /** From it and to it. */
  links: z.array(linkRowSchema),
})
export type ClaimRow = z.infer<typeof claimRowSchema>

export const memoRowSchema = z.object({ id: z.string(), title: z.string(), date: z.string() })
export type MemoRow = z.infer<typeof memoRowSchema>

/** Of a version of an article; UTF-16, end excluded. */
export const stretchSchema = z.object({ version: z.string(), start: z.number(), end: z.number() })

/** A stretch of one version and what it is in another; UTF-16, end excluded. */
export const carriedRowSchema = z.object({
  from: stretchSchema,
  carried: z.union([
    z.object({ kind: z.enum(['exact', 'moved', 'changed']), start: z.number(), end: z.number() }),
    z.object({ kind: z.literal('orphaned') }),
  ]),
})

/** A claim proposed by rule: `Suggestion` of `shared/claims`. UTF-16 in the version's text, end excluded. */
export const suggestionSchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  type: z.enum(CLAIM_TYPES).nullable(),
  asserter: z.string().nullable(),
  hedges: z.array(z.string()),
  themes: z.array(z.string()),
  because: z.array(
    z.object({
      kind: z.enum(['claim', 'type', 'asserter', 'hedge', 'theme']),
      words: z.string(),
      start: z.number(),
      end: z.number(),
      theme: z.string().optional(),
    }),
  ),
})

const lostPassageSchema = z.object({ passage: z.string(), claim: z.string(), before: z.string() })

export const revisionPreviewSchema = z.object({
  /** Under which the content will be stored. */
  hash: z.string(),
  exact: z.number(),
  moved: z.number(),
  changed: z.array(lostPassageSchema.extend({ after: z.string(), why: z.array(z.enum(CHANGE_REASONS)) })),
  orphaned: z.array(lostPassageSchema),
})
export type RevisionPreview = z.infer<typeof revisionPreviewSchema>
export const libraryCountsSchema = z.object({
  claims: z.number(),
  /** By theme id: claims that carry it or a theme under it; themes without any are left out. */
  themes: z.record(z.string(), z.number()),
})
export type LibraryCounts = z.infer<typeof libraryCountsSchema>

/** What an edit of themes touches. */
export const themeUseSchema = z.object({ claims: z.number(), articles: z.number() })
export type ThemeUse = z.infer<typeof themeUseSchema>

/** A table of themes as it was read from a file (`shared/interop/codebook-table.ts`). */
export const codebookTableSchema: z.ZodType<CodebookTable> = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      path: z.string(),
      // A column that is not in the file says nothing: no defaults here.
      fields: z.object({
        colour: z.enum(THEME_COLOURS).optional(),
        definition: z.string().optional(),
        include: z.string().optional(),
        exclude: z.string().optional(),
        example: z.string().optional(),
        pinned: z.number().nullable().optional(),
        retired: z.boolean().optional(),
      }),
    }),
  ),
  mistakes: z.array(
    z.object({
      line: z.number(),
      field: z.string(),
      code: z.enum(MISTAKES),
      detail: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  unread: z.array(z.string()),
})

/** What changed in the lists over the whole project. Articles: rows that were there before. Memos: null for no change. */
export type LibraryDelta = {
  readonly claims: readonly ClaimRow[]
  readonly claimsGone: readonly string[]
  readonly articles: readonly ArticleRow[]
  readonly memos: readonly MemoRow[] | null
  readonly counts: LibraryCounts
}

/** A word list that suggestions go by: what the app brings, and what the user has added. */
export const wordListRowSchema = z.object({
  language: z.enum(['en', 'fr']),
  list: z.string(),
  builtIn: z.array(z.string()),
  own: z.array(z.string()),
})
export type WordListRow = z.infer<typeof wordListRowSchema>
