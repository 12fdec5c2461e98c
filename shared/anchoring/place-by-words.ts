import { gramEvidence } from './gram-evidence.ts'
import type { GramIndex } from './gram-index.ts'
import type { Place } from './like-places.ts'
import { mapThroughWords, wordMap, type WordMap } from './map-words.ts'
import type { QuoteQuery } from './quote-finder.ts'
import { piecesOf } from './text-pieces.ts'

/** Of an edge's words that were replaced, how many are taken along; more may be another sentence. */
const MOST_REPLACED = 3
/** A sentence at the quote's edge that could tell so many bits and keeps less than this share is another sentence. */
const TELLING_BITS = 16
const LEAST_RARE = 0.25
/** Of the quote's letters, how many must be left when such sentences are cut off. */
const LEAST_LEFT = 0.5

type Part = { readonly start: number; readonly text: string }

/** Where a quote stands in a part of the text, by the words that both, context included, have in common. */
export function placeByWords(index: GramIndex, query: QuoteQuery, around: Part): Place | null {
  const { exact, prefix = '', suffix = '' } = query
  const whole = { text: prefix + exact + suffix, start: 0 }
  const map = wordMap(whole, around)
  const quote = {
    start: prefix.length + exact.length - exact.trimStart().length,
    end: prefix.length + exact.trimEnd().length,
  }
  const { start, end } = withoutStrangers(index, whole.text, quote, map, around)
  const image = mapThroughWords(map, start, end, MOST_REPLACED)
  if (!image || image.kept === 0) return null
  const found = letters(around.text.slice(image.start - around.start, image.end - around.start))
  return { start: image.start, end: image.end, likeness: (2 * image.kept) / (letters(exact) + found) }
}

const letters = (text: string) => text.replaceAll(/\s+/gu, '').length

/**
 * Cuts a sentence off the quote's start or end if another stands in its place: the words of a template go on to agree
 * where a sentence was taken out, the rare ones do not. Judged with the context that belongs to the sentence.
 */
function withoutStrangers(
  index: GramIndex,
  whole: string,
  quote: { start: number; end: number },
  map: WordMap,
  around: Part,
): { start: number; end: number } {
  const pieces = piecesOf(whole).filter(({ start, end }) => start < quote.end && end > quote.start)
  const isStranger = (piece: { start: number; end: number; text: string }) => {
    const evidence = gramEvidence(index.gramsOf(piece.text))
    if (evidence.total < TELLING_BITS) return false
    const image = mapThroughWords(map, piece.start, piece.end)
    if (!image) return true
    const there = around.text.slice(image.start - around.start, image.end - around.start)
    return evidence.bitsIn(index.gramsOf(there)) < evidence.total * LEAST_RARE
  }
  let first = 0
  let last = pieces.length - 1
  while (first < last && isStranger(pieces[first]!)) first++
  while (last > first && isStranger(pieces[last]!)) last--
  if (pieces.length === 0) return quote
  const start = Math.max(quote.start, pieces[first]!.start)
  const end = Math.min(quote.end, pieces[last]!.end)
  return end - start >= (quote.end - quote.start) * LEAST_LEFT ? { start, end } : quote
}
