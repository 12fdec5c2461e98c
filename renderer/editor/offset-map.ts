// Between a place in a block's text and a point in the DOM, both ways. Numbers, markers and signs are drawn by style
// sheets, so the text nodes of a block, in order, are its text (of a table: the text of its cells).
import { firstIndex } from '#shared/base/first-index.ts'

/** A text node of a block and where its text starts there (UTF-16). */
export type Segment<Node> = { readonly node: Node; readonly start: number; readonly length: number }
export type Point<Node> = { readonly node: Node; readonly offset: number }

/** The point for an offset. `side` decides between two nodes that meet there: a start looks ahead, an end looks back. */
export function pointIn<Node>(
  segments: readonly Segment<Node>[],
  offset: number,
  side: 'start' | 'end',
): Point<Node> | null {
  if (segments.length === 0) return null
  const behind = firstIndex(0, segments.length, (at) => {
    const { start } = segments[at]!
    return side === 'start' ? start > offset : start >= offset
  })
  const index = Math.max(0, behind - 1)
  const segment = segments[index]!
  const inside = offset - segment.start
  // Between two cells (in the tab that separates them): the next cell for a start, the end of the last for an end.
  if (inside > segment.length || (inside === segment.length && side === 'start')) {
    const next = segments[index + 1]
    if (side === 'start' && next && inside > segment.length) return { node: next.node, offset: 0 }
    return { node: segment.node, offset: segment.length }
  }
  return { node: segment.node, offset: Math.max(0, inside) }
}

/** The offset of a point in a text node; null where the node is not the block's. */
export function offsetIn<Node>(
  segments: readonly Segment<Node>[],
  node: Node,
  offset: number,
): number | null {
  const segment = segments.find((one) => one.node === node)
  return segment ? segment.start + Math.min(offset, segment.length) : null
}

/** Text nodes of a block's element. `data-start` on an element (a cell) says where its text starts. */
export function segmentsOf(block: Element): Segment<Text>[] {
  const segments: Segment<Text>[] = []
  let at = 0
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLElement) {
      if (node.dataset['start'] !== undefined) at = Number(node.dataset['start'])
    } else if (node instanceof Text && node.length > 0) {
      segments.push({ node, start: at, length: node.length })
      at += node.length
    }
  }
  return segments
}

/** A point anywhere in a block, also one between elements, as an offset in its text. */
export function offsetOfPoint(
  block: Element,
  segments: readonly Segment<Text>[],
  node: Node,
  offset: number,
): number {
  const direct = node instanceof Text ? offsetIn(segments, node, offset) : null
  if (direct !== null) return direct
  const probe = document.createRange()
  probe.setStart(node, offset)
  let last = 0
  for (const segment of segments) {
    // The first text that starts at or behind the point.
    if (probe.comparePoint(segment.node, 0) >= 0) return block.contains(node) ? segment.start : 0
    last = segment.start + segment.length
  }
  return last
}
