// Finds a quote in a text of which nothing else is known: exact occurrences first, likenesses after. What differs by a
// single character is `changed`, and what only resembles a quote is not taken for it. UTF-16, end excluded.
import type { TextRange } from './carry-over.ts'
import { boundaryTest } from './graphemes.ts'
import { gramEvidence, type Evidence } from './gram-evidence.ts'
import { gramIndex, type GramIndex } from './gram-index.ts'
import { likePlaces, WEIGHTS, type LikePlace } from './like-places.ts'
import {
  agreesSomewhere,
  agreesThroughout,
  contextFits,
  contextScore,
  disagreesSomewhere,
  type ContextFit,
} from './quote-context.ts'

export type QuoteQuery = {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  /** Where it stood, or was said to stand. */
  readonly start?: number
}

/**
 * `exact`: the same characters, at `start`, or (no `start` given) where the context stands or the only place there is.
 * `moved`: the same characters elsewhere. `changed`: found, but the words differ. `ambiguous`: the same characters in
 * several places, and neither context nor `start` tells which; the likeliest comes as `start`, `end`.
 */
export type QuoteMatch =
  | ({ readonly kind: 'exact' | 'moved' | 'changed' } & TextRange)
  | ({ readonly kind: 'ambiguous'; readonly candidates: readonly TextRange[] } & TextRange)
  | { readonly kind: 'orphaned' }

type Occurrence = TextRange & { readonly context: ContextFit }

/** Prepares a text for many quotes. */
export function quoteFinder(text: string): (query: QuoteQuery) => QuoteMatch {
  const index = gramIndex(text)
  const isBoundary = boundaryTest(text)
  const fitAt = contextFits(text, index)
  const findLike = likePlaces(text, index)
  return (query) => {
    if (query.exact.trim() === '') return { kind: 'orphaned' }
    const exact = occurrences(text, index, query.exact)
      .map((start) => ({ start, end: start + query.exact.length }))
      .filter(({ start, end }) => isBoundary(start) && isBoundary(end))
      .map((range) => ({ ...range, context: fitAt(query, range.start, range.end) }))
      .sort((a, b) => contextScore(b.context) - contextScore(a.context))
    const [best] = exact
    if (best && agreesThroughout(best.context)) return choose(exact, query)
    const evidence = gramEvidence(index.gramsOf(query.exact))
    const places = findLike(query).filter((place) => exact.every((other) => !overlaps(place, other)))
    const like = best ? placeBetterThan(best, places, evidence) : certainPlace(text, index, places, query)
    if (like) return snapped(like)
    if (!best) return { kind: 'orphaned' }
    // One of several equal places whose context agrees on one side alone may as well be a lookalike of what is gone.
    const singledOut = exact.length === 1 || tellsItself(evidence) || !disagreesSomewhere(best.context)
    if (hasNoContext(query) || (singledOut && tellsEnough(text, index, best, query)))
      return choose(exact, query)
    const atHint = exact.find(({ start }) => start === query.start)
    if (atHint) return { kind: 'exact', start: atHint.start, end: atHint.end }
    return exact.length > 1 ? ambiguous(exact) : { kind: 'orphaned' }
  }

  function snapped({ start, end }: TextRange): QuoteMatch {
    while (!isBoundary(start)) start--
    while (!isBoundary(end)) end++
    return { kind: 'changed', start, end }
  }
}

const overlaps = (a: TextRange, b: TextRange) => a.start < b.end && a.end > b.start

const tellsItself = ({ total, enough }: Evidence) => total >= enough

const hasNoContext = ({ prefix = '', suffix = '' }: QuoteQuery) => prefix === '' && suffix === ''

/**
 * Do the words that quote and context share with a place tell enough? Words that are common here, in another context,
 * may be anything.
 */
