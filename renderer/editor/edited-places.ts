// Where the words of a text still stand while somebody changes it. Blocks that kept id and words are taken for what they
// are; what lies between two of them is compared word by word, and again only when it changes.
import { equalRuns } from '#shared/anchoring/equal-runs.ts'
import { wordsOf } from '#shared/anchoring/words.ts'
import { BLOCK_SEPARATOR } from '#shared/domain/article.ts'
import type { Span } from './article-text.ts'

type Words = { readonly id: string; readonly text: string }

/** A stretch of one of the blocks as they are now; UTF-16 in its text, end excluded. */
export type EditedPiece = Span & { readonly block: number }

/** `length` characters of the old text from `from` are those of the new one from `to`. */
type Same = { readonly from: number; readonly to: number; readonly length: number }

/** Old blocks [oldFrom, oldTo) became the text `now`; `same` counts from the start of either. */
type Change = {
  readonly oldFrom: number
  readonly oldTo: number
  readonly now: string
  readonly same: readonly Same[]
}
/** Where a change stands among the blocks as they are now. */
type Placed = { readonly change: Change; readonly from: number; readonly to: number }

/** More characters than this on both sides together are taken as replaced: a key must not wait for their comparison. */
const MOST_COMPARED = 40_000

export class EditedPlaces {
  readonly #old: readonly Words[]
  readonly #starts: readonly number[]
  readonly #plain: string
  readonly #indexOf: ReadonlyMap<string, number>
  #now: readonly Words[] = []
  /** By old block: its index now, or the change it went into. */
  #places: (number | Placed)[] = []
  /** By block of now: its old index, or the change it came from. */
  #sources: (number | Placed)[] = []
  #changes: ReadonlyMap<string, Change> = new Map()

  /** `plain`: the blocks' texts as `plainText` joins them, `starts`: where each begins in it. */
  constructor(old: readonly Words[], starts: readonly number[], plain: string) {
    this.#old = old
    this.#starts = starts
    this.#plain = plain
    this.#indexOf = new Map(old.map(({ id }, index) => [id, index]))
    this.update(old)
  }

