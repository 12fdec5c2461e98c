// An article is a record (metadata) with immutable versions (typed blocks and the plain text they make).
import { z } from 'zod'
import { firstIndex } from '../base/first-index.ts'

/** Stands between two blocks in an article's plain text. */
export const BLOCK_SEPARATOR = '\n\n'

/** Inline formatting of a block. `start`, `end`: UTF-16 units in the block's own text, end excluded. */
export const markSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: z.enum(['emphasis', 'strong', 'superscript', 'subscript', 'code', 'link', 'note']),
  /** For a link: where it leads (http, https or mailto only). */
  href: z.string().optional(),
  /** For a note reference: the id of the footnote block. */
  note: z.string().optional(),
})
export type Mark = z.infer<typeof markSchema>

/** A table's cell: its range in the block's text (UTF-16). Cells are joined by a tab, rows by a line feed. */
export const cellSchema = z.object({
  row: z.number().int().nonnegative(),
  column: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  header: z.boolean().optional(),
})
export type Cell = z.infer<typeof cellSchema>

export const blockSchema = z.object({
  /** Unique in the article and kept from version to version while it is the same piece of text. */
  id: z.string(),
  kind: z.enum(['heading', 'paragraph', 'listItem', 'quote', 'table', 'footnote']),
  text: z.string(),
  marks: z.array(markSchema).default([]),
  /** Heading level 1-6, or depth of a list item from 1. */
  level: z.number().int().min(1).max(20).optional(),
  /** List item: what stands before it, `•` or `3.`; footnote: its label. */
  marker: z.string().optional(),
  cells: z.array(cellSchema).optional(),
  /** What a reader cites: the source's own paragraph number if it has one, else our count; `3a` for a piece put back. */
  number: z.string().optional(),
})
export type Block = z.infer<typeof blockSchema>

export const LEFT_OUT_REASONS = [
  'duplicateTitle',
  'photoCredit',
  'pullQuote',
  'relatedArticles',
  'authorLine',
  'dateLine',
  'licenceLine',
  'templateLeftover',
  'navigation',
  'shareLinks',
  'boilerplate',
] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** A piece that clean-up left out of the text: shown folded where it stood, put back by making a new version. */
export const leftOutSchema = z.object({
  block: blockSchema,
  reason: z.enum(LEFT_OUT_REASONS),
  /** Id of the kept or left-out block it stood behind; null at the very start. */
  after: z.string().nullable(),
})
export type LeftOut = z.infer<typeof leftOutSchema>

/** What a version holds; immutable and stored under the SHA-256 of its canonical JSON. */
export const versionContentSchema = z.object({
  format: z.literal(1),
  blocks: z.array(blockSchema),
  leftOut: z.array(leftOutSchema),
})
export type VersionContent = z.infer<typeof versionContentSchema>

export const originalSchema = z.object({
  /** Of the bytes as they came, kept in the project under this key. */
  sha256: z.string(),
  name: z.string(),
  mediaType: z.enum(['text/plain', 'text/markdown', 'text/html', 'multipart/related']),
  encoding: z.string(),
  bytes: z.number().int().nonnegative(),
})
export type Original = z.infer<typeof originalSchema>

/** Null stands for "not known yet" and shows as a chip on the article. Dates are ISO 8601, as exact as known. */
export const metadataSchema = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  accessed: z.string().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
  credit: z.string().nullable(),
  /** BCP 47, or null when the text is too short or mixed to tell. */
  language: z.string().nullable(),
})
export type Metadata = z.infer<typeof metadataSchema>

export const articleSchema = metadataSchema.extend({
  record: z.literal('article'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  original: originalSchema,
})
export type Article = z.infer<typeof articleSchema>

/** Says that an article has a version; the content lies in the project file under `hash`. */
export const versionSchema = z.object({
  record: z.literal('version'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  article: z.string(),
  hash: z.string(),
  /** Hashes of the versions it was made from; none for the import. */
  parents: z.array(z.string()),
  /** `settle`: of texts that were changed apart one was chosen; its parents are all of them. */
  why: z.enum(['import', 'putBack', 'correct', 'newerCopy', 'settle']),
  /** The file of a newer copy; a version without one was made from its parents' text. */
  original: originalSchema.optional(),
})
export type Version = z.infer<typeof versionSchema>

/** The plain text that all positions in a version count in. */
export function plainText(content: VersionContent): string {
  return content.blocks.map((block) => block.text).join(BLOCK_SEPARATOR)
}

/** Start of each block in the plain text (UTF-16), same order as `content.blocks`. */
export function blockStarts(content: VersionContent): number[] {
  let at = 0
  return content.blocks.map((block) => {
    const start = at
    at += block.text.length + BLOCK_SEPARATOR.length
    return start
  })
}

/** Index of the block that holds a position; a position in a separator belongs to the block before it. */
export function blockIndexAt(starts: readonly number[], position: number): number {
  return Math.max(0, firstIndex(0, starts.length, (index) => starts[index]! > position) - 1)
}

/** How a passage's place is cited: the number of its paragraph, or of the nearest numbered one before it. */
export function citedNumber(content: VersionContent, starts: readonly number[], position: number): string {
  for (let i = blockIndexAt(starts, position); i >= 0; i--) {
    const number = content.blocks[i]?.number
    if (number !== undefined) return number
  }
  return '0'
}
