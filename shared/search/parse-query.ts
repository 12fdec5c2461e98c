// The words somebody typed -> what they look for. Anything can be typed; what cannot be understood is said.
import { nearMiss } from '../base/near-miss.ts'
import { fail, ok, type Failure, type Result } from '../base/result.ts'
import { isDate } from '../domain/when.ts'
import { FIELD_WORDS, GROUP_WORDS, STATUS_WORDS, TYPE_WORDS } from './field-words.ts'
import { foldWord } from './fold-word.ts'
import { scanQuery, type QueryPiece } from './scan-query.ts'
import {
  SEARCH_FIELDS,
  SEARCH_GROUPS,
  type QueryProblem,
  type SearchField,
  type SearchGroup,
  type SearchQuery,
  type SearchTerm,
  type Words,
} from './search-query.ts'

/** UTF-16 units. */
export const LONGEST_QUERY = 1000
/** As in SQLite: words between the terms of NEAR where no number is given. */
const USUAL_DISTANCE = 10
const GREATEST_DISTANCE = 1000

type Field = QueryPiece & { kind: 'field' }
/** Nothing to look for (yet). */
const NOTHING = null
type Meaning = SearchTerm | { readonly kind: 'in'; readonly value: SearchGroup } | typeof NOTHING

/**
 * `typing`: the last word may go on, and a field whose value has only begun is passed over. The language is described
 * in `postil search --help`.
 */
export function parseQuery(query: string, { typing = false } = {}): Result<SearchQuery, QueryProblem> {
  if (query.length > LONGEST_QUERY) return fail('queryTooLong', { most: LONGEST_QUERY })
  const clauses: { not: boolean; any: SearchTerm[] }[] = []
  const wanted = new Set<SearchGroup>()
  const unwanted = new Set<SearchGroup>()
  let beforeOr: (typeof clauses)[number] | null = null
  let isOr = false
  for (const piece of scanQuery(query)) {
    if (piece.kind === 'or') {
      isOr = true
      continue
    }
    const read = meaningOf(piece, typing && piece.open)
    if (!read.ok) return read
    const meaning = read.value
    if (meaning === NOTHING) continue
    if (meaning.kind === 'in') {
      ;(piece.not ? unwanted : wanted).add(meaning.value)
      beforeOr = null
    } else if (isOr && beforeOr) {
      if (piece.not || beforeOr.not) return fail('notBesideOr')
      beforeOr.any.push(meaning)
    } else {
      beforeOr = { not: piece.not, any: [meaning] }
      clauses.push(beforeOr)
    }
    isOr = false
  }
  const groups = SEARCH_GROUPS.filter(
    (group) => (wanted.size === 0 || wanted.has(group)) && !unwanted.has(group),
  )
  return ok({ clauses, groups })
}

function meaningOf(
  piece: Exclude<QueryPiece, { kind: 'or' }>,
  goesOn: boolean,
): Result<Meaning, QueryProblem> {
  switch (piece.kind) {
    case 'word':
      return ok(wordsTerm(piece.text, goesOn))
    case 'phrase':
      return ok(wordsTerm(piece.text, goesOn, true))
    case 'near':
      return ok(nearTerm(piece.inside, goesOn))
    case 'field':
      return fieldTerm(piece, goesOn)
  }
}

function wordsTerm(text: string, goesOn: boolean, isPhrase = false): SearchTerm | null {
  const words = wordsOf(text, goesOn, isPhrase)
  return words && { kind: 'words', ...words }
}

/** Letters and digits are what the index holds; null without any. */
function wordsOf(text: string, goesOn: boolean, isPhrase: boolean): Words | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  // In a phrase a star is punctuation, as any sign is.
  const hasStar = !isPhrase && text.endsWith('*')
  const bare = (hasStar ? text.slice(0, -1) : text).trim()
  return { text: bare, prefix: hasStar || (goesOn && /[\p{L}\p{N}\p{M}]$/u.test(text)) }
}

