// A memo as data: what a draft from claims makes, what the editor's state is turned into, what is printed.
import { z } from 'zod'
import { metadataSchema } from '../domain/article.ts'
import { memoSchema } from '../domain/memo.ts'

/** A citation freezes what it cites: the passage's words, where they stood, and who said them. */
export const citationSchema = z.object({
  claim: z.string(),
  number: z.string(),
  passage: z.string(),
  article: z.string(),
  version: z.string(),
  paragraph: z.string(),
  quote: z.string(),
  /** Words before and after the quote, for a text fragment that names one place. */
  prefix: z.string(),
  suffix: z.string(),
  /** Null where it is the article's author. */
  asserter: z.string().nullable(),
  source: metadataSchema.omit({ licence: true, credit: true }),
})
export type Citation = z.infer<typeof citationSchema>

export const inlineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    href: z.string().optional(),
  }),
  z.object({ kind: z.literal('citation'), citation: citationSchema }),
  /** "see 2 under Security": leads to where the claim is printed in full. */
  z.object({ kind: z.literal('crossReference'), claim: z.string(), number: z.string() }),
])
export type Inline = z.infer<typeof inlineSchema>

export const memoBlockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.number().int().min(1).max(4),
    inlines: z.array(inlineSchema),
    /** A theme section: its sign and colour stand beside the name. */
    theme: z.object({ id: z.string(), sign: z.string(), colour: z.string() }).optional(),
    /** The bottom line is set apart in print. */
    role: z.enum(['bottomLine', 'theme', 'sources']).optional(),
  }),
  z.object({
    kind: z.literal('paragraph'),
    inlines: z.array(inlineSchema),
    /** Text that only asks for something ("Summarise …") is not printed while nobody has written over it. */
    prompt: z.string().optional(),
  }),
  /** One claim as a numbered point. */
  z.object({ kind: z.literal('point'), claim: z.string().optional(), inlines: z.array(inlineSchema) }),
  z.object({
    kind: z.literal('listItem'),
    ordered: z.boolean(),
    level: z.number().int().min(1),
    inlines: z.array(inlineSchema),
  }),
  z.object({ kind: z.literal('quote'), inlines: z.array(inlineSchema) }),
])
export type MemoBlock = z.infer<typeof memoBlockSchema>

/** Title block and body. The sources section is made from the citations when it is shown or printed. */
export const memoDocumentSchema = z.object({
  head: memoSchema.pick({
    title: true,
    to: true,
    from: true,
    date: true,
    subject: true,
    handling: true,
    asOf: true,
    language: true,
    paper: true,
  }),
  blocks: z.array(memoBlockSchema),
})
export type MemoDocument = z.infer<typeof memoDocumentSchema>
export type MemoHead = MemoDocument['head']
