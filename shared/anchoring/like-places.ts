// Where a text resembles a quote: shared grams vote for a place, the best places are compared letter by letter.
import search from 'approx-string-match'
import type { GramIndex } from './gram-index.ts'
import { mapThroughWords, wordMap } from './map-words.ts'
import { contextFit, contextScore, type ContextFit } from './quote-context.ts'
import type { QuoteQuery } from './quote-finder.ts'

export type LikePlace = {
  readonly start: number
  readonly end: number
  /** Share of the quote's letters that stand there unchanged (1 less the edit distance by its length). */
  readonly likeness: number
  readonly context: ContextFit
  /** Quote and context weighed 50 : 20 : 20, as annotation tools do. */
  readonly score: number
}

/** Occurrences of grams that are looked at for one quote, rarest grams first. */
const MOST_VOTES = 600
/** Votes whose places differ by no more (UTF-16 units: two or three words put in or left out) mean the same place. */
const SPREAD = 64
const MOST_PLACES = 8
/** Errors by the quote's letters that make it another text. */
const MOST_ERRORS = 0.5

export const QUOTE_WEIGHT = 50
export const CONTEXT_WEIGHT = 20

/** Gives up to eight places, best first. */
export function likePlaces(text: string, index: GramIndex): (query: QuoteQuery) => LikePlace[] {
  return (query) => {
    const found: LikePlace[] = []
    for (const place of votedPlaces(index, query)) {
      const like = compare(text, query, place)
      if (like && found.every(({ start, end }) => like.start >= end || like.end <= start)) found.push(like)
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

function compare(text: string, query: QuoteQuery, { first, last }: Votes): LikePlace | null {
  const { exact } = query
  const room = 24 + Math.floor(exact.length / 8)
  const from = Math.max(0, first - room)
  const window = text.slice(from, Math.max(0, last) + exact.length + room)
  const matches = search(window, exact, Math.floor(exact.length * MOST_ERRORS))
  const best = matches.reduce<(typeof matches)[number] | null>(
    (least, match) => (least === null || match.errors < least.errors ? match : least),
    null,
  )
  if (!best) return null
  const { start, end } = byWords(text, query, { start: from + best.start, end: from + best.end })
  const context = contextFit(text, query, start, end)
  const likeness = 1 - best.errors / exact.length
  return {
    start,
    end,
    likeness,
    context,
    score: QUOTE_WEIGHT * likeness + CONTEXT_WEIGHT * contextScore(context),
  }
}

/** The edit distance ends a match anywhere; the words that quote and text share, context included, end it between words. */
function byWords(
  text: string,
  { exact, prefix = '', suffix = '' }: QuoteQuery,
  rough: { start: number; end: number },
) {
  const from = Math.max(0, rough.start - prefix.length - SPREAD / 4)
  const around = text.slice(from, rough.end + suffix.length + SPREAD / 4)
  const map = wordMap({ text: prefix + exact + suffix, start: 0 }, { text: around, start: from })
  const lead = exact.length - exact.trimStart().length
  const tail = exact.length - exact.trimEnd().length
  const image = mapThroughWords(map, prefix.length + lead, prefix.length + exact.length - tail)
  return image && image.kept > 0 ? image : rough
}
