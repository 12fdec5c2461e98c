import type { NewClaim } from '../doc/claim-operations.ts'
import type { GuessedField } from '../domain/claim.ts'
import { hedgeOf, type Suggestion } from './suggest-article.ts'

/**
 * The fields of the claim that a suggestion becomes. Each one that a rule has filled is a guess until somebody confirms
 * it. `rules`: their name and version.
 */
export function claimFrom(
  {
    text,
    type,
    asserter,
    hedges,
    themes,
  }: Pick<Suggestion, 'text' | 'type' | 'asserter' | 'hedges' | 'themes'>,
  rules: string,
): Omit<NewClaim, 'number'> {
  const hedge = hedgeOf(hedges)
  const guessed: GuessedField[] = []
  if (type !== null) guessed.push('type')
  if (asserter !== null) guessed.push('asserter')
  if (hedge !== null) guessed.push('hedge')
  if (themes.length > 0) guessed.push('themes')
  const statement = text.replaceAll(/\s+/gu, ' ').trim()
  return { statement, type, asserter, hedge, themes: [...themes], suggestedBy: rules, guessed }
}
