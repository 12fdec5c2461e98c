/** End excluded. */
type Interval = { readonly start: number; readonly end: number }

/**
 * Which of many stretches lie at a place: an implicit interval tree over an array sorted by start. Built in
 * O(n log n), asked in O(log n + hits). 10,000 passages take about 3 ms, so it is built anew after each edit.
 */
export class IntervalIndex<Item extends Interval> {
  /** By start, the longer first. */
  readonly items: readonly Item[]
  /** The furthest end in the subtree whose root is the middle of its range. */
  readonly #reach: Float64Array

  constructor(items: Iterable<Item>) {
    this.items = [...items].toSorted((a, b) => a.start - b.start || b.end - a.end)
    this.#reach = new Float64Array(this.items.length)
    this.#build(0, this.items.length)
  }

  #build(low: number, high: number): number {
    if (low >= high) return Number.NEGATIVE_INFINITY
    const middle = (low + high) >> 1
    const reach = Math.max(this.items[middle]!.end, this.#build(low, middle), this.#build(middle + 1, high))
    this.#reach[middle] = reach
    return reach
  }

  /** Items that share at least one unit with [start, end), in the order of the text. */
  overlapping(start: number, end: number): Item[] {
    const found: Item[] = []
    this.#collect(0, this.items.length, start, end, found)
    return found
  }

  /** Items that hold the unit behind a position. */
  at(position: number): Item[] {
    return this.overlapping(position, position + 1)
  }

  #collect(low: number, high: number, start: number, end: number, found: Item[]): void {
    if (low >= high) return
    const middle = (low + high) >> 1
    if (this.#reach[middle]! <= start) return
    this.#collect(low, middle, start, end, found)
    const item = this.items[middle]!
    if (item.start >= end) return
    if (item.end > start) found.push(item)
    this.#collect(middle + 1, high, start, end, found)
  }
}
