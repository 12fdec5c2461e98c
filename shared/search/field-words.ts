// The words that the query language knows, in English and French; compared folded (`foldWord`).
import type { SearchField, SearchGroup, SearchTerm } from './search-query.ts'

type TypeValue = (SearchTerm & { readonly kind: 'type' })['value']
type StatusValue = (SearchTerm & { readonly kind: 'status' })['value']

export const FIELD_WORDS: ReadonlyMap<string, SearchField> = new Map([
  ['theme', 'theme'],
  ['from', 'from'],
  ['de', 'from'],
  ['type', 'type'],
  ['status', 'status'],
  ['statut', 'status'],
  ['before', 'before'],
  ['avant', 'before'],
  ['after', 'after'],
  ['apres', 'after'],
  ['article', 'article'],
  ['in', 'in'],
  ['dans', 'in'],
])

export const TYPE_WORDS: ReadonlyMap<string, TypeValue> = new Map<string, TypeValue>([
  ['factual', 'factual'],
  ['causal', 'causal'],
  ['predictive', 'predictive'],
  ['evaluative', 'evaluative'],
  ['prescriptive', 'prescriptive'],
  ['none', null],
  ['factuelle', 'factual'],
  ['causale', 'causal'],
  ['aucun', null],
])

export const STATUS_WORDS: ReadonlyMap<string, StatusValue> = new Map<string, StatusValue>([
  ['draft', 'draft'],
  ['ready', 'ready'],
  ['withdrawn', 'withdrawn'],
  ['brouillon', 'draft'],
  ['prete', 'ready'],
  ['retiree', 'withdrawn'],
])

export const GROUP_WORDS: ReadonlyMap<string, SearchGroup> = new Map<string, SearchGroup>([
  ['claims', 'claims'],
  ['articles', 'articles'],
  ['memos', 'memos'],
  ['themes', 'themes'],
  ['affirmations', 'claims'],
  // What the French app calls a memo.
  ['notes', 'memos'],
])

/** Between two terms: either is enough. In capitals, so that the word itself can be looked for. */
export const OR_WORDS: readonly string[] = ['OR', 'OU']
