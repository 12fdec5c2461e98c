// Which item of an old list of texts (paragraphs, sentences) became which of a new one, moves included. After Heckel:
// what stands once on both sides is the same; then its neighbours, if they read the same; then likeness and order.
import { bagMaker, type WordBag } from './likeness.ts'
import { shinglePairs } from './shingle-pairs.ts'

/** In a gap between two pairs, what is at least this alike is taken for the same; less, the later the round. */
const LIKE = 0.5
const RATHER_LIKE = 0.3
/** Old x new items of a gap that are compared each with each; larger gaps are left to shingles. */
const MOST_WORK = 10_000

/**
 * For each old item the index of its new one, -1 where there is none. No new item is given twice. `known`: pairs that
 * are certain already, in the same form.
 */
export function alignLists(old: readonly string[], next: readonly string[], known?: Int32Array): Int32Array {
  const pairs = new Pairs(old, next)
  known?.forEach((to, from) => {
    if (to >= 0) pairs.take(from, to)
  })
  pairs.takeEnds()
  pairs.takeUnique()
  pairs.extend()
  pairs.fillGaps(LIKE)
  for (const { from, to } of shinglePairs(old, next, pairs.target, pairs.source)) pairs.take(from, to)
  pairs.extend()
  pairs.fillGaps(RATHER_LIKE)
  return pairs.target
}

/** Items that stand exactly once in either list; null is passed over. */
export function uniquePairs(
  old: readonly (string | null)[],
  next: readonly (string | null)[],
): [from: number, to: number][] {
  const once = (items: readonly (string | null)[]) => {
    const places = new Map<string, number>()
    items.forEach((item, index) => {
      if (item !== null) places.set(item, places.has(item) ? -1 : index)
    })
    return places
  }
  const places = once(next)
  return [...once(old)].flatMap(([item, from]) => {
    const to = places.get(item) ?? -1
    return from >= 0 && to >= 0 ? [[from, to]] : []
  })
}

class Pairs {
  readonly target: Int32Array
  readonly source: Int32Array
  readonly #old: readonly string[]
  readonly #next: readonly string[]
  readonly #maker = bagMaker()
  readonly #bags = new Map<string, WordBag>()

  constructor(old: readonly string[], next: readonly string[]) {
    this.#old = old
    this.#next = next
    this.target = new Int32Array(old.length).fill(-1)
    this.source = new Int32Array(next.length).fill(-1)
  }

  take(from: number, to: number): void {
    if (this.target[from]! >= 0 || this.source[to]! >= 0) return
    this.target[from] = to
    this.source[to] = from
  }

  /** The same beginning and the same end. */
  takeEnds(): void {
    const least = Math.min(this.#old.length, this.#next.length)
    let head = 0
    while (head < least && this.#old[head] === this.#next[head]) this.take(head, head++)
    let tail = 1
    while (tail <= least - head && this.#old.at(-tail) === this.#next.at(-tail)) {
      this.take(this.#old.length - tail, this.#next.length - tail)
      tail++
    }
  }

  takeUnique(): void {
    const free = (items: readonly string[], taken: Int32Array) =>
      items.map((item, index) => (taken[index]! < 0 ? item : null))
    for (const [from, to] of uniquePairs(free(this.#old, this.target), free(this.#next, this.source))) {
      this.take(from, to)
    }
  }

  /** Neighbours of a pair that read the same are a pair too: this tells repeated items apart. */
  extend(): void {
    const { target } = this
    const same = (from: number, to: number) =>
      this.#next[to] !== undefined && this.#old[from] === this.#next[to]
    for (let i = 1; i < target.length; i++) {
      const to = target[i - 1]! + 1
      if (to > 0 && same(i, to)) this.take(i, to)
    }
    for (let i = target.length - 2; i >= 0; i--) {
      const to = target[i + 1]! - 1
      if (to >= 0 && same(i, to)) this.take(i, to)
    }
  }

  /** Between two pairs, or a pair and an end of the list, items are matched in order by their likeness. */
  fillGaps(least: number): void {
    for (let start = 0; start < this.target.length; start++) {
      if (this.target[start]! >= 0) continue
      let end = start
      while (end < this.target.length && this.target[end]! < 0) end++
      const before = start === 0 ? 0 : this.target[start - 1]! + 1
      this.#fill(start, end, before, this.#freeFrom(before), least)
      const after = end === this.target.length ? this.source.length : this.target[end]!
      this.#fill(start, end, this.#freeBefore(after), after, least)
      start = end
    }
  }

  #freeFrom(start: number): number {
    let end = start
    while (end < this.source.length && this.source[end]! < 0) end++
    return end
  }

  #freeBefore(end: number): number {
    let start = end
    while (start > 0 && this.source[start - 1]! < 0) start--
    return start
  }

  /** The pairs in order whose likenesses add up to most (a longest common subsequence with weights). */
  #fill(start: number, end: number, newStart: number, newEnd: number, least: number): void {
    const rows = end - start
    const columns = newEnd - newStart
    if (rows <= 0 || columns <= 0 || rows * columns > MOST_WORK) return
    const width = columns + 1
    const best = new Float64Array((rows + 1) * width)
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
        const pair = this.#worth(start + i, newStart + j, least) + best[(i + 1) * width + j + 1]!
        best[i * width + j] = Math.max(skip, pair)
      }
    }
    let [i, j] = [0, 0]
    while (i < rows && j < columns) {
      const here = best[i * width + j]!
      if (here === best[(i + 1) * width + j]!) i++
      else if (here === best[i * width + j + 1]!) j++
      else this.take(start + i++, newStart + j++)
    }
  }

  #worth(from: number, to: number, least: number): number {
    if (this.target[from]! >= 0 || this.source[to]! >= 0) return 0
    const likeness = this.#maker.likeness(this.#bag(this.#old[from]!), this.#bag(this.#next[to]!))
    return likeness >= least ? likeness ** 2 : 0
  }

  #bag(item: string): WordBag {
    let bag = this.#bags.get(item)
    if (!bag) this.#bags.set(item, (bag = this.#maker.bag(item)))
    return bag
  }
}
