// Finds words as they are typed in a text as it was set: an accent, a ligature, a curly quotation mark, a long dash, a
// soft hyphen or a line's end between two words keeps nothing from being found. Looser than `fold-text.ts`, which tells
// whether two texts say the same: here a reader looks for something and sees what was found.
import type { TextRange } from './carry-over.ts'

/** A text made ready to be searched, with or without regard to case. */
export type SearchableText = {
  readonly original: string
  readonly matchCase: boolean
  readonly folded: string
  /** Where unit `i` of `folded` came from (UTF-16 in `original`); one more entry, its length, closes it. */
  readonly from: Int32Array
}

export type FindOptions = { readonly matchCase: boolean; readonly wholeWord: boolean }

/** Stands where two blocks meet (a blank line): a noncharacter, so nothing that is typed matches over it. */
const BORDER = 0xffff
const SPACE = 0x20
const LINE_FEED = 0x0a

/** Units from here up stay as they are, but for a few: there are no accents on them that one could type without. */
const FOLDED_UP_TO = 0x2c00
const LATIN_LIGATURES = [0xfb00, 0xfb06] as const
const FULL_WIDTH = [0xff01, 0xff5e] as const

/** Entries of the table: 0 is "not looked up yet", else the unit + 1, or one of these. */
const DROPPED = 0x10001
const SEVERAL = 0x10002

const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/gu
/** Soft hyphen, zero-width characters, direction marks, word joiner. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060]$/u
const signs = (set: string, typed: string) => Array.from(set, (sign) => [sign, typed] as const)
const AS_TYPED: ReadonlyMap<string, string> = new Map([
  ...signs('`´‘’‚‛′ʼ‹›', "'"),
  ...signs('“”„‟«»″', '"'),
  ...signs('‐‑‒–—―−', '-'),
  // Letters that Unicode does not take apart, and that a keyboard may not have.
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ς', 'σ'],
])

function foldCharacter(character: string, matchCase: boolean): string {
  if (INVISIBLE.test(character)) return ''
  if (/^\s$/u.test(character)) return ' '
  const plain = (text: string) => text.normalize('NFKD').replaceAll(MARKS, '')
  const lower = character.toLowerCase()
  const typed = AS_TYPED.get(lower) ?? plain(plain(lower).toLowerCase())
  if (!matchCase || character === lower) return typed
  return AS_TYPED.has(lower) ? typed.toUpperCase() : plain(character)
}

type Table = { readonly entries: Uint32Array; readonly several: Map<number, string> }
const newTable = (): Table => ({ entries: new Uint32Array(0x10000), several: new Map() })
const tables = { matched: newTable(), ignored: newTable() } as const

function lookUp(table: Table, unit: number, matchCase: boolean): number {
  const isFolded =
    unit < FOLDED_UP_TO ||
    unit === 0x3000 ||
    (unit >= LATIN_LIGATURES[0] && unit <= LATIN_LIGATURES[1]) ||
    (unit >= FULL_WIDTH[0] && unit <= FULL_WIDTH[1])
  const text = isFolded
    ? foldCharacter(String.fromCharCode(unit), matchCase)
    : unit === 0xfeff
      ? ''
      : String.fromCharCode(unit)
  let entry = SEVERAL
  if (text.length === 0) entry = DROPPED
  else if (text.length === 1) entry = text.charCodeAt(0) + 1
  else table.several.set(unit, text)
  table.entries[unit] = entry
  return entry
}

/** Makes a text ready: about 40 ms for a million units, so what it gives is kept while the text stays. */
export function makeSearchable(original: string, matchCase: boolean): SearchableText {
  const table = matchCase ? tables.matched : tables.ignored
  const { length } = original
  let units = new Uint16Array(length + 16)
  let from = new Int32Array(length + 17)
  let size = 0
  for (let i = 0; i < length; i++) {
    const unit = original.charCodeAt(i)
    if (unit === LINE_FEED && original.charCodeAt(i + 1) === LINE_FEED) {
      units[size] = BORDER
      from[size++] = i++
      continue
    }
    const entry = table.entries[unit] || lookUp(table, unit, matchCase)
    if (entry === DROPPED) continue
    if (entry === SEVERAL) {
      const text = table.several.get(unit)!
      if (size + text.length + length - i > units.length) {
        units = resized(units, new Uint16Array(units.length * 2))
        from = resized(from, new Int32Array(from.length * 2))
      }
      for (let at = 0; at < text.length; at++) {
        units[size] = text.charCodeAt(at)
        from[size++] = i
      }
      continue
    }
    // White space of any kind and length is one space, and none at the start of a block.
    if (entry === SPACE + 1 && (size === 0 || units[size - 1] === SPACE || units[size - 1] === BORDER))
      continue
    units[size] = entry - 1
    from[size++] = i
  }
  from[size] = length
  return { original, matchCase, folded: textOf(units.subarray(0, size)), from: from.subarray(0, size + 1) }
}

function resized<Units extends Uint16Array | Int32Array>(before: Units, after: Units): Units {
  after.set(before)
  return after
}

function textOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let i = 0; i < units.length; i += 0x2000) {
    parts.push(String.fromCharCode(...units.subarray(i, i + 0x2000)))
  }
  return parts.join('')
}

/** Every place where the query stands, in order, none over another; UTF-16 in the original, end excluded. */
export function findMatches(text: SearchableText, query: string, wholeWord: boolean): TextRange[] {
  const { original, folded, from } = text
  const wanted = makeSearchable(query, text.matchCase).folded
  const matches: TextRange[] = []
  if (wanted === '') return matches
  const isWord = { first: isWordLike(wanted, 0), last: isWordLike(wanted, wanted.length - 1) }
  for (let at = folded.indexOf(wanted); at >= 0;) {
    let behind = at + wanted.length
    const last = from[behind - 1]!
    // The whole of a character that was taken apart, and the marks on it.
    while (from[behind] === last) behind++
    const start = from[at]!
    const end = from[behind]!
    const cutsWord =
      wholeWord &&
      ((isWord.first && start > 0 && isWordLike(original, start - 1)) ||
        (isWord.last && end < original.length && isWordLike(original, end)))
    if (!cutsWord) matches.push({ start, end })
    at = folded.indexOf(wanted, cutsWord ? at + 1 : behind)
  }
  return matches
}

/** Is the unit a part of a word? Half of a surrogate pair is asked for by its whole. */
function isWordLike(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const start = unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
  return /^[\p{L}\p{N}\p{M}_]/u.test(String.fromCodePoint(text.codePointAt(Math.max(0, start)) ?? SPACE))
}
