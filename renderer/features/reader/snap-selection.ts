// What the mouse chooses: a stretch widened to whole words or sentences where that is asked for, and what a double and
// a triple click mean. Positions: UTF-16; half a character (grapheme) is never chosen.
import type { SelectionSnap } from '#shared/domain/selection-snap.ts'
import type { ArticleText, Span } from '../../editor/article-text.ts'

/** A stretch as it was drawn, widened; null when it holds nothing but white space. */
export function snapStretch(text: ArticleText, drawn: Span, snap: SelectionSnap): Span | null {
  const start = text.snap(drawn.start)
  const behind = text.snap(drawn.end)
  const end = behind === drawn.end ? behind : (text.characterEdge(behind, 1) ?? drawn.end)
  // First, so that a stretch which only touches the next word or sentence does not take it in.
  const trimmed = text.trim({ start, end })
  if (!trimmed || snap === 'characters') return trimmed
  const first = unitAt(text, trimmed.start, snap)
  const last = unitAt(text, trimmed.end - 1, snap)
  return {
    start: Math.min(trimmed.start, first?.start ?? trimmed.start),
    end: Math.max(trimmed.end, last?.end ?? trimmed.end),
  }
}

function unitAt(text: ArticleText, position: number, snap: 'words' | 'sentences'): Span | null {
  return snap === 'words' ? text.wordAt(position) : text.sentenceAt(position)
}

/**
 * Two clicks choose the word, whatever stretches snap to: they are how one asks for a word. Three choose the sentence;
 * where stretches snap to sentences, so that one click and a drag give them already, the paragraph. Null on no word.
 */
export function clickedStretch(
  text: ArticleText,
  position: number,
  clicks: number,
  snap: SelectionSnap,
): Span | null {
  // A click on the right half of a letter means the place behind it.
  if (clicks === 2) return text.wordAt(position) ?? text.wordAt(position - 1)
  return snap === 'sentences' ? paragraphAt(text, position) : text.sentenceAt(position)
}

/** Of a table its cell: the paragraph of a table would be all of it. */
function paragraphAt(text: ArticleText, position: number): Span | null {
  const index = text.blockAt(position)
  return text.blocks[index]?.cells ? text.sentenceAt(position) : text.trim(text.blockSpan(index))
}
