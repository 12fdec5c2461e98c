import search from 'approx-string-match'

/** How well what stands around a place agrees with a quote's context: 0 to 1 a side, null where none was given. */
export type ContextFit = { readonly before: number | null; readonly behind: number | null }

type Context = { readonly prefix?: string; readonly suffix?: string }

/** A side agrees from here on: about one letter in ten may differ. */
const AGREES = 0.9
/** More errors than this share of a side's letters: unrelated text is hardly ever nearer, so it counts as 0. */
const MOST_ERRORS = 0.5
/** Characters beside the context's own length that are looked at: room for an added word. */
const ROOM = 4

/** `start`, `end`: the place in `text`, UTF-16. */
export function contextFit(
  text: string,
  { prefix = '', suffix = '' }: Context,
  start: number,
  end: number,
): ContextFit {
  return {
    before:
      prefix === '' ? null : fit(text.slice(Math.max(0, start - prefix.length - ROOM), start), prefix, true),
    behind: suffix === '' ? null : fit(text.slice(end, end + suffix.length + ROOM), suffix, false),
  }
}

function fit(text: string, wanted: string, atEnd: boolean): number {
  if (atEnd ? text.endsWith(wanted) : text.startsWith(wanted)) return 1
  const [best] = search(text, wanted, Math.floor(wanted.length * MOST_ERRORS))
  return best ? 1 - best.errors / wanted.length : 0
}

/** Sum of both sides. */
export const contextScore = ({ before, behind }: ContextFit) => (before ?? 0) + (behind ?? 0)

export const agreesSomewhere = ({ before, behind }: ContextFit) =>
  (before ?? 0) >= AGREES || (behind ?? 0) >= AGREES

export const agreesThroughout = ({ before, behind }: ContextFit) =>
  (before !== null || behind !== null) && (before ?? 1) >= AGREES && (behind ?? 1) >= AGREES
