import { z } from 'zod'

/** The title block of a memo. Its body is shared text in the memo's own document, bound to Lexical. */
export const memoSchema = z.object({
  record: z.literal('memo'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  title: z.string(),
  to: z.string(),
  from: z.string(),
  /** ISO dates. */
  date: z.string(),
  subject: z.string(),
  /** Printed at head and foot of each page, such as "Internal"; empty for none. */
  handling: z.string(),
  /** "Information as of". */
  asOf: z.string(),
  /** BCP 47; the language the memo is written in. */
  language: z.string(),
  paper: z.enum(['A4', 'Letter']),
})
export type Memo = z.infer<typeof memoSchema>
