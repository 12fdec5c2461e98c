// Where somebody was in an article. It outlives sizes, versions and restarts, as it is told by the text, not by pixels.
// Each person's own: it lies beside the settings, never in a project.
import { z } from 'zod'

/** A position in a block that is known by its id; offset in UTF-16 units of the block's text. */
export const textPlaceSchema = z.object({ block: z.string(), offset: z.number().int().nonnegative() })
export type TextPlace = z.infer<typeof textPlaceSchema>

export const readingPlaceSchema = z.object({
  /** The first line that is seen whole; null at the very start, where the title is in sight. */
  top: textPlaceSchema.nullable(),
  /** Start of the sentence the cursor was on. */
  cursor: textPlaceSchema.nullable(),
})
export type ReadingPlace = z.infer<typeof readingPlaceSchema>

type Blocks = readonly { readonly id: string; readonly text: string }[]

/** A position of a version's plain text as a place. */
export function placeAt(
  blocks: Blocks,
  starts: readonly number[],
  index: number,
  position: number,
): TextPlace {
  return { block: blocks[index]!.id, offset: Math.max(0, position - starts[index]!) }
}

/** The position of a place in a version's plain text; null where its block is not there (any more). */
export function positionOfPlace(blocks: Blocks, starts: readonly number[], place: TextPlace): number | null {
  const index = blocks.findIndex((block) => block.id === place.block)
  return index < 0 ? null : starts[index]! + Math.min(place.offset, blocks[index]!.text.length)
}
