// Carries a range from one wording of a piece to the other, by the words both have in common.
import { equalRuns, type Run } from './equal-runs.ts'
import { wordsOf, type Word } from './words.ts'

/** Words of both wordings and the runs they share; positions are those of the whole texts. */
export type WordMap = {
  readonly old: readonly Word[]
  readonly next: readonly Word[]
  readonly runs: readonly Run[]
}

/**
 * Where a range went. `kept`: how many of its characters stand there unchanged; `replaced`: how many belong to words
 * that gave way to as many others ("9,300" to "9,400").
 */
export type Image = {
  readonly start: number
  readonly end: number
  readonly kept: number
  readonly replaced: number
}

/** More words in a row are another text and no replacement. */
const MOST_IN_A_ROW = 3

type Part = { readonly text: string; readonly start: number }

export function wordMap(before: Part, after: Part): WordMap {
  return wordMapFrom(wordsOf(before.text, before.start), after)
}

/** The same for an old wording whose words are known. */
export function wordMapFrom(old: readonly Word[], after: Part): WordMap {
  const next = wordsOf(after.text, after.start)
  const runs = equalRuns(
    old.map(({ text }) => text),
    next.map(({ text }) => text),
  )
  return { old, next, runs }
}

/**
 * Null where nothing stands in the range's place. `start` and `end` may lie outside the old wording. At most
 * `mostReplaced` words of either edge that were replaced are taken along.
 */
export function mapThroughWords(
  map: WordMap,
  start: number,
  end: number,
  mostReplaced = Infinity,
): Image | null {
  const { old, next } = map
  const first = old.findIndex((word) => word.end > start)
  const last = old.findLastIndex((word) => word.start < end)
  if (first < 0 || last < first) return null
  const from = imageOfStart(map, first, mostReplaced)
  const to = imageOfEnd(map, last, mostReplaced)
  if (from.index > to.index) return null
  // A range that cuts a word keeps the cut where the word is the same.
  const cutBefore = from.same ? Math.max(0, start - old[first]!.start) : 0
  const cutBehind = to.same ? Math.max(0, old[last]!.end - end) : 0
  return {
    start: next[from.index]!.start + cutBefore,
    end: next[to.index]!.end - cutBehind,
    kept: keptBetween(map, start, end),
    replaced: replacedBetween(map, start, end),
  }
}

type Landing = { readonly index: number; readonly same: boolean }

/**
 * A start in replaced words lands on the word that is as far before the next common one, so that a replaced first word
 * stays the first word but an insertion before it stays outside.
 */
function imageOfStart({ old, next, runs }: WordMap, index: number, most: number): Landing {
  const run = runs.find(({ from, length }) => index < from + length) ?? END(old, next)
  if (index >= run.from) return { index: run.to + index - run.from, same: true }
  const gap = gapBefore(runs, run)
  const replaced = run.from - index
  return { index: run.to - (replaced > most ? 0 : Math.min(run.to - gap.to, replaced)), same: false }
}

/** The same from the other side, counted from the common word before. */
function imageOfEnd({ old, next, runs }: WordMap, index: number, most: number): Landing {
  const run = runs.find(({ from, length }) => index < from + length) ?? END(old, next)
  if (index >= run.from) return { index: run.to + index - run.from, same: true }
  const gap = gapBefore(runs, run)
  const replaced = index + 1 - gap.from
  return { index: gap.to - 1 + (replaced > most ? 0 : Math.min(run.to - gap.to, replaced)), same: false }
}

const END = (old: readonly Word[], next: readonly Word[]): Run => ({
  from: old.length,
  to: next.length,
  length: 0,
})

/** Where the replaced words before a run begin, on both sides. */
function gapBefore(runs: readonly Run[], run: Run): { from: number; to: number } {
  const before = runs.findLast(({ from, length }) => from + length <= run.from && from < run.from)
  return before ? { from: before.from + before.length, to: before.to + before.length } : { from: 0, to: 0 }
}

function keptBetween({ old, runs }: WordMap, start: number, end: number): number {
  let kept = 0
  for (const { from, length } of runs) kept += lettersOf(old, from, from + length, start, end)
  return kept
}

function replacedBetween({ old, next, runs }: WordMap, start: number, end: number): number {
  let replaced = 0
  for (const run of [...runs, END(old, next)]) {
    const gap = gapBefore(runs, run)
    const count = run.from - gap.from
    if (count !== run.to - gap.to || count > MOST_IN_A_ROW) continue
    replaced += lettersOf(old, gap.from, run.from, start, end)
  }
  return replaced
}

/** Characters of the words `from` to `to` that lie between two positions. */
function lettersOf(words: readonly Word[], from: number, to: number, start: number, end: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const word = words[i]!
    count += Math.max(0, Math.min(end, word.end) - Math.max(start, word.start))
  }
  return count
}
