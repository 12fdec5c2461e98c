import { z } from 'zod'

/**
 * Somebody looked at a proposed claim and did not want it; in the document of its article. It stands for the sentence,
 * not for the place: the same words are not proposed again in any version. Positions: UTF-16, end excluded.
 */
export const rejectionSchema = z.object({
  record: z.literal('rejection'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  article: z.string(),
  version: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string(),
})
