// Paints stretches over the text, from offsets. Only what differs from the last time is registered anew: a change of
// the highlights costs the page a style recalculation for each name that it touches.
import type { ArticleView } from './article-view.ts'
import type { Span } from './article-text.ts'
import { activeName, laneName, tintName, type Tint } from './highlight-rules.ts'
import type { IntervalIndex } from './interval-index.ts'
import { lanesIn } from './lanes.ts'

/** How a passage looks, but for its lane. */
export type Look = { readonly tint: Tint; readonly active: boolean }
type PaintedPassage = Span & Look & { readonly lane: number | null }

/** A passage longer than this is cut to what is near the view; a shorter one keeps its range while the view moves. */
const LONG = 20_000

const PRIORITY = { theme: 0, lane: 1, active: 2, cursor: 3 } as const

/** Which stretches each highlight shows, by a key of their own, so that equal ones come once. */
type Wanted = ReadonlyMap<string, ReadonlyMap<string, Span>>

/** One name's highlight with its static ranges (2 us to add at any number; a live one would be 7 ms at 50,000). */
type Painted = { readonly highlight: Highlight; readonly ranges: Map<string, Registered> }
type Registered = { readonly span: Span; readonly made: readonly StaticRange[] }

/** Highlights are the page's, not an element's: painters of two texts side by side fill those of one name together. */
const shared = new Map<string, Set<HighlightPainter>>()

export class HighlightPainter {
  readonly #view: ArticleView
  readonly #painted = new Map<string, Painted>()
  #revision = -1

  constructor(view: ArticleView) {
    this.#view = view
  }

  /** Shows exactly the passages that reach into a stretch of text, and the cursor. */
  paint<Passage extends Span & { readonly id: string }>(
    index: IntervalIndex<Passage>,
    { start, end }: Span,
    look: (passage: Passage) => Look,
    cursor: Span | null,
  ): void {
    const lanes = lanesIn(index, start, end)
    const passages = index.overlapping(start, end).map((passage): PaintedPassage => {
      const isLong = passage.end - passage.start > LONG
      return {
        ...look(passage),
        start: isLong ? Math.max(passage.start, start) : passage.start,
        end: isLong ? Math.min(passage.end, end) : passage.end,
        lane: lanes.get(passage.id) ?? null,
      }
    })
    this.#show(wantedSpans(passages, cursor))
  }

  #show(wanted: Wanted): void {
    // Ranges over other text nodes mean nothing any more.
    if (this.#revision !== this.#view.revision) this.clear()
    this.#revision = this.#view.revision
    this.#moveRenamed(wanted)
    for (const name of this.#painted.keys()) if (!wanted.has(name)) this.#drop(name)
    for (const [name, spans] of wanted) this.#fill(name, spans)
  }

  /** What reaches into these stretches stands elsewhere on the page now: it is registered anew with the next painting. */
  forget(changed: readonly Span[]): void {
    for (const { start, end } of changed) {
      for (const { highlight, ranges } of this.#painted.values()) {
        for (const [key, { span, made }] of ranges) {
          if (span.start >= end || span.end <= start) continue
          for (const range of made) highlight.delete(range)
          ranges.delete(key)
        }
      }
    }
  }

  clear(): void {
    for (const name of this.#painted.keys()) this.#drop(name)
  }

  /** A theme that took another colour: the same highlight under the other name is the cheapest there is. */
  #moveRenamed(wanted: Wanted): void {
    for (const [name, spans] of wanted) {
      if (shared.has(name)) continue
      for (const [old, painted] of this.#painted) {
        if (wanted.has(old) || kindOf(old) !== kindOf(name) || !sameKeys(painted.ranges, spans)) continue
        // What another text shows under the old name stays there.
        if (shared.get(old)!.size > 1) continue
        CSS.highlights.delete(old)
        shared.delete(old)
        this.#painted.delete(old)
        this.#register(name, painted)
        break
      }
    }
  }

  #register(name: string, painted: Painted): void {
    const users = shared.get(name) ?? new Set<HighlightPainter>()
    shared.set(name, users.add(this))
    CSS.highlights.set(name, painted.highlight)
    this.#painted.set(name, painted)
  }

  #drop(name: string): void {
    const { highlight, ranges } = this.#painted.get(name)!
    this.#painted.delete(name)
    const users = shared.get(name)!
    users.delete(this)
    if (users.size > 0) {
      for (const { made } of ranges.values()) for (const range of made) highlight.delete(range)
    } else {
      CSS.highlights.delete(name)
      shared.delete(name)
    }
  }

  #fill(name: string, spans: ReadonlyMap<string, Span>): void {
    const known = this.#painted.get(name)
    const painted = known ?? { highlight: CSS.highlights.get(name) ?? new Highlight(), ranges: new Map() }
    const { highlight, ranges } = painted
    for (const [key, { made }] of ranges) {
      if (spans.has(key)) continue
      for (const range of made) highlight.delete(range)
      ranges.delete(key)
    }
    for (const [key, span] of spans) {
      if (ranges.has(key)) continue
      const made = this.#view.rangesOf(span)
      for (const range of made) highlight.add(range)
      ranges.set(key, { span, made })
    }
    if (known) return
    highlight.priority = PRIORITY[kindOf(name)]
    this.#register(name, painted)
  }
}

const kindOf = (name: string) => name.split('-')[0] as keyof typeof PRIORITY

function wantedSpans(passages: Iterable<PaintedPassage>, cursor: Span | null): Wanted {
  const wanted = new Map<string, Map<string, Span>>()
  const add = (name: string, span: Span) => {
    const here = wanted.get(name) ?? new Map<string, Span>()
    wanted.set(name, here.set(`${span.start}-${span.end}`, span))
  }
  for (const passage of passages) {
    add(tintName(passage.tint), passage)
    if (passage.active) add(activeName(passage.lane ?? 0, passage.tint), passage)
    else if (passage.lane !== null) add(laneName(passage.lane, passage.tint), passage)
  }
  if (cursor) add('cursor', cursor)
  return wanted
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key))
}
