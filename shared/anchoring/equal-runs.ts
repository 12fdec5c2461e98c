import diff from 'fast-diff'

/** `length` items from `before[from]` are the same as those from `after[to]`. */
export type Run = { readonly from: number; readonly to: number; readonly length: number }

/** Beyond this (items before x items after, common ends apart) the middle is taken as replaced: the diff is quadratic. */
const MOST_WORK = 40_000_000
/** Item numbers become UTF-16 units below the surrogates, so that a string diff can work on them. */
const MOST_ITEMS = 0xd7ff

/** The longest common subsequence of two lists of words, as runs in ascending order. */
export function equalRuns(before: readonly string[], after: readonly string[]): Run[] {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const runs: Run[] = []
  const push = (run: Run) => {
    const last = runs.at(-1)
    if (last && last.from + last.length === run.from && last.to + last.length === run.to) {
      runs[runs.length - 1] = { ...last, length: last.length + run.length }
    } else if (run.length > 0) {
      runs.push(run)
    }
  }
  push({ from: 0, to: 0, length: head })
  const middle = middleRuns(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  for (const { from, to, length } of middle) push({ from: from + head, to: to + head, length })
  push({ from: before.length - tail, to: after.length - tail, length: tail })
  return runs
}

function middleRuns(before: readonly string[], after: readonly string[]): Run[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_WORK) return []
  const numbers = new Map<string, number>()
  const encode = (items: readonly string[]) =>
    items
      .map((item) => {
        let number = numbers.get(item)
        if (number === undefined) numbers.set(item, (number = numbers.size + 1))
        return String.fromCharCode(Math.min(number, MOST_ITEMS))
      })
      .join('')
  const [encodedBefore, encodedAfter] = [encode(before), encode(after)]
  if (numbers.size >= MOST_ITEMS) return []
  const runs: Run[] = []
  let from = 0
  let to = 0
  for (const [kind, { length }] of diff(encodedBefore, encodedAfter)) {
    if (kind === diff.EQUAL) runs.push({ from, to, length })
    if (kind !== diff.INSERT) from += length
    if (kind !== diff.DELETE) to += length
  }
  return runs
}