function tellsEnough(text: string, index: GramIndex, { start, end }: TextRange, query: QuoteQuery): boolean {
  const { exact, prefix = '', suffix = '' } = query
  const evidence = gramEvidence(index.gramsOf(prefix + exact + suffix))
  const around = text.slice(Math.max(0, start - prefix.length), end + suffix.length)
  return evidence.bitsIn(index.gramsOf(around)) >= evidence.enough
}

/** Of a quote's letters, what must stand in a place that is not exact, and the lead over the next (in scores). */
const LEAST_LIKENESS = 0.5
const LEAST_LEAD = 8

/**
 * The place that is the quote itself, edited. In text full of likenesses only the context, or rare words that were
 * kept, can tell.
 */
function certainPlace(
  text: string,
  index: GramIndex,
  places: readonly LikePlace[],
  query: QuoteQuery,
): LikePlace | null {
  const [best, ...others] = places
  if (!best || best.likeness < LEAST_LIKENESS) return null
  const wording = ({ start, end }: TextRange) => text.slice(start, end)
  const rival = others.find((other) => wording(other) !== wording(best))?.score ?? 0
  const certain =
    agreesThroughout(best.context) ||
    best.score - rival >= LEAST_LEAD ||
    tellsEnough(text, index, best, query)
  return certain ? best : null
}

/** Letters that must stand in a place for its context to count more than the very words in another context. */
const MUCH_LIKENESS = 0.7
/** The same of the bits that its rare words tell. */
const MUCH_RARE = 0.5

/**
 * The very words stand somewhere in another context. Where the context stands around nearly the same words, these were
 * edited and the others are a copy; unless the words are so common here that this says little.
 */
function placeBetterThan(
  exact: Occurrence,
  places: readonly LikePlace[],
  evidence: Evidence,
): LikePlace | null {
  const score = WEIGHTS.quote + WEIGHTS.rare + WEIGHTS.context * contextScore(exact.context)
  const place = places.find(({ context }) => agreesThroughout(context))
  if (!place || place.likeness < MUCH_LIKENESS) return null
  if (tellsItself(evidence) && place.rare < MUCH_RARE) return null
  if (agreesSomewhere(exact.context) && tellsItself(evidence)) return null
  return place.score > score || !agreesSomewhere(exact.context) ? place : null
}

/** Where the quote stands letter by letter, looked up by its rarest gram; without any, the whole text is read. */
function occurrences(text: string, index: GramIndex, quote: string): number[] {
  // The quote may start inside a word, where the text has no gram.
  const grams = index.gramsOf(quote).filter(({ start }) => start > 0)
  const found: number[] = []
  if (grams.length === 0) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at)
    return found
  }
  const rarest = grams.reduce((least, gram) => (gram.count < least.count ? gram : least))
  for (const place of index.places(rarest)) {
    if (text.startsWith(quote, place - rarest.start)) found.push(place - rarest.start)
  }
  return found
}

/** `occurrences` by context, best first. */
function choose(occurrences: readonly Occurrence[], query: QuoteQuery): QuoteMatch {
  const best = contextScore(occurrences[0]!.context)
  const equal = occurrences.filter(({ context }) => best - contextScore(context) < 0.01)
  const away = ({ start }: TextRange) => (query.start === undefined ? 0 : Math.abs(start - query.start))
  const nearest = equal.toSorted((a, b) => away(a) - away(b))
  const [first, second] = nearest as [Occurrence, Occurrence?]
  // The hint decides if the place is at least twice as near as the next.
  const decided =
    !second || (query.start !== undefined && away(second) > 0 && away(first) * 2 <= away(second))
  if (!decided) return ambiguous(nearest)
  const { start, end } = first
  return { kind: query.start === undefined || query.start === start ? 'exact' : 'moved', start, end }
}

/** The likeliest first. */
function ambiguous(places: readonly TextRange[]): QuoteMatch {
  const { start, end } = places[0]!
  const candidates = places.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  return { kind: 'ambiguous', start, end, candidates }
}
