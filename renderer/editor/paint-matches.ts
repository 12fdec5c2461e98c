// Paints what a search has found, by highlights of its own over those of claims.
import type { Span } from './article-text.ts'
import type { ArticleView } from './article-view.ts'
import { PRIORITY_ABOVE } from './highlight-rules.ts'

const FOUND = 'found'
const CURRENT = 'found-current'
const PRIORITY = { [FOUND]: PRIORITY_ABOVE, [CURRENT]: PRIORITY_ABOVE + 1 } as const

const RULES = `
::highlight(${FOUND}) { background-color: var(--found); color: var(--found-ink) }
::highlight(${CURRENT}) { background-color: var(--accent); color: var(--accent-ink) }
@media (forced-colors: active) {
  ::highlight(${FOUND}) { background-color: Mark; color: MarkText }
  ::highlight(${CURRENT}) { background-color: Highlight; color: HighlightText }
}`

type Painted = { readonly found: readonly StaticRange[]; readonly current: readonly StaticRange[] }

/** Highlights are the page's, not an element's: what every view shows goes into the same two. */
const painted = new Map<ArticleView, Painted>()
let adopted = false

export function paintMatches(view: ArticleView, found: readonly Span[], current: Span | null): void {
  if (!adopted) {
    adopted = true
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(RULES)
    document.adoptedStyleSheets.push(sheet)
  }
  painted.set(view, {
    found: found.flatMap((span) => view.rangesOf(span)),
    current: current ? view.rangesOf(current) : [],
  })
  register()
}

export function clearMatches(view: ArticleView): void {
  painted.delete(view)
  register()
}

function register(): void {
  const all = [...painted.values()]
  show(
    FOUND,
    all.flatMap((one) => one.found),
  )
  show(
    CURRENT,
    all.flatMap((one) => one.current),
  )
}

function show(name: keyof typeof PRIORITY, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  highlight.priority = PRIORITY[name]
  CSS.highlights.set(name, highlight)
}
