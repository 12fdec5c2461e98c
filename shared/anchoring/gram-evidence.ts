import type { Gram } from './gram-index.ts'

/** Grams that the text has no oftener than this are taken to be that frequent: a short text has only rare ones. */
const COMMON = 32
/** Bits beyond those that single out one of a quote's commonest grams. */
const SPARE_BITS = 8

export type Evidence = {
  readonly total: number
  /** From so many bits on words are so rare in this text, taken together, that they hardly stand there by chance. */
  readonly enough: number
  /** What those of the grams tell that are among `others`. */
  readonly bitsIn: (others: readonly Gram[]) => number
}

/**
 * How much a quote's grams tell in this text, in bits: a gram as common as the quote's commonest tells nothing (in text
 * full of near-identical sentences that is the template), half as common one bit. Grams overlap; a letter counts once.
 */
export function gramEvidence(grams: readonly Gram[]): Evidence {
  const most = grams.reduce((count, gram) => Math.max(count, gram.count), COMMON)
  let covered = 0
  const bits = grams.map(({ start, end, count }) => {
    const fresh = (end - Math.max(start, covered)) / (end - start)
    covered = Math.max(covered, end)
    return Math.log2(most / Math.max(1, count)) * Math.max(0, Math.min(1, fresh))
  })
  return {
    total: bits.reduce((sum, bit) => sum + bit, 0),
    enough: Math.log2(most) + SPARE_BITS,
    bitsIn: (others) => {
      const there = new Set(others.map(({ bucket }) => bucket))
      return grams.reduce((sum, { bucket }, i) => sum + (there.has(bucket) ? bits[i]! : 0), 0)
    },
  }
}
