import { z } from 'zod'

export const ANCHOR_WAYS = ['adjusted', 'reattached', 'stillHolds', 'claimEdited', 'gone'] as const
export type AnchorWay = (typeof ANCHOR_WAYS)[number]

/**
 * What a person decided about a passage's place in one version of its article: the passage's own record never changes.
 * Of several for one version the newest counts. Positions: UTF-16, end excluded.
 *
 * `adjusted`: made longer, shorter, split or merged; `reattached`: placed by hand after it was not found; `stillHolds`
 * and `claimEdited`: the words there had changed, somebody looked, and the claim holds or was reworded; `gone`: the
 * text no longer says it (start, end are 0 and quote is empty).
 */
export const anchorSchema = z.object({
  record: z.literal('anchor'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  passage: z.string(),
  /** Hash of the version that the positions count in. */
  version: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The words there. */
  quote: z.string(),
  how: z.enum(ANCHOR_WAYS),
})
export type Anchor = z.infer<typeof anchorSchema>
