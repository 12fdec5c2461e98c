import type { CitedPlace } from '#renderer/state/view-store.ts'
import type { Span } from '../../editor/article-text.ts'

/** Where a text has the words of a citation: with what stood around them, else their only place; UTF-16. */
export function findCited(
  plain: string,
  { prefix, quote, suffix }: Pick<CitedPlace, 'prefix' | 'quote' | 'suffix'>,
): Span | null {
  if (quote === '') return null
  const around = plain.indexOf(prefix + quote + suffix)
  const start = around < 0 ? plain.indexOf(quote) : around + prefix.length
  const isSure = around >= 0 || (start >= 0 && plain.indexOf(quote, start + 1) < 0)
  return isSure ? { start, end: start + quote.length } : null
}
