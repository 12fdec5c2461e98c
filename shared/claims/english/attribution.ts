import type { Span } from './sentence.ts'

/** Who claims what a sentence says: the words that name them, the words that tell, and where what they claim stands. */
export type Attribution = {
  /** Null: the author, or somebody whom the sentence does not name; then only `cue` and `content` tell something. */
  readonly name: Span | null
  /** The verb or phrase that reports. */
  readonly cue: Span
  /** What is claimed. */
  readonly content: Span
  /** Of the verb that reports; they say more about the type than what is claimed does. */
  readonly demands: boolean
  readonly forecasts: boolean
  readonly describes: boolean
  readonly blames: boolean
  /** It is called a view: "in X's opinion". */
  readonly opinion: boolean
}
