// How well what stands around a place agrees with the context that came with a quote.
import { fewestErrors } from './fewest-errors.ts'
import { gramEvidence } from './gram-evidence.ts'
import type { GramIndex } from './gram-index.ts'

export type Side = {
  /** 0 to 1: how alike the letters are. */
  readonly likeness: number
  /** 0 to 1: how much of what is rare in it stands there. In text from a template, letters are alike everywhere. */
  readonly rare: number
}

/** A side is null where the quote came without. */
export type ContextFit = { readonly before: Side | null; readonly behind: Side | null }

type Context = { readonly prefix?: string; readonly suffix?: string }

/** A side agrees from here on: about one letter in ten may differ, but not what is rare. */
const AGREES = 0.9
const AGREES_IN_RARE = 0.6
/** Below this share of what is rare a side holds other words. */
const OTHER_WORDS = 0.3
/** More errors than this share of a side's letters: unrelated text is hardly ever nearer, so it counts as 0. */
const MOST_ERRORS = 0.5
/** Characters beside the context's own length that are looked at: room for an added word. */
const ROOM = 4

/** `start`, `end`: the place in `text`, UTF-16. */
export function contextFits(
  text: string,
  index: GramIndex,
): (context: Context, start: number, end: number) => ContextFit {
  const side = (around: string, wanted: string, same: boolean): Side | null => {
    if (wanted === '') return null
    if (same) return { likeness: 1, rare: 1 }
    const errors = fewestErrors(around, wanted, Math.floor(wanted.length * MOST_ERRORS))
    const grams = index.gramsOf(wanted)
    const evidence = gramEvidence(grams)
    const rare = evidence.total === 0 ? 0 : evidence.bitsIn(index.gramsOf(around)) / evidence.total
    return { likeness: errors === null ? 0 : 1 - errors / wanted.length, rare }
  }
  return ({ prefix = '', suffix = '' }, start, end) => {
    const before = text.slice(Math.max(0, start - prefix.length - ROOM), start)
    const behind = text.slice(end, end + suffix.length + ROOM)
    return {
      before: side(before, prefix, before.endsWith(prefix)),
      behind: side(behind, suffix, behind.startsWith(suffix)),
    }
  }
}

const sides = ({ before, behind }: ContextFit) => [before, behind].filter((side) => side !== null)

/** 0 to 2. */
export const contextScore = (fit: ContextFit) =>
  sides(fit).reduce((sum, { likeness, rare }) => sum + (likeness + rare) / 2, 0)

const agrees = ({ likeness, rare }: Side) => likeness >= AGREES && rare >= AGREES_IN_RARE

export const agreesSomewhere = (fit: ContextFit) => sides(fit).some(agrees)

/** Every side that was given; false where none was. */
export const agreesThroughout = (fit: ContextFit) => sides(fit).length > 0 && sides(fit).every(agrees)

/** Other words stand on a side, though the other one may agree. */
export const disagreesSomewhere = (fit: ContextFit) => sides(fit).some(({ rare }) => rare < OTHER_WORDS)
