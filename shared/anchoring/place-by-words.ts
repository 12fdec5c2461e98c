import type { Run } from './equal-runs.ts'
import type { Place } from './like-places.ts'
import { mapThroughWords, wordMapFrom, type WordMap } from './map-words.ts'
import type { QuoteQuery } from './quote-finder.ts'
import { piecesOf, type Piece } from './text-pieces.ts'
import { wordsOf } from './words.ts'

/** Of an edge's words that were replaced, how many are taken along; more may be another sentence. */
const MOST_REPLACED = 3
/** A sentence at the quote's edge that could tell so many bits and keeps less than this share is another sentence. */
const TELLING_BITS = 10
const LEAST_RARE = 0.25
/** Of the quote's letters, how many must be left when such sentences are cut off. */
const LEAST_LEFT = 0.5
/** So many words may be put in before a single one at the end. */
const FEW_PUT_IN = 3
/** Words that the text has no oftener than this are taken to be that frequent: a short text has only rare ones. */
const COMMON = 32

type Part = { readonly start: number; readonly text: string }
type Range = { readonly start: number; readonly end: number }

/** Finds where a quote stands in parts of the text, by the words that both, context included, have in common. */
export function wordPlacer(text: string): (query: QuoteQuery) => (around: Part) => Place | null {
  let counts: Map<string, number> | undefined
  return (query) => {
    const { exact, prefix = '', suffix = '' } = query
    const whole = prefix + exact + suffix
    const words = wordsOf(whole)
    const quote = {
      start: prefix.length + exact.length - exact.trimStart().length,
      end: prefix.length + exact.trimEnd().length,
    }
    const pieces = piecesOf(whole).filter(({ start, end }) => start < quote.end && end > quote.start)
    const wanted = letters(exact)
    return (around) => {
      counts ??= countWords(text)
      const map = withoutStrays(wordMapFrom(words, around))
      const { start, end } = withoutStrangers(pieces, quote, map, counts)
      const image = mapThroughWords(map, start, end, MOST_REPLACED)
      if (!image || image.kept === 0) return null
      const found = letters(around.text.slice(image.start - around.start, image.end - around.start))
      return { start: image.start, end: image.end, likeness: (2 * image.kept) / (wanted + found) }
    }
  }
}

const letters = (text: string) => text.replaceAll(/\s+/gu, '').length

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1)
  return counts
}

/**
 * Common words at either end that stand far from the rest (a full stop three sentences on) agree by chance: a part at
 * the end must have about half as many words as were put in before it.
 */
function withoutStrays(map: WordMap): WordMap {
  const runs = [...map.runs]
  const apart = (a: Run, b: Run) => b.to - a.to - a.length - (b.from - a.from - a.length)
  const isStray = (words: number, gap: number) => gap > FEW_PUT_IN + 2 * words
  let words = 0
  let last = runs.length
  for (let i = runs.length - 1; i > 0; i--) {
    words += runs[i]!.length
    if (isStray(words, apart(runs[i - 1]!, runs[i]!))) [last, words] = [i, 0]
  }
  runs.length = last
  let first = 0
  words = 0
  for (let i = 0; i + 1 < runs.length; i++) {
    words += runs[i]!.length
    if (isStray(words, apart(runs[i]!, runs[i + 1]!))) [first, words] = [i + 1, 0]
  }
  return { ...map, runs: runs.slice(first) }
}

/**
 * Cuts a sentence off the quote's start or end if another stands in its place: the words of a template go on to agree
 * where a sentence was taken out, the rare ones do not. Judged with the context that belongs to the sentence.
 * `pieces`: those of quote and context that reach into the quote.
 */
function withoutStrangers(
  pieces: readonly Piece[],
  quote: Range,
  map: WordMap,
  counts: ReadonlyMap<string, number>,
): Range {
  if (pieces.length < 2) return quote
  let first = 0
  let last = pieces.length - 1
  while (first < last && isStranger(pieces[first]!, map, counts)) first++
  while (last > first && isStranger(pieces[last]!, map, counts)) last--
  const start = Math.max(quote.start, pieces[first]!.start)
  const end = Math.min(quote.end, pieces[last]!.end)
  return end - start >= (quote.end - quote.start) * LEAST_LEFT ? { start, end } : quote
}

/** As common as the commonest of its words tells nothing, half as common one bit. */
function isStranger(piece: Range, { old, runs }: WordMap, counts: ReadonlyMap<string, number>): boolean {
  const words = old.flatMap((word, index) => {
    if (word.end <= piece.start || word.start >= piece.end) return []
    const kept = runs.some(({ from, length }) => index >= from && index < from + length)
    return [{ kept, count: counts.get(word.text) ?? 1 }]
  })
  const most = words.reduce((count, word) => Math.max(count, word.count), COMMON)
  let [total, kept] = [0, 0]
  for (const word of words) {
    const bits = Math.log2(most / word.count)
    total += bits
    if (word.kept) kept += bits
  }
  return total >= TELLING_BITS && kept < total * LEAST_RARE
}