  /** Takes in the blocks as they are now; gives the stretches of the old text that stand otherwise than before. */
  update(now: readonly Words[]): Span[] {
    const before = this.#changes
    const changes = new Map<string, Change>()
    this.#now = now
    this.#places = []
    this.#sources = []
    let [old, next] = [0, 0]
    const close = (oldTo: number, to: number) => {
      if (old === oldTo && next === to) return
      const change = this.#change(old, oldTo, now.slice(next, to), before)
      const placed = { change, from: next, to }
      for (; old < oldTo; old++) this.#places.push(placed)
      for (; next < to; next++) this.#sources.push(placed)
      if (change.oldFrom < oldTo) changes.set(keyOf(change), change)
    }
    now.forEach(({ id, text }, index) => {
      const at = this.#indexOf.get(id)
      if (at === undefined || at < old || this.#old[at]!.text !== text) return
      close(at, index)
      this.#places.push(index)
      this.#sources.push(at)
      old = at + 1
      next = index + 1
    })
    close(this.#old.length, now.length)
    this.#changes = changes
    const differing = [...changes.values()].filter((change) => before.get(keyOf(change)) !== change)
    const gone = [...before.values()].filter((change) => changes.get(keyOf(change)) !== change)
    return [...differing, ...gone].map((change) => this.#spanOf(change.oldFrom, change.oldTo - 1))
  }

  /** What is left of a stretch of the old text, in the order of the text. */
  piecesOf({ start, end }: Span): EditedPiece[] {
    const pieces: EditedPiece[] = []
    for (let index = this.#firstAt(start); index < this.#old.length; index++) {
      const block = this.#spanOf(index, index)
      if (block.start >= end) break
      const place = this.#places[index]!
      if (typeof place === 'number') {
        const piece = { start: Math.max(start, block.start), end: Math.min(end, block.end) }
        if (piece.start >= piece.end) continue
        pieces.push({ block: place, start: piece.start - block.start, end: piece.end - block.start })
      } else {
        pieces.push(...this.#piecesIn(place, { start, end }))
        index = place.change.oldTo - 1
      }
    }
    return pieces
  }

  /** The stretch of the old text that blocks of now, from the first to the last, stand for. */
  oldSpan(first: number, last: number): Span {
    const from = this.#sources[first] ?? 0
    const to = this.#sources[last] ?? this.#old.length - 1
    return this.#spanOf(
      typeof from === 'number' ? from : from.change.oldFrom,
      typeof to === 'number' ? to : to.change.oldTo - 1,
    )
  }

  #spanOf(first: number, last: number): Span {
    const start = this.#starts[first] ?? this.#plain.length
    const end = (this.#starts[last] ?? 0) + (this.#old[last]?.text.length ?? 0)
    return { start, end: Math.max(start, end) }
  }

  /** The block at a position or, in a separator, the one behind it. */
  #firstAt(position: number): number {
    let [low, high] = [0, this.#old.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#spanOf(middle, middle).end > position) high = middle
      else low = middle + 1
    }
    return low
  }

  #change(
    oldFrom: number,
    oldTo: number,
    blocks: readonly Words[],
    before: ReadonlyMap<string, Change>,
  ): Change {
    const now = blocks.map(({ text }) => text).join(BLOCK_SEPARATOR)
    const known = before.get(keyOf({ oldFrom, oldTo }))
    if (known?.now === now) return known
    const { start, end } = this.#spanOf(oldFrom, oldTo - 1)
    return { oldFrom, oldTo, now, same: oldFrom < oldTo ? sameIn(this.#plain.slice(start, end), now) : [] }
  }

  #piecesIn({ change, from, to }: Placed, { start, end }: Span): EditedPiece[] {
    const zero = this.#starts[change.oldFrom]!
    const pieces: EditedPiece[] = []
    let block = from
    let blockStart = 0
    for (const same of change.same) {
      const first = Math.max(same.from, start - zero)
      const behind = Math.min(same.from + same.length, end - zero)
      if (first >= behind) continue
      const shift = same.to - same.from
      const target = { start: first + shift, end: behind + shift }
      while (block < to) {
        const blockEnd = blockStart + this.#now[block]!.text.length
        const piece = { start: Math.max(target.start, blockStart), end: Math.min(target.end, blockEnd) }
        if (piece.start < piece.end) {
          pieces.push({ block, start: piece.start - blockStart, end: piece.end - blockStart })
        }
        if (blockEnd >= target.end) break
        blockStart = blockEnd + BLOCK_SEPARATOR.length
        block++
      }
    }
    return pieces
  }
}

const keyOf = ({ oldFrom, oldTo }: Pick<Change, 'oldFrom' | 'oldTo'>) => `${oldFrom}-${oldTo}`

/** What two texts share: their ends to the letter, what lies between by words. */
function sameIn(old: string, now: string): Same[] {
  const least = Math.min(old.length, now.length)
  let head = 0
  while (head < least && old[head] === now[head]) head++
  let tail = 0
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const same: Same[] = [{ from: 0, to: 0, length: head }]
  const [middle, next] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)]
  if (middle !== '' && next !== '' && middle.length + next.length <= MOST_COMPARED) {
    const [a, b] = [wordsOf(middle, head), wordsOf(next, head)]
    const runs = equalRuns(
      a.map(({ text }) => text),
      b.map(({ text }) => text),
    )
    for (const { from, to, length } of runs) {
      for (let n = 0; n < length; n++) {
        const [word, there] = [a[from + n]!, b[to + n]!]
        same.push({ from: word.start, to: there.start, length: word.end - word.start })
      }
    }
  }
  same.push({ from: old.length - tail, to: now.length - tail, length: tail })
  const runs = joined(same, old, now)
  return runs.flatMap((run) => trimmed(run, old))
}

/** Without the white space at its ends: whether it counts would depend on what else was typed. */
function trimmed({ from, to, length }: Same, old: string): Same[] {
  const text = old.slice(from, from + length)
  const lead = length - text.trimStart().length
  const left = text.trim().length
  return left === 0 ? [] : [{ from: from + lead, to: to + lead, length: left }]
}

/** Words that follow one another with the same between them are one. */
function joined(same: readonly Same[], old: string, now: string): Same[] {
  const runs: Same[] = []
  for (const one of same) {
    const last = runs.at(-1)
    const gap = last && old.slice(last.from + last.length, one.from)
    if (last && gap === now.slice(last.to + last.length, one.to)) {
      runs[runs.length - 1] = { ...last, length: one.from + one.length - last.from }
    } else runs.push(one)
  }
  return runs
}
