/** End excluded. */
type Interval = { readonly start: number; readonly end: number }

/** By start, the longer first. */
const compare = (a: Interval, b: Interval) => a.start - b.start || b.end - a.end

/** An implicit tree: the root of a range is its middle; `reach` holds the furthest end below each. */
type Tree<Item> = { readonly items: readonly Item[]; readonly reach: Float64Array }

/** Changes kept beside the tree; with more it is built anew (about 3 ms for 10,000 passages). */
const MOST_CHANGES = 256

/**
 * Which of many stretches lie at a place: an interval tree over an array sorted by start, and a few changes beside it.
 * It never changes itself. Built in O(n log n), changed in O(changes), asked in O(log n + hits + changes).
 */
export class IntervalIndex<Item extends Interval> {
  readonly #tree: Tree<Item>
  /** Of the tree, but no longer in the index. */
  readonly #gone: ReadonlySet<Item>
  /** Not in the tree; sorted. */
  readonly #added: readonly Item[]

  private constructor(tree: Tree<Item>, gone: ReadonlySet<Item>, added: readonly Item[]) {
    this.#tree = tree
    this.#gone = gone
    this.#added = added
  }

  static of<Item extends Interval>(items: Iterable<Item>): IntervalIndex<Item> {
    return new IntervalIndex(treeOf([...items].toSorted(compare)), new Set(), [])
  }

  get size(): number {
    return this.#tree.items.length - this.#gone.size + this.#added.length
  }

  /** The index with some items less and some more; `gone` are items of this one (the same objects). */
  with(gone: Iterable<Item>, added: Iterable<Item>): IntervalIndex<Item> {
    const left = new Set(gone)
    // What was only beside the tree is forgotten; `left` keeps what must be passed over in it.
    const kept = this.#added.filter((item) => !left.delete(item))
    const allGone = new Set([...this.#gone, ...left])
    const allAdded = [...kept, ...added].toSorted(compare)
    if (allGone.size + allAdded.length <= MOST_CHANGES)
      return new IntervalIndex(this.#tree, allGone, allAdded)
    return IntervalIndex.of([...this.#tree.items.filter((item) => !allGone.has(item)), ...allAdded])
  }

  /** Items that share at least one unit with [start, end), in the order of the text. */
  overlapping(start: number, end: number): Item[] {
    const found: Item[] = []
    collect(this.#tree, 0, this.#tree.items.length, start, end, found)
    const there = this.#gone.size === 0 ? found : found.filter((item) => !this.#gone.has(item))
    const added = this.#added.filter((item) => item.start < end && item.end > start)
    return added.length === 0 ? there : [...there, ...added].toSorted(compare)
  }

  /** Items that hold the unit behind a position. */
  at(position: number): Item[] {
    return this.overlapping(position, position + 1)
  }
}

function treeOf<Item extends Interval>(items: readonly Item[]): Tree<Item> {
  const reach = new Float64Array(items.length)
  const build = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY
    const middle = (low + high) >> 1
    reach[middle] = Math.max(items[middle]!.end, build(low, middle), build(middle + 1, high))
    return reach[middle]
  }
  build(0, items.length)
  return { items, reach }
}

function collect<Item extends Interval>(
  tree: Tree<Item>,
  low: number,
  high: number,
  start: number,
  end: number,
  found: Item[],
): void {
  if (low >= high) return
  const middle = (low + high) >> 1
  if (tree.reach[middle]! <= start) return
  collect(tree, low, middle, start, end, found)
  const item = tree.items[middle]!
  if (item.start >= end) return
  if (item.end > start) found.push(item)
  collect(tree, middle + 1, high, start, end, found)
}
