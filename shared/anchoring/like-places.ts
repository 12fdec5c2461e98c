// Where a text resembles a quote: shared grams vote for a place, the best places are compared word by word.
import search from 'approx-string-match'
import { gramEvidence, type Evidence } from './gram-evidence.ts'
import type { Gram, GramIndex } from './gram-index.ts'
import { mapThroughWords, wordMap } from './map-words.ts'
import { contextFit, contextScore, type ContextFit } from './quote-context.ts'
import type { QuoteQuery } from './quote-finder.ts'

export type LikePlace = {
  readonly start: number
  readonly end: number
  /** 0 to 1: how much of quote and place is the same. */
  readonly likeness: number
  /** Bits of the quote's grams that the place has (`gramEvidence`). */
  readonly bits: number
  readonly context: ContextFit
  /** Quote and context weighed as annotation tools do, and the evidence. */
  readonly score: number
}

/** Occurrences of grams that are looked at for one quote, rarest grams first. */
const MOST_VOTES = 600
/** Votes whose places differ by no more (UTF-16 units: two or three words put in or left out) mean the same place. */
const SPREAD = 64
const MOST_PLACES = 8
/** Characters beside a voted place that are looked at: room for a sentence put in or left out. */
const ROOM = 80
/** Of an edge's words that were replaced, how many are taken along; more may be another sentence. */
const MOST_REPLACED = 3
/** Below this the words say little, perhaps for many small errors in them: then letters are compared. */
const FEW_WORDS = 0.6
/** Errors by the quote's letters that make it another text. */
const MOST_ERRORS = 0.4

export const QUOTE_WEIGHT = 50
export const CONTEXT_WEIGHT = 20
export const EVIDENCE_WEIGHT = 20

/** Gives up to eight places, best first. */
export function likePlaces(text: string, index: GramIndex): (query: QuoteQuery) => LikePlace[] {
  return (query) => {
    const grams = index.gramsOf(query.exact)
    const evidence = gramEvidence(grams)
    const found: LikePlace[] = []
    for (const votes of votedPlaces(index, query)) {
      const place = placeIn(text, query, votes)
      if (!place || found.some(({ start, end }) => place.start < end && place.end > start)) continue
      const context = contextFit(text, query, place.start, place.end)
      const bits = bitsAt(index, text.slice(place.start, place.end), grams, evidence)
      const share = evidence.total === 0 ? 0 : bits / evidence.total
      const score =
        QUOTE_WEIGHT * place.likeness + CONTEXT_WEIGHT * contextScore(context) + EVIDENCE_WEIGHT * share
      found.push({ ...place, context, bits, score })
    }
    return found.sort((a, b) => b.score - a.score)
  }
}

type Votes = { readonly first: number; readonly last: number; readonly weight: number }

/** Where the quote would start if its grams and those of its context are where the text has them. */
function votedPlaces(index: GramIndex, { exact, prefix = '', suffix = '' }: QuoteQuery): Votes[] {
  const votes: { at: number; weight: number }[] = []
  const grams = index.gramsOf(prefix + exact + suffix).filter(({ count }) => count > 0)
  for (const gram of grams.sort((a, b) => a.count - b.count)) {
    if (votes.length > 0 && votes.length + gram.count > MOST_VOTES) break
    const weight = 1 / (1 + Math.log2(gram.count))
    for (const place of index.places(gram).subarray(0, MOST_VOTES)) {
      votes.push({ at: place - gram.start + prefix.length, weight })
    }
  }
  const groups: Votes[] = []
  for (const { at, weight } of votes.sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1)
    if (last && at - last.first <= SPREAD) {
      groups[groups.length - 1] = { first: last.first, last: at, weight: last.weight + weight }
    } else {
      groups.push({ first: at, last: at, weight })
    }
  }
  return groups.sort((a, b) => b.weight - a.weight).slice(0, MOST_PLACES)
}

type Place = { readonly start: number; readonly end: number; readonly likeness: number }

function placeIn(text: string, query: QuoteQuery, votes: Votes): Place | null {
  const byWords = placeByWords(text, query, votes)
  if (byWords && byWords.likeness >= FEW_WORDS) return byWords
  const byLetters = placeByLetters(text, query.exact, votes)
  return byLetters && byLetters.likeness > (byWords?.likeness ?? 0) ? byLetters : byWords
}

const letters = (text: string) => text.replaceAll(/\s+/gu, '').length

function placeByWords(text: string, query: QuoteQuery, { first, last }: Votes): Place | null {
  const { exact, prefix = '', suffix = '' } = query
  const from = Math.max(0, first - prefix.length - ROOM)
  const around = text.slice(from, Math.max(0, last) + exact.length + suffix.length + ROOM)
  const map = wordMap({ text: prefix + exact + suffix, start: 0 }, { text: around, start: from })
  const start = prefix.length + exact.length - exact.trimStart().length
  const end = prefix.length + exact.trimEnd().length
  const image = mapThroughWords(map, start, end, MOST_REPLACED)
  if (!image || image.kept === 0) return null
  const found = letters(text.slice(image.start, image.end))
  return { start: image.start, end: image.end, likeness: (2 * image.kept) / (letters(exact) + found) }
}

function placeByLetters(text: string, exact: string, { first, last }: Votes): Place | null {
  const from = Math.max(0, first - ROOM)
  const window = text.slice(from, Math.max(0, last) + exact.length + ROOM)
  let best: Place | null = null
  for (const { start, end, errors } of search(window, exact, Math.floor(exact.length * MOST_ERRORS))) {
    const likeness = 1 - errors / exact.length
    if (!best || likeness > best.likeness) best = { start: from + start, end: from + end, likeness }
  }
  return best
}

function bitsAt(index: GramIndex, place: string, grams: readonly Gram[], { bits }: Evidence): number {
  const there = new Set(index.gramsOf(place).map(({ bucket }) => bucket))
  return grams.reduce((sum, { bucket }, i) => sum + (there.has(bucket) ? bits[i]! : 0), 0)
}
