// What rules make of one sentence, each part with the words that led to it.
import type { ClaimType } from '../domain/claim.ts'

/** Positions: UTF-16 in the sentence, end excluded. `kind` tells what the words led to. */
export type Because = {
  readonly kind: 'claim' | 'type' | 'asserter' | 'hedge' | 'theme'
  readonly words: string
  readonly start: number
  readonly end: number
  /** Id, where they led to a theme. */
  readonly theme?: string
}

export type SentenceReading = {
  /** Whether it says something that somebody could support or contest. */
  readonly isClaim: boolean
  readonly type: ClaimType | null
  /** The sentence's own words; null where it is the article's author. */
  readonly asserter: string | null
  /** Words of certainty in the order of the sentence, as they stand. */
  readonly hedges: readonly string[]
  readonly because: readonly Because[]
}

/** Reads sentences of one language. `block` is the kind of block that the sentence stands in. */
export type SentenceReader = (
  sentence: string,
  block: 'paragraph' | 'heading' | 'listItem' | 'quote' | 'footnote',
) => SentenceReading
