import { wordsOf } from './words.ts'

type Pair = { readonly from: number; readonly to: number }

/** Words in a row that make a shingle: few enough to survive an edit in five words, enough to be rare. */
const SHINGLE = 3
/** A shingle that more free items than this have tells nothing. */
const COMMON = 20
/** Share of an item's shingles, plus what its place adds, below which nothing is paired. */
const LEAST = 0.1
const PLACE = 0.15

/**
 * Pairs of free items (`target`, `source` below 0) that share rare shingles, wherever they stand, best first; an item
 * may be named in several, so whoever takes them must skip what is taken. Between equals the nearer to the place that
 * the pairs around it suggest goes first.
 */
export function shinglePairs(
  old: readonly string[],
  next: readonly string[],
  target: Int32Array,
  source: Int32Array,
): Pair[] {
  const holders = new Map<string, number[]>()
  next.forEach((item, to) => {
    if (source[to]! >= 0) return
    for (const shingle of new Set(shinglesOf(item))) {
      const list = holders.get(shingle)
      if (!list) holders.set(shingle, [to])
      else if (list.length <= COMMON) list.push(to)
    }
  })
  if (holders.size === 0) return []
  const expected = expectedPlaces(target)
  const scored: (Pair & { score: number })[] = []
  old.forEach((item, from) => {
    if (target[from]! >= 0) return
    const shingles = shinglesOf(item)
    const shared = new Map<number, number>()
    for (const shingle of shingles) {
      const list = holders.get(shingle) ?? []
      if (list.length <= COMMON) for (const to of list) shared.set(to, (shared.get(to) ?? 0) + 1)
    }
    for (const [to, count] of shared) {
      const score = count / shingles.length + PLACE / (1 + expected(from, to))
      if (score >= LEAST) scored.push({ from, to, score })
    }
  })
  return scored.sort((a, b) => b.score - a.score)
}

function shinglesOf(text: string): string[] {
  const words = wordsOf(text.toLowerCase())
    .map((word) => word.text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length <= SHINGLE) return [words.join(' ')]
  return words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '))
}

/** How far (in items) a new place lies from where the nearest pairs before and behind an old item put it. */
function expectedPlaces(target: Int32Array): (from: number, to: number) => number {
  const before = new Int32Array(target.length)
  const behind = new Int32Array(target.length)
  for (let i = 0, last = -1; i < target.length; i++) {
    if (target[i]! >= 0) last = i
    before[i] = last
  }
  for (let i = target.length - 1, last = -1; i >= 0; i--) {
    if (target[i]! >= 0) last = i
    behind[i] = last
  }
  const distance = (from: number, to: number, pair: number) =>
    pair < 0 ? Infinity : Math.abs(target[pair]! + from - pair - to)
  return (from, to) => Math.min(distance(from, to, before[from]!), distance(from, to, behind[from]!))
}
