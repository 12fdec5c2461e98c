// Where the ends of a passage go when it is changed by hand. Positions: UTF-16 in the version on screen.
import type { ArticleText, Span } from '../../editor/article-text.ts'

/** An end moved by a word, over sentences and paragraphs; null where the passage would be left without a word. */
export function moveEdge(
  text: ArticleText,
  { start, end }: Span,
  edge: 'start' | 'end',
  direction: 1 | -1,
): Span | null {
  const found = text.wordEdge(edge === 'start' ? start : end, edge, direction)
  if (found === null) return null
  const moved = edge === 'start' ? { start: found, end } : { start, end: found }
  return moved.start < moved.end ? moved : null
}

/**
 * The halves of a passage that is cut where the cursor begins or, with the cursor on its very beginning, where it
 * ends: on a passage of two sentences the cut is the same with the cursor on either. Null where neither lies inside.
 */
export function halvesAt(text: ArticleText, passage: Span, cursor: Span): readonly [Span, Span] | null {
  for (const cut of [cursor.start, cursor.end]) {
    if (cut <= passage.start || cut >= passage.end) continue
    const first = text.trim({ start: passage.start, end: cut })
    const second = text.trim({ start: cut, end: passage.end })
    if (first && second) return [first, second]
  }
  return null
}

/** Of several passages the one that the cursor touches most, or the nearest. */
export function nearestTo<Passage extends Span>(passages: readonly Passage[], cursor: Span): Passage | null {
  // Positive: units shared; negative: units in between.
  const touch = ({ start, end }: Span) => Math.min(end, cursor.end) - Math.max(start, cursor.start)
  return passages.toSorted((a, b) => touch(b) - touch(a))[0] ?? null
}
