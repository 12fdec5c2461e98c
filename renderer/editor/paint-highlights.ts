// Paints passages and the cursor's sentence over the text, from offsets; what is off screen is not registered.
import type { ArticleView } from './article-view.ts'
import type { Span } from './article-text.ts'
import { activeName, laneName, tintName, type Tint } from './highlight-rules.ts'

export type PaintedPassage = Span & {
  readonly tint: Tint
  readonly lane: number | null
  readonly active: boolean
}

const PRIORITY = { theme: 0, lane: 1, active: 2, cursor: 3 } as const

/** Highlights are the page's, not an element's: what every view shows goes into those of the same name. */
const views = new Map<ArticleView, ReadonlyMap<string, readonly StaticRange[]>>()
const painted = new Set<string>()

/** Shows exactly these in a view. A few hundred static ranges: 6 ms against 1,264 for nodes in the text. */
export function paintHighlights(
  view: ArticleView,
  passages: readonly PaintedPassage[],
  cursor: Span | null,
): void {
  const ranges = new Map<string, StaticRange[]>()
  const add = (name: string, span: Span) => {
    const here = ranges.get(name) ?? []
    here.push(...view.rangesOf(span))
    ranges.set(name, here)
  }
  for (const passage of passages) {
    add(tintName(passage.tint), passage)
    if (passage.active) add(activeName(passage.lane ?? 0, passage.tint), passage)
    else if (passage.lane !== null) add(laneName(passage.lane, passage.tint), passage)
  }
  if (cursor) add('cursor', cursor)
  views.set(view, ranges)
  register()
}

function register(): void {
  const names = new Set([...views.values()].flatMap((ranges) => [...ranges.keys()]))
  for (const name of painted) if (!names.has(name)) CSS.highlights.delete(name)
  painted.clear()
  for (const name of names) {
    const highlight = new Highlight(...[...views.values()].flatMap((ranges) => ranges.get(name) ?? []))
    highlight.priority = PRIORITY[name.split('-')[0] as keyof typeof PRIORITY] ?? 0
    CSS.highlights.set(name, highlight)
    painted.add(name)
  }
}

export function clearHighlights(view: ArticleView): void {
  views.delete(view)
  register()
}
