// Which line stands at the top of the view, and how to bring a line there: what has to stay in place when the size or
// the width of the text changes.
import type { ArticleText } from './article-text.ts'
import type { ArticleView } from './article-view.ts'

/** `above`: how far below the top edge of the view the line begins, in pixels. */
export type TopLine = { readonly index: number; readonly position: number; readonly above: number }

/** A line may stick out by this much (pixels) and still count as seen whole. */
const SLACK = 2

/** The first line that is seen whole; null at the very start, where what is above the text is in sight. */
export function topLine(view: ArticleView, text: ArticleText): TopLine | null {
  const edge = view.scroller.getBoundingClientRect().top
  const visible = view.visible(0)
  if (!visible) return null
  for (let index = text.blockAt(visible.measured.start); index < text.blocks.length; index++) {
    const box = view.blockElement(index)?.getBoundingClientRect()
    if (!box || (box.bottom <= edge && box.height > 0)) continue
    if (box.top >= edge - SLACK) {
      return index === 0 ? null : { index, position: text.starts[index]!, above: box.top - edge }
    }
    const line = lineIn(view, text, index, edge)
    if (line) return line
  }
  return null
}

/** Lines go down the page as positions go on, so the first one below the edge is found by halving. */
function lineIn(view: ArticleView, text: ArticleText, index: number, edge: number): TopLine | null {
  const { start, end } = text.blockSpan(index)
  // White space at the end of a line has no box of its own: what follows says where it is.
  const topOf = (from: number) => view.rectsOf({ start: from, end: Math.min(end, from + 8) })[0]?.top
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    const top = topOf(middle)
    if (top === undefined || top < edge - SLACK) low = middle + 1
    else high = middle
  }
  const top = low < end ? topOf(low) : undefined
  return top === undefined ? null : { index, position: low, above: top - edge }
}

/** Scrolls so that the line of a position begins `above` pixels below the top edge of the view. */
export function putLine(view: ArticleView, text: ArticleText, position: number, above: number): void {
  const index = text.blockAt(position)
  const block = view.blockElement(index)
  if (!block) return
  const put = () => {
    const edge = view.scroller.getBoundingClientRect().top
    const { end } = text.blockSpan(index)
    const line = view.rectsOf({ start: position, end: Math.min(end, position + 1) })[0]
    const top = line?.top ?? block.getBoundingClientRect().top
    if (Math.abs(top - edge - above) > 0.5) view.scroller.scrollBy({ top: top - edge - above })
  }
  // Far away the browser has not laid it out: its place is an estimate until it has come near.
  block.scrollIntoView({ block: 'start' })
  put()
  const { scrollTop } = view.scroller
  requestAnimationFrame(() => {
    // Unless the reader has scrolled on meanwhile.
    if (Math.abs(view.scroller.scrollTop - scrollTop) < 1) put()
  })
}
