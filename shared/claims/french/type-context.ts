// What the rules for the type of a claim look at.
import type { Attribution } from './reports.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import type { Predicate, Sentence } from './sentence.ts'

export type TypeContext = {
  readonly sentence: Sentence
  /** Phrases found, without those in the asserter's name. */
  readonly hits: readonly FrenchHit[]
  readonly attribution: Attribution | null
  readonly rules: FrenchRules
  /** Verbs that assert: not the verb of saying, not in relative clauses. */
  readonly asserting: readonly Predicate[]
  readonly isListItem: boolean
}

/** The words that decide. UTF-16 in the sentence, end excluded. */
export type Place = { readonly start: number; readonly end: number }

export const placeOf = ({ words }: Sentence, { first, main }: Predicate): Place => ({
  start: words[first]!.start,
  end: words[main]!.end,
})

/** The word in front of a phrase, '' for none. */
export function wordBefore({ words }: Sentence, { start }: Place): string {
  const index = words.findIndex((word) => word.start === start)
  return words[index - 1]?.word ?? ''
}
