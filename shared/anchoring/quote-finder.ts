// Finds a quote in a text of which nothing else is known: exact occurrences first, likenesses after. What differs by a
// single character is `changed`, and what only resembles a quote is not taken for it. UTF-16, end excluded.
import type { TextRange } from './carry-over.ts'
import { boundaryTest } from './graphemes.ts'
import { gramIndex, type GramIndex } from './gram-index.ts'
import { CONTEXT_WEIGHT, likePlaces, QUOTE_WEIGHT, type LikePlace } from './like-places.ts'
import {
  agreesSomewhere,
  agreesThroughout,
  contextFit,
  contextScore,
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
  const findLike = likePlaces(text, index)
  return (query) => {
    if (query.exact.trim() === '') return { kind: 'orphaned' }
    const exact = occurrences(text, index, query.exact)
      .map((start) => ({ start, end: start + query.exact.length }))
      .filter(({ start, end }) => isBoundary(start) && isBoundary(end))
      .map((range) => ({ ...range, context: contextFit(text, query, range.start, range.end) }))
      .sort((a, b) => contextScore(b.context) - contextScore(a.context))
    const [best] = exact
    if (best && agreesThroughout(best.context)) return choose(exact, query)
    const [like, other] = findLike(query).filter(({ likeness }) => likeness < 1)
    const rival = best ? QUOTE_WEIGHT + CONTEXT_WEIGHT * contextScore(best.context) : 0
    if (like && like.score > rival && isIt(like, Math.max(rival, other?.score ?? 0), query)) {
      return { kind: 'changed', start: like.start, end: like.end }
    }
    if (!best) return { kind: 'orphaned' }
    const certain = agreesSomewhere(best.context) || tellsItself(index, query.exact) || hasNoContext(query)
    return certain || exact.length > 1 ? choose(exact, query) : { kind: 'orphaned' }
  }
}

const hasNoContext = ({ prefix = '', suffix = '' }: QuoteQuery) => prefix === '' && suffix === ''

/** Where the quote stands letter by letter, looked up by its rarest gram; without any, the whole text is read. */
function occurrences(text: string, index: GramIndex, quote: string): number[] {
  const grams = index.gramsOf(quote)
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

/** Of a share of the weights (0 to 1), what a place needs that is not exact. */
const LEAST_LIKENESS = 0.5
const LEAST_LEAD = 8

/** Is the best likeness the quote itself, edited? In text full of likenesses only its context can tell. */
function isIt(like: LikePlace, rival: number, query: QuoteQuery): boolean {
  if (like.likeness < LEAST_LIKENESS) return false
  return (agreesThroughout(like.context) && !hasNoContext(query)) || like.score - rival >= LEAST_LEAD
}

/** Grams that the text has no oftener than this are taken to be that frequent: a short text has only rare ones. */
const COMMON = 32
/** Bits beyond those that single out one of the quote's commonest grams. */
const SPARE_BITS = 5

/** Are the quote's words so rare in this text, taken together, that it hardly stands there by chance? */
function tellsItself(index: GramIndex, quote: string): boolean {
  const grams = index.gramsOf(quote)
  const most = grams.reduce((count, gram) => Math.max(count, gram.count), COMMON)
  let bits = 0
  let end = 0
  for (const gram of grams) {
    if (gram.start < end) continue
    end = gram.end
    bits += Math.log2(most / Math.max(1, gram.count))
  }
  return bits >= Math.log2(most) + SPARE_BITS
}

/** `occurrences` by context, best first. */
function choose(occurrences: readonly Occurrence[], query: QuoteQuery): QuoteMatch {
  const best = contextScore(occurrences[0]!.context)
  const equal = occurrences.filter(({ context }) => best - contextScore(context) < 0.01)
  const away = ({ start }: TextRange) => (query.start === undefined ? 0 : Math.abs(start - query.start))
  const [first, second] = equal.toSorted((a, b) => away(a) - away(b)) as [Occurrence, Occurrence?]
  const { start, end } = first
  if (second) {
    // The hint decides if the place is at least twice as near as the next.
    const decided = query.start !== undefined && away(second) > 0 && away(first) * 2 <= away(second)
    const candidates = equal.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
    if (!decided) return { kind: 'ambiguous', start, end, candidates }
  }
  return { kind: query.start === undefined || query.start === start ? 'exact' : 'moved', start, end }
}
