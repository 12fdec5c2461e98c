// What somebody looks for, taken apart: what `parse-query.ts` makes of the words typed and the search answers.
import type { ClaimStatus, ClaimType } from '../domain/claim.ts'

/** The kinds of things that are found, in the order they are shown. */
export const SEARCH_GROUPS = ['claims', 'articles', 'memos', 'themes'] as const
export type SearchGroup = (typeof SEARCH_GROUPS)[number]

/** `in:` chooses groups; the others choose among what a group holds. */
export const SEARCH_FIELDS = ['theme', 'from', 'type', 'status', 'before', 'after', 'article', 'in'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** A word, or words that follow each other. `prefix`: the last may go on ("secur" finds "security"). */
export type Words = { readonly text: string; readonly prefix: boolean }

export type SearchTerm =
  | ({ readonly kind: 'words' } & Words)
  /** All of them with at most `distance` other words in between. */
  | { readonly kind: 'near'; readonly parts: readonly Words[]; readonly distance: number }
  /** A theme's name or path, an article's title, somebody's name. */
  | { readonly kind: 'theme' | 'article' | 'from'; readonly value: string }
  /** Null: claims that nobody has classified yet. */
  | { readonly kind: 'type'; readonly value: ClaimType | null }
  | { readonly kind: 'status'; readonly value: ClaimStatus }
  /** ISO 8601 date as exact as given. Before its first day; after its last. */
  | { readonly kind: 'before' | 'after'; readonly value: string }

/** Every clause must hold: one of its terms does, or with `not` none does. */
export type SearchClause = { readonly not: boolean; readonly any: readonly SearchTerm[] }

export type SearchQuery = {
  readonly clauses: readonly SearchClause[]
  readonly groups: readonly SearchGroup[]
}

export const QUERY_PROBLEMS = [
  /** detail: field, nearest (a field, or ''), known (comma-separated) */
  'unknownField',
  /** detail: field (as typed), kind (a `SearchField`), value, nearest (or ''), known (comma-separated) */
  'unknownValue',
  /** detail: field, value */
  'badDate',
  /** What is left out ("-word") cannot be one of two ("or"). */
  'notBesideOr',
  /** detail: most (UTF-16 units) */
  'queryTooLong',
] as const
export type QueryProblem = (typeof QUERY_PROBLEMS)[number]
