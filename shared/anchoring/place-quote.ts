// Finds where a quote stands in a text. Its typography may differ, its words may not: a quote that says "should
// withdraw" is never placed on "should not withdraw". All positions are UTF-16, end excluded.
import type { TextRange } from './carry-over.ts'
import { foldText, type FoldedText } from './fold-text.ts'
import { boundaryTest } from './graphemes.ts'
import { NearestFinder, type Nearest } from './nearest-text.ts'

export type Quote = { readonly quote: string; readonly prefix?: string; readonly suffix?: string }

export type QuotePlace =
  | ({ readonly kind: 'found' } & TextRange)
  | { readonly kind: 'ambiguous'; readonly candidates: readonly TextRange[] }
  /** `nearest`: up to three stretches that share most words with the quote, best first; only to be shown. */
  | { readonly kind: 'notFound'; readonly nearest: readonly Nearest[] }

/**
 * Prepares a text for many quotes. Order of preference: exactly the same characters, then the same apart from
 * typography. Where a quote stands several times, the prefix and suffix (both, where both are given) tell which was
 * meant; next, places that do not cut a word in two go before those that do; what still is several is ambiguous.
 * A quote that stands only once is found there even if its context has changed.
 */
export function quotePlacer(text: string): (quote: Quote) => QuotePlace {
  const isBoundary = boundaryTest(text)
  let foldedText: FoldedText | undefined
  let nearest: NearestFinder | undefined
  const folded = () => (foldedText ??= foldText(text))

  return (quote) => {
    const wanted = foldText(quote.quote)
    if (wanted.text === '') return { kind: 'notFound', nearest: [] }
    const whole = ({ start, end }: TextRange) => isBoundary(start) && isBoundary(end)
    const exact = occurrences(text, quote.quote).filter(whole)
    if (exact.length === 1 && !hasContext(quote)) return { kind: 'found', ...exact[0]! }

    const inContext = contextTest(text, quote)
    const exactInContext = hasContext(quote) ? exact.filter(inContext) : []
    if (exactInContext.length > 0) return choose(text, exactInContext)
    const loose = foldedOccurrences(folded(), wanted.text).filter(whole)
    const looseInContext = hasContext(quote) ? loose.filter(inContext) : []
    if (looseInContext.length > 0) return choose(text, looseInContext)
    if (exact.length > 0) return choose(text, exact)
    if (loose.length > 0) return choose(text, loose)
    nearest ??= new NearestFinder(text)
    return { kind: 'notFound', nearest: nearest.find(quote.quote) }
  }
}

/** One quote; for many in the same text use `quotePlacer`. */
export function placeQuote(text: string, quote: Quote): QuotePlace {
  return quotePlacer(text)(quote)
}

function choose(text: string, places: readonly TextRange[]): QuotePlace {
  if (places.length === 1) return { kind: 'found', ...places[0]! }
  const wholeWords = places.filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end))
  if (wholeWords.length === 1) return { kind: 'found', ...wholeWords[0]! }
  return { kind: 'ambiguous', candidates: wholeWords.length > 1 ? wholeWords : places }
}

/** Letters on both sides. Scripts written without spaces have them everywhere, so there nothing is preferred. */
function cutsWord(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 2), position)
  return /[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(position, position + 2))
}

function occurrences(text: string, quote: string): TextRange[] {
  const found: TextRange[] = []
  if (quote === '') return found
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length })
  }
  return found
}

/** Occurrences in the folded text, as ranges of the original; those that start or end inside one of its pieces fall out. */
function foldedOccurrences(folded: FoldedText, wanted: string): TextRange[] {
  const { from, to } = folded
  return occurrences(folded.text, wanted)
    .filter(({ start, end }) => {
      const opens = start === 0 || from[start] !== from[start - 1]
      const closes = end === from.length || from[end] !== from[end - 1]
      return opens && closes
    })
    .map(({ start, end }) => ({ start: from[start]!, end: to[end - 1]! }))
}

function hasContext(quote: Quote): boolean {
  return (quote.prefix ?? '') !== '' || (quote.suffix ?? '') !== ''
}

/** Does the context given stand around a place? Compared folded, white space at the seams not counted. */
function contextTest(text: string, quote: Quote): (range: TextRange) => boolean {
  const prefix = foldText(quote.prefix ?? '').text
  const suffix = foldText(quote.suffix ?? '').text
  // What folds away (soft hyphens, runs of spaces) may make the original longer than its folded form.
  const reach = (context: string) => context.length * 3 + 64
  return ({ start, end }) =>
    foldText(text.slice(Math.max(0, start - reach(quote.prefix ?? '')), start)).text.endsWith(prefix) &&
    foldText(text.slice(end, end + reach(quote.suffix ?? ''))).text.startsWith(suffix)
}
