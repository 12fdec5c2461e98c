// What an entry of the index is besides its words, as words of its own: so that the index itself narrows a search, however
// many entries hold the word. They begin with a sign that stands for nothing, in a column of their own.
import type { ClaimStatus, ClaimType } from '../domain/claim.ts'

/** A private-use character is a letter to the index. */
export const FACET_SIGN = '\uE000'

export const ANY_ENTRY = `${FACET_SIGN}any`
/** A claim that the article's author makes. */
export const OF_AUTHOR = `${FACET_SIGN}own`
/** A claim that says nothing of when it was made: it was when its article was published. */
export const UNDATED = `${FACET_SIGN}undated`

export const themeFacet = (id: string) => `${FACET_SIGN}th${id}`
export const articleFacet = (id: string) => `${FACET_SIGN}ar${id}`
export const memoFacet = (id: string) => `${FACET_SIGN}me${id}`
export const sourceFacet = (id: string) => `${FACET_SIGN}so${id}`
export const typeFacet = (type: ClaimType | null) => `${FACET_SIGN}ty${type ?? 'none'}`
export const statusFacet = (status: ClaimStatus) => `${FACET_SIGN}st${status}`
/** ISO date, as exact as known. */
export const dateFacet = (date: string) => `${FACET_SIGN}d${date.replaceAll('-', '')}`

/**
 * The beginnings that date facets before (after) a date have. With `2019` neither `2019` nor `2019-05` is before or after.
 * One that is less exact is neither, too: of `2019` nobody knows whether it is before `2019-06`.
 */
export function datePrefixes(how: 'before' | 'after', date: string): string[] {
  const digits = date.replaceAll('-', '')
  const prefixes: string[] = []
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[place])
    const others = how === 'before' ? range(0, digit) : range(digit + 1, 10)
    for (const other of others) prefixes.push(dateFacet(digits.slice(0, place) + other))
  }
  return prefixes
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)
}
