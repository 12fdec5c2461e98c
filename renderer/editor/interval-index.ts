import { firstIndex } from '#shared/base/first-index.ts'

/** End excluded. */
type Interval = { readonly start: number; readonly end: number }

/** By start, the longer first. */
const compare = (a: Interval, b: Interval) => a.start - b.start || b.end - a.end

/** Items of a group. */
const GROUP = 64

/** Items in order, in groups; `reach` holds the furthest end of each group. */
type Sorted<Item> = { readonly items: readonly Item[]; readonly reach: Float64Array }

/** Changes kept beside them; with more all is built anew (about 1 ms for 10,000 passages). */
const MOST_CHANGES = 256

/**
 * Which of many stretches lie at a place: an array sorted by start, the furthest end of every 64 of them, and a few
 * changes beside it. It never changes itself. Built in one pass where the items are in order, changed in O(changes); a
 * question reads the end of every group (below 1 us for 50,000 passages) and the groups that reach so far.
 */
export class IntervalIndex<Item extends Interval> {
  readonly #sorted: Sorted<Item>
  /** Of the sorted ones, but no longer in the index. */
  readonly #gone: ReadonlySet<Item>
  /** Not among them; in order too. */
  readonly #added: readonly Item[]

  private constructor(sorted: Sorted<Item>, gone: ReadonlySet<Item>, added: readonly Item[]) {
    this.#sorted = sorted
    this.#gone = gone
    this.#added = added
  }

  static of<Item extends Interval>(items: Iterable<Item>): IntervalIndex<Item> {
    return new IntervalIndex(sorted([...items]), new Set(), [])
  }

  get size(): number {
    return this.#sorted.items.length - this.#gone.size + this.#added.length
  }

  /** The index with some items less and some more; `gone` are items of this one (the same objects). */
  with(gone: Iterable<Item>, added: Iterable<Item>): IntervalIndex<Item> {
    const left = new Set(gone)
    // What was only beside them is forgotten; `left` keeps what must be passed over.
    const kept = this.#added.filter((item) => !left.delete(item))
    const allGone = new Set([...this.#gone, ...left])
    const allAdded = [...kept, ...added].toSorted(compare)
    if (allGone.size + allAdded.length <= MOST_CHANGES)
      return new IntervalIndex(this.#sorted, allGone, allAdded)
    return IntervalIndex.of([...this.#sorted.items.filter((item) => !allGone.has(item)), ...allAdded])
  }

  /** Items that share at least one unit with [start, end), in the order of the text. */
  overlapping(start: number, end: number): Item[] {
    const found: Item[] = []
    collect(this.#sorted, start, end, found)
    const there = this.#gone.size === 0 ? found : found.filter((item) => !this.#gone.has(item))
    const added = this.#added.filter((item) => item.start < end && item.end > start)
    return added.length === 0 ? there : [...there, ...added].toSorted(compare)
  }

  /** Items that hold the unit behind a position. */
  at(position: number): Item[] {
    return this.overlapping(position, position + 1)
  }
}

/** Puts the items in order, in place. */
function sorted<Item extends Interval>(items: Item[]): Sorted<Item> {
  const reach = new Float64Array(Math.ceil(items.length / GROUP))
  let inOrder = true
  for (let n = 1; n < items.length && inOrder; n++) inOrder = compare(items[n - 1]!, items[n]!) <= 0
  if (!inOrder) items.sort(compare)
  for (let n = 0; n < items.length; n++) {
    const group = Math.floor(n / GROUP)
    const { end } = items[n]!
    if (n % GROUP === 0 || end > reach[group]!) reach[group] = end
  }
  return { items, reach }
}

function collect<Item extends Interval>(
  { items, reach }: Sorted<Item>,
  start: number,
  end: number,
  found: Item[],
): void {
  const behind = firstIndex(0, items.length, (at) => items[at]!.start >= end)
  for (let group = 0; group * GROUP < behind; group++) {
    if (reach[group]! <= start) continue
    const last = Math.min(behind, (group + 1) * GROUP)
    for (let at = group * GROUP; at < last; at++) if (items[at]!.end > start) found.push(items[at]!)
  }
}
