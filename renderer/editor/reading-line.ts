// Which line stands at the top of the view, and how to bring a line there: what has to stay in place when the size or
// the width of the text changes.
import { firstIndex } from '#shared/base/first-index.ts'
import type { ArticleText, Span } from './article-text.ts'
import type { ArticleView } from './article-view.ts'

/** `above`: how far below the top edge of the view the line begins, in pixels. */
export type TopLine = { readonly index: number; readonly position: number; readonly above: number }

/** A line may stick out by this much (pixels) and still count as seen whole. */
const SLACK = 2

/**
 * The first line that is seen whole; null at the very start, where what is above the text is in sight. `inSight`: the
 * part of the text that `ArticleView.visible` has measured.
 */
export function topLine(view: ArticleView, text: ArticleText, inSight: Span): TopLine | null {
  const edge = view.scroller.getBoundingClientRect().top
  const last = text.blockAt(inSight.end)
  for (let index = text.blockAt(inSight.start); index <= last; index++) {
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
  const position = firstIndex(start, end, (from) => (topOf(from) ?? -Infinity) >= edge - SLACK)
  const top = position < end ? topOf(position) : undefined
  return top === undefined ? null : { index, position, above: top - edge }
}

/** Frames in which a line is brought to its place again: what lies above it is laid out bit by bit. */
const FRAMES = 30
/** Frames in a row in which the line was in its place before it counts as settled. */
const STILL = 3
const settling = new WeakMap<ArticleView, { readonly line: TopLine; readonly stop: () => void }>()

/** The line that is still being brought to its place: what stands at the top says nothing until then. */
export function lineBeingPut(view: ArticleView): TopLine | null {
  return settling.get(view)?.line ?? null
}

/** Something else is to be seen: the line that was put last is held no longer. */
export function releaseLine(view: ArticleView): void {
  settling.get(view)?.stop()
}

/**
 * Scrolls so that the line of a position begins `above` pixels below the top edge of the view, and holds it there until
 * the browser has laid out what is around it. Whatever a person does meanwhile goes before.
 */
export function putLine(view: ArticleView, text: ArticleText, position: number, above: number): void {
  releaseLine(view)
  const index = text.blockAt(position)
  const block = view.blockElement(index)
  if (!block) return
  const { end } = text.blockSpan(index)
  /** Says whether the line was in its place already; at the end of a text that is still too short it never is. */
  const put = (): boolean => {
    const edge = view.scroller.getBoundingClientRect().top
    const line = view.rectsOf({ start: position, end: Math.min(end, position + 1) })[0]
    const off = (line?.top ?? block.getBoundingClientRect().top) - edge - above
    if (Math.abs(off) > 0.5) view.scroller.scrollBy({ top: off })
    return Math.abs(off) <= 0.5
  }
  // Far away the browser has not laid it out: its place is an estimate until it has come near.
  block.scrollIntoView({ block: 'start' })
  put()
  let still = 0
  let frames = 0
  let asked = requestAnimationFrame(function again() {
    still = put() ? still + 1 : 0
    if (still < STILL && ++frames < FRAMES) asked = requestAnimationFrame(again)
    else stop()
  })
  // A command of the window (a still larger size) lets go by itself where it leads elsewhere.
  const onKey = (event: KeyboardEvent) => void (event.ctrlKey || event.metaKey || stop())
  const stop = () => {
    cancelAnimationFrame(asked)
    for (const kind of ['wheel', 'pointerdown']) window.removeEventListener(kind, stop, true)
    window.removeEventListener('keydown', onKey, true)
    settling.delete(view)
  }
  for (const kind of ['wheel', 'pointerdown']) window.addEventListener(kind, stop, true)
  window.addEventListener('keydown', onKey, true)
  settling.set(view, { line: { index, position, above }, stop })
}
