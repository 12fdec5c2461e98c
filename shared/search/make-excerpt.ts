import type { Excerpt } from './search-results.ts'

/** UTF-16 units of text that an excerpt shows, about two lines, and how many of them stand before the first match. */
const LENGTH = 180
const LEAD = 50

export type Marks = readonly (readonly [start: number, end: number])[]

/** The stretch around the first mark, cut between words; whole where it is short. Line feeds become spaces. */
export function makeExcerpt(whole: string, marks: Marks, length = LENGTH): Excerpt {
  const first = marks[0]?.[0] ?? 0
  const fits = whole.length <= length
  const start =
    fits || first <= LEAD ? 0 : wordStart(whole, Math.min(first - LEAD, whole.length - length), first)
  const end = fits ? whole.length : wordEnd(whole, Math.min(whole.length, start + length), start)
  return {
    text: whole.slice(start, end).replaceAll(/[\n\r\t]/gu, ' '),
    marks: marks.flatMap(([from, to]): [number, number][] => {
      const clipped: [number, number] = [Math.max(from, start) - start, Math.min(to, end) - start]
      return clipped[0] < clipped[1] ? [clipped] : []
    }),
    at: start,
    before: start > 0,
    after: end < whole.length,
  }
}

/** The first start of a word from `at` on, not behind `latest`; never between the halves of a character. */
function wordStart(text: string, at: number, latest: number): number {
  for (let i = at; i < latest; i++) if (/\s/u.test(text[i - 1] ?? ' ') && !/\s/u.test(text[i]!)) return i
  return isHalf(text, at) ? at + 1 : at
}

/** The last end of a word up to `at`, if there is one not too far before it. */
function wordEnd(text: string, at: number, start: number): number {
  if (at === text.length) return at
  for (let i = at; i > Math.max(start, at - 40); i--)
    if (/\s/u.test(text[i] ?? ' ') && !/\s/u.test(text[i - 1]!)) return i
  return isHalf(text, at) ? at - 1 : at
}

/** Whether `at` lies between the two units of one character. */
function isHalf(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
}
