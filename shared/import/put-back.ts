// Puts pieces that clean-up left out back into the text, where they stood.
import type { LeftOut, VersionContent } from '#shared/domain/article.ts'
import { isNumberedKind, nextNumber } from './piece-numbers.ts'

/** The block, already in the text, that a piece stood behind: follows `after` over pieces still left out. */
function anchor(
  piece: LeftOut,
  leftOut: ReadonlyMap<string, LeftOut>,
  inText: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>()
  let after = piece.after
  while (after !== null && !inText.has(after) && !seen.has(after)) {
    seen.add(after)
    after = leftOut.get(after)?.after ?? null
  }
  return after !== null && inText.has(after) ? after : null
}

/**
 * A version's content with the left-out pieces of these block ids back where they stood. Ids stay; no block already
 * in the text gets another number, so citations hold; a piece of a numbered kind gets `3a`, `3b` behind paragraph 3,
 * `0a` at the start. Unknown ids and ids already in the text change nothing. Pure: makes the content of a NEW version.
 */
export function putBack(content: VersionContent, blockIds: readonly string[]): VersionContent {
  const wanted = new Set(blockIds)
  const leftOut = new Map(content.leftOut.map((piece) => [piece.block.id, piece]))
  const blocks = [...content.blocks]
  const inText = new Set(blocks.map((block) => block.id))
  const taken = new Set(blocks.flatMap((block) => block.number ?? []))
  for (const piece of content.leftOut) {
    if (!wanted.has(piece.block.id) || inText.has(piece.block.id)) continue
    const after = anchor(piece, leftOut, inText)
    const index = after === null ? 0 : blocks.findIndex((block) => block.id === after) + 1
    const { number: _, ...block } = piece.block
    const number = isNumberedKind(block) ? nextNumber(blocks.slice(0, index), taken) : undefined
    if (number !== undefined) taken.add(number)
    blocks.splice(index, 0, number === undefined ? block : { ...block, number })
    inText.add(block.id)
  }
  return { ...content, blocks, leftOut: content.leftOut.filter((piece) => !inText.has(piece.block.id)) }
}
