// Cuts what was typed into pieces, whatever it is: quoted words, NEAR(…), field:value, words, OR.
import { OR_WORDS } from './field-words.ts'

export type QueryPiece =
  | { readonly kind: 'or' }
  /** `open`: it runs to the end of what was typed, so that more may come. */
  | ({ readonly kind: 'word' | 'phrase'; readonly text: string } & Common)
  | ({ readonly kind: 'near'; readonly inside: string } & Common)
  | ({
      readonly kind: 'field'
      readonly field: string
      readonly value: string
      readonly quoted: boolean
    } & Common)

type Common = { readonly not: boolean; readonly open: boolean }

/** Typographic quotation marks are typed by keyboards and pasted from texts. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
])
const OPENING = [...QUOTES.keys()].join('')
const SPACE = /\s/u
const FIELD = /^\p{L}[\p{L}\p{M}]*:(?!\/\/)/u
const BARE = new RegExp(`^[^\\s${OPENING}]+`, 'u')

export function scanQuery(query: string): QueryPiece[] {
  const pieces: QueryPiece[] = []
  for (let at = 0; at < query.length;) {
    if (SPACE.test(query[at]!)) {
      at++
      continue
    }
    const [piece, end] = scanPiece(query, at)
    if (piece) pieces.push(piece)
    at = end
  }
  return pieces
}

/** Always gets ahead by one unit at least. */
function scanPiece(query: string, start: number): [QueryPiece | null, end: number] {
  const not = query[start] === '-' && start + 1 < query.length && !SPACE.test(query[start + 1]!)
  const at = not ? start + 1 : start
  const rest = query.slice(at)

  if (QUOTES.has(rest[0]!)) {
    const { text, end } = quotedAt(query, at)
    return [{ kind: 'phrase', text, not, open: end === null }, end ?? query.length]
  }
  if (rest.startsWith('NEAR(')) {
    const end = closingAt(query, at + 5)
    return [
      { kind: 'near', inside: query.slice(at + 5, end ?? query.length), not, open: end === null },
      (end ?? query.length) + 1,
    ]
  }
  const [field] = FIELD.exec(rest) ?? []
  if (field !== undefined) {
    const from = at + field.length
    const name = field.slice(0, -1)
    if (QUOTES.has(query[from] ?? ' ')) {
      const { text, end } = quotedAt(query, from)
      return [
        { kind: 'field', field: name, value: text, quoted: true, not, open: end === null },
        end ?? query.length,
      ]
    }
    const [value = ''] = /^\S+/u.exec(query.slice(from)) ?? []
    const end = from + value.length
    return [{ kind: 'field', field: name, value, quoted: false, not, open: end === query.length }, end]
  }
  const [word = rest[0]!] = BARE.exec(rest) ?? []
  const end = at + word.length
  if (!not && OR_WORDS.includes(word)) return [{ kind: 'or' }, end]
  return [{ kind: 'word', text: word, not, open: end === query.length }, end]
}

/** `end`: behind the closing mark; null where there is none. */
function quotedAt(query: string, at: number): { text: string; end: number | null } {
  const closing = query.indexOf(QUOTES.get(query[at]!)!, at + 1)
  return closing < 0
    ? { text: query.slice(at + 1), end: null }
    : { text: query.slice(at + 1, closing), end: closing + 1 }
}

/** The bracket that ends NEAR; one in quotation marks does not. */
function closingAt(query: string, from: number): number | null {
  for (let at = from; at < query.length; at++) {
    if (query[at] === ')') return at
    if (QUOTES.has(query[at]!)) at = (quotedAt(query, at).end ?? query.length) - 1
  }
  return null
}
