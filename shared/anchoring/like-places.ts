// Where a text resembles a quote: shared grams vote for a place, the best places are compared word by word.
import search from 'approx-string-match'
import { gramEvidence } from './gram-evidence.ts'
import type { GramIndex } from './gram-index.ts'
import { wordPlacer } from './place-by-words.ts'
import { contextFits, contextScore, type ContextFit } from './quote-context.ts'
import type { QuoteQuery } from './quote-finder.ts'

export type Place = {
  readonly start: number
  readonly end: number
  /** 0 to 1: how much of quote and place is the same. */
  readonly likeness: number
}

export type LikePlace = Place & {
  /** Share of what the quote's rare words tell that stands there (`gramEvidence`). */
  readonly rare: number
  readonly context: ContextFit
  readonly score: number
}

/** Occurrences of grams that are looked at for one quote, rarest grams first. */
const MOST_VOTES = 600
/** Votes whose places differ by no more (UTF-16 units: two or three words put in or left out) mean the same place. */
const SPREAD = 64
const MOST_PLACES = 8
/** Share of the best place's votes that others need to be compared at all. */
const LEAST_VOTES = 0.3
/** Characters beside a voted place that are looked at: room for words put in or left out. */
const ROOM = 80
/** Below this the words say little, perhaps for many small errors in them: then letters are compared. */
const FEW_WORDS = 0.6
/** Errors by the quote's letters that make it another text. */
const MOST_ERRORS = 0.4

/** Quote, each side of the context, and rare words: shares of a score. */
export const WEIGHTS = { quote: 50, context: 20, rare: 50 }

/** Gives up to eight places, best first. */
export function likePlaces(text: string, index: GramIndex): (query: QuoteQuery) => LikePlace[] {
  const fitAt = contextFits(text, index)
  const placeByWords = wordPlacer(text)
  return (query) => {
    const evidence = gramEvidence(index.gramsOf(query.exact))
    const found: LikePlace[] = []
    const placeOfWords = placeByWords(query)
    for (const votes of votedPlaces(index, query)) {
      const place = placeIn(query, votes, placeOfWords)
      if (!place || found.some(({ start, end }) => place.start < end && place.end > start)) continue
      const context = fitAt(query, place.start, place.end)
      const bits = evidence.bitsIn(index.gramsOf(text.slice(place.start, place.end)))
      const rare = evidence.total === 0 ? 0 : bits / evidence.total
      const score =
        WEIGHTS.quote * place.likeness + WEIGHTS.context * contextScore(context) + WEIGHTS.rare * rare
      found.push({ ...place, context, rare, score })
    }
    return found.sort((a, b) => b.score - a.score)
  }

  function placeIn(
    query: QuoteQuery,
    { first, last }: Votes,
    placeOfWords: ReturnType<typeof placeByWords>,
  ): Place | null {
    const { exact, prefix = '', suffix = '' } = query
    const from = Math.max(0, first - ROOM)
    const to = Math.max(0, last) + exact.length + ROOM
    const start = Math.max(0, from - prefix.length)
    const byWords = placeOfWords({ start, text: text.slice(start, to + suffix.length) })
    if (byWords && byWords.likeness >= FEW_WORDS) return byWords
    const byLetters = placeByLetters(exact, { start: from, text: text.slice(from, to) })
    return byLetters && byLetters.likeness > (byWords?.likeness ?? 0) ? byLetters : byWords
  }
}

type Votes = { readonly first: number; readonly last: number; readonly weight: number }

/** Votes of one gram are kept apart by its number: a place is below 2^40, so both fit a number exactly. */
const MOST_GRAMS = 4096

/** Where the quote would start if its grams and those of its context are where the text has them. */
function votedPlaces(index: GramIndex, { exact, prefix = '', suffix = '' }: QuoteQuery): Votes[] {
  const all = index.gramsOf(prefix + exact + suffix).filter(({ count }) => count > 0)
  const grams = all.sort((a, b) => a.count - b.count).slice(0, MOST_GRAMS)
  let most = 0
  let used = 0
  for (const { count } of grams) {
    if (most > 0 && most + count > MOST_VOTES) break
    most += Math.min(count, MOST_VOTES)
    used++
  }
  const votes = new Float64Array(most)
  const weights: number[] = []
  let filled = 0
  for (const gram of grams.slice(0, used)) {
    const number = weights.push(1 / (1 + Math.log2(gram.count))) - 1
    const places = index.places(gram)
    const shift = prefix.length - gram.start
    const last = Math.min(places.length, MOST_VOTES)
    for (let i = 0; i < last; i++) votes[filled++] = (places[i]! + shift) * MOST_GRAMS + number
  }
  const groups: { first: number; last: number; weight: number }[] = []
  let group: (typeof groups)[number] | undefined
  for (const vote of votes.sort()) {
    const at = Math.floor(vote / MOST_GRAMS)
    const weight = weights[vote - at * MOST_GRAMS]!
    if (group && at - group.first <= SPREAD) {
      group.last = at
      group.weight += weight
    } else {
      group = { first: at, last: at, weight }
      groups.push(group)
    }
  }
  const sorted = groups.sort((a, b) => b.weight - a.weight).slice(0, MOST_PLACES)
  return sorted.filter(({ weight }) => weight >= sorted[0]!.weight * LEAST_VOTES)
}

function placeByLetters(exact: string, around: { start: number; text: string }): Place | null {
  let best: Place | null = null
  const matches = search(around.text, exact, Math.floor(exact.length * MOST_ERRORS))
  for (const { start, end, errors } of matches) {
    const likeness = 1 - errors / exact.length
    if (best && likeness <= best.likeness) continue
    best = { start: around.start + start, end: around.start + end, likeness }
  }
  return best
}