function nearTerm(inside: string, goesOn: boolean): SearchTerm | null {
  const [behind, number] = /,\s*(\d+)\s*$/u.exec(inside) ?? []
  const parts = scanQuery(behind === undefined ? inside : inside.slice(0, -behind.length)).flatMap(
    (piece) => {
      if (piece.kind === 'or' || piece.kind === 'near') return []
      const isPhrase = piece.kind === 'phrase'
      const text = piece.kind === 'field' ? `${piece.field} ${piece.value}` : piece.text
      return wordsOf(text, goesOn && piece.open && behind === undefined, isPhrase) ?? []
    },
  )
  if (parts.length < 2) return parts[0] ? { kind: 'words', ...parts[0] } : null
  const distance = Math.min(Number(number ?? USUAL_DISTANCE), GREATEST_DISTANCE)
  return { kind: 'near', parts, distance }
}

function fieldTerm(piece: Field, goesOn: boolean): Result<Meaning, QueryProblem> {
  const { field: typed, value: given } = piece
  const field = FIELD_WORDS.get(foldWord(typed))
  const value = given.trim()
  if (field === undefined) {
    // "Note:" at the end of a word is no field.
    if (value === '' && !piece.quoted) return ok(wordsTerm(typed, false))
    const nearest = nearMiss(foldWord(typed), [...FIELD_WORDS.keys()]) ?? ''
    return fail('unknownField', { field: typed, nearest, known: SEARCH_FIELDS.join(', ') })
  }
  if (value === '') return ok(NOTHING)
  switch (field) {
    case 'theme':
    case 'article':
    case 'from':
      return ok(/[\p{L}\p{N}]/u.test(value) ? { kind: field, value } : NOTHING)
    case 'type': {
      const known = oneOf(TYPE_WORDS, piece, goesOn)
      return known.ok ? ok(known.value === undefined ? NOTHING : { kind: field, value: known.value }) : known
    }
    case 'status': {
      const known = oneOf(STATUS_WORDS, piece, goesOn)
      return known.ok ? ok(known.value === undefined ? NOTHING : { kind: field, value: known.value }) : known
    }
    case 'in': {
      const known = oneOf(GROUP_WORDS, piece, goesOn)
      return known.ok ? ok(known.value === undefined ? NOTHING : { kind: field, value: known.value }) : known
    }
    case 'before':
    case 'after':
      return dateTerm(field, typed, value, goesOn)
  }
}

/** Undefined: what is typed may become several of them, or is the beginning of one. */
function oneOf<Value>(
  words: ReadonlyMap<string, Value>,
  { field, value }: Field,
  goesOn: boolean,
): Result<Value | undefined, QueryProblem> {
  const folded = foldWord(value.trim())
  if (words.has(folded)) return ok(words.get(folded))
  const begun = new Set([...words].filter(([word]) => word.startsWith(folded)).map(([, meant]) => meant))
  if (goesOn && begun.size > 0) return ok(begun.size === 1 ? [...begun][0] : undefined)
  return unknownValue(field, value, folded, words)
}

function unknownValue(
  field: string,
  value: string,
  folded: string,
  words: ReadonlyMap<string, unknown>,
): Failure<QueryProblem> {
  // One word for each meaning: the first.
  const meant = new Set<unknown>()
  const known = [...words]
    .filter(([, value_]) => !meant.has(value_) && meant.add(value_))
    .map(([word]) => word)
  const nearest = nearMiss(folded, [...words.keys()]) ?? ''
  return fail('unknownValue', {
    field,
    value,
    nearest,
    known: known.join(', '),
    kind: FIELD_WORDS.get(foldWord(field))!,
  })
}

function dateTerm(
  field: Extract<SearchField, 'before' | 'after'>,
  typed: string,
  value: string,
  goesOn: boolean,
): Result<Meaning, QueryProblem> {
  if (isDate(value)) return ok({ kind: field, value })
  if (goesOn && /^\d{1,4}(-(\d{1,2}(-\d{0,2})?)?)?$/u.test(value)) return ok(NOTHING)
  return fail('badDate', { field: typed, value })
}
