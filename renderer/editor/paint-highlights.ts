// Paints stretches over the text, from offsets. Only what differs from the last time is registered anew: a change of
// the highlights costs the page a style recalculation for each name that it touches.
import type { ArticleView } from './article-view.ts'
import type { Span } from './article-text.ts'
import { CURSOR, passageName, priorityOf, type Tint } from './highlight-rules.ts'
import type { IntervalIndex } from './interval-index.ts'
import { lanesIn } from './lanes.ts'

/** How a passage looks, but for its lane. */
export type Look = { readonly tint: Tint; readonly active: boolean }
type Item = Span & { readonly id: string }
/** A passage with its lane and what of it is painted. */
type NearPassage<Passage> = {
  readonly passage: Passage
  readonly span: Span
  readonly key: string
  readonly lane: number | null
}
/** What lies in a stretch of an index: the same until either changes, whatever the passages look like. */
type Near<Passage extends Item> = {
  readonly index: IntervalIndex<Passage>
  readonly stretch: Span
  readonly passages: readonly NearPassage<Passage>[]
}

/** A passage longer than this is cut to what is near the view; a shorter one keeps its range while the view moves. */
const LONG = 20_000

/** Which stretches each highlight shows, by a key of their own, so that equal ones come once. */
type Wanted = ReadonlyMap<string, ReadonlyMap<string, Span>>

/** One name's highlight with its static ranges (2 us to add at any number; a live one would be 7 ms at 50,000). */
type Painted = { readonly highlight: Highlight; readonly ranges: Map<string, Registered> }
type Registered = { readonly span: Span; readonly made: readonly StaticRange[] }

/** Highlights are the page's, not an element's: painters of two texts side by side fill those of one name together. */
const shared = new Map<string, Set<object>>()

export class HighlightPainter<Passage extends Item> {
  readonly #view: ArticleView
  readonly #painted = new Map<string, Painted>()
  #revision = -1
  #near: Near<Passage> | null = null

  constructor(view: ArticleView) {
    this.#view = view
  }

  /** Shows exactly the passages that reach into a stretch of text, and the cursor. */
  paint(
    index: IntervalIndex<Passage>,
    stretch: Span,
    look: (passage: Passage) => Look,
    cursor: Span | null,
  ): void {
    const known = this.#near
    const isKnown =
      known?.index === index && known.stretch.start === stretch.start && known.stretch.end === stretch.end
    const near = isKnown ? known : nearIn(index, stretch)
    this.#near = near
    this.#show(wantedSpans(near.passages, look, cursor))
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
        if (wanted.has(old) || priorityOf(old) !== priorityOf(name)) continue
        if (!sameKeys(painted.ranges, spans)) continue
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
    const users = shared.get(name) ?? new Set<object>()
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
    highlight.priority = priorityOf(name)
    this.#register(name, painted)
  }
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`

function nearIn<Passage extends Item>(index: IntervalIndex<Passage>, stretch: Span): Near<Passage> {
  const { start, end } = stretch
  const lanes = lanesIn(index, start, end)
  const passages = index.overlapping(start, end).map((passage) => {
    const isLong = passage.end - passage.start > LONG
    const span = isLong ? { start: Math.max(passage.start, start), end: Math.min(passage.end, end) } : passage
    return { passage, span, key: keyOf(span), lane: lanes.get(passage.id) ?? null }
  })
  return { index, stretch, passages }
}

function wantedSpans<Passage>(
  passages: readonly NearPassage<Passage>[],
  look: (passage: Passage) => Look,
  cursor: Span | null,
): Wanted {
  const wanted = new Map<string, Map<string, Span>>()
  for (const { passage, span, key, lane } of passages) {
    const { tint, active } = look(passage)
    const name = passageName(tint, lane, active)
    const here = wanted.get(name)
    if (here) here.set(key, span)
    else wanted.set(name, new Map([[key, span]]))
  }
  if (cursor) wanted.set(CURSOR, new Map([[keyOf(cursor), cursor]]))
  return wanted
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key))
}
