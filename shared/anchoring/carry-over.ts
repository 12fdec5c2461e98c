// Carries passages from one version of an article to another over the pieces that are in both. Exact or not at all: what
// is found here has the very words of the original, in its place.
import {
  blockIndexAt,
  BLOCK_SEPARATOR,
  blockStarts,
  type Block,
  type VersionContent,
} from '../domain/article.ts'

/** UTF-16 units in a version's plain text, end excluded. */
export type TextRange = { readonly start: number; readonly end: number }

/**
 * Builds the map once; the function it gives costs two binary searches a passage.
 *
 * A block is the same piece if it has the same id and the same text. A passage is carried over if all blocks it touches
 * are there, one right after the other and in the old order; then `to` holds exactly the same words. Null when a block
 * it touches is gone or changed, or when something now stands between two of them: the quote would no longer be the
 * same text. (The way not taken: stretching such a passage over what was put in. It would pass off words as quoted
 * that nobody marked.) Nor does it carry into a piece that has moved past others. A range that ends in the separator behind a block needs another block to follow.
 */
export function carryOverMap(
  from: VersionContent,
  to: VersionContent,
): (range: TextRange) => TextRange | null {
  const fromStarts = blockStarts(from)
  const toStarts = blockStarts(to)
  const target = inOrder(matchBlocks(from.blocks, to.blocks))
  const runs = runEnds(target)
  const length = endOf(from.blocks, fromStarts)

  return ({ start, end }) => {
    if (start < 0 || end < start || end > length) return null
    const first = blockIndexAt(fromStarts, start)
    const last = blockIndexAt(fromStarts, Math.max(start, end - 1))
    const landing = target[first]
    if (landing === undefined || landing < 0 || runs[first]! < last) return null
    const intoSeparator = end > fromStarts[last]! + from.blocks[last]!.text.length
    if (intoSeparator && landing + last - first === to.blocks.length - 1) return null
    const shift = toStarts[landing]! - fromStarts[first]!
    return { start: start + shift, end: end + shift }
  }
}

/** One passage; for many over the same two versions use `carryOverMap`. */
export function carryOver(from: VersionContent, to: VersionContent, range: TextRange): TextRange | null {
  return carryOverMap(from, to)(range)
}

/** For each old block the index of the new one, -1 where it is gone, changed, or its id stands twice. */
function matchBlocks(from: readonly Block[], to: readonly Block[]): number[] {
  const byId = new Map<string, number>()
  to.forEach((block, index) => byId.set(block.id, byId.has(block.id) ? -1 : index))
  return from.map((block) => {
    const index = byId.get(block.id) ?? -1
    return index >= 0 && to[index]!.text === block.text ? index : -1
  })
}

/** Keeps the pieces that no other has passed: of two that changed places nobody can say here which one moved. */
function inOrder(target: readonly number[]): number[] {
  const behind: number[] = []
  let least = Infinity
  for (let i = target.length - 1; i >= 0; i--) {
    behind[i] = least
    if (target[i]! >= 0) least = Math.min(least, target[i]!)
  }
  let most = -1
  return target.map((landing, i) => {
    if (landing < 0) return -1
    const isPassed = landing < most || landing > behind[i]!
    most = Math.max(most, landing)
    return isPassed ? -1 : landing
  })
}

/** For each old block the last one up to which all land right behind each other. */
function runEnds(target: readonly number[]): number[] {
  const ends = target.map((_, index) => index)
  for (let i = target.length - 2; i >= 0; i--) {
    if (target[i]! >= 0 && target[i + 1] === target[i]! + 1) ends[i] = ends[i + 1]!
  }
  return ends
}

function endOf(blocks: readonly Block[], starts: readonly number[]): number {
  const last = blocks.length - 1
  return last < 0 ? -BLOCK_SEPARATOR.length : starts[last]! + blocks[last]!.text.length
}
