// A text as it is compared when only its typography may differ: white space, quotation marks, dashes, composed or
// decomposed letters, soft hyphens. Words, their case and their order stay, so equal folded texts say the same.

/** Folded text; unit `i` of it came from `[from[i], to[i])` of the original (UTF-16 both). */
export type FoldedText = {
  readonly text: string
  readonly from: Int32Array
  readonly to: Int32Array
}

/** A letter with its marks, conjoining Hangul, a surrogate pair: what normalisation must see in one piece. */
const PIECE = /(?:[\u1100-\u11ff]+|[^])\p{M}*/gu
const SPACE = /^\s$/u
const QUOTE = /^["'`´‘’‚‛“”„‟«»‹›′″ʼ＂＇「」『』]$/u
const OPENING_GUILLEMET = /^[«‹]$/u
const CLOSING_GUILLEMET = /^[»›]$/u
const DASH = /^[-‐‑‒–—―−﹘﹣－]$/u
/** Soft hyphen, zero-width space, direction marks, word joiner, byte order mark. Joiners stay: they make letters. */
const INVISIBLE = /^[\u00ad\u200b\u200e\u200f\u2060\ufeff]$/u
const EXPANSIONS: ReadonlyMap<string, string> = new Map([
  ['…', '...'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
])

type Sort = 'space' | 'quote' | 'dash' | 'invisible' | 'text'

/**
 * Spaces become one space, and none beside a dash or inside guillemets (`« mot »` = `"mot"`, `a — b` = `a—b`); any
 * quotation mark becomes `"`, two single ones in a row one; any run of dashes `-`.
 */
export function foldText(original: string): FoldedText {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  const push = (text: string, start: number, end: number) => {
    for (let i = 0; i < text.length; i++) {
      units.push(text[i]!)
      from.push(start)
      to.push(end)
    }
  }
  const pop = () => {
    units.pop()
    from.pop()
    to.pop()
  }
  let before: Sort = 'space'
  /** Behind a dash or an opening guillemet a space is dropped. */
  let swallowSpace = false
  let single = false
  for (const match of original.matchAll(PIECE)) {
    const piece = match[0]
    const start = match.index
    const end = start + piece.length
    const sort = sortOf(piece)
    if (sort === 'invisible') continue
    if (sort === 'space') {
      if (before !== 'space' && !swallowSpace) push(' ', start, end)
      else if (units.at(-1) === ' ') to[to.length - 1] = end
      before = 'space'
      single = false
      continue
    }
    if ((sort === 'dash' || CLOSING_GUILLEMET.test(piece)) && units.at(-1) === ' ') pop()
    if (sort === 'dash') {
      if (units.at(-1) === '-') to[to.length - 1] = end
      else push('-', start, end)
    } else if (sort === 'quote') {
      const isSingle = /['`‘’‚‛′´]/u.test(piece)
      if (single && isSingle && before === 'quote' && from.at(-1) === start - 1) {
        to[to.length - 1] = end
        single = false
      } else {
        push('"', start, end)
        single = isSingle
      }
    } else {
      push(EXPANSIONS.get(piece) ?? (isAscii(piece) ? piece : piece.normalize('NFC')), start, end)
    }
    swallowSpace = sort === 'dash' || OPENING_GUILLEMET.test(piece)
    before = sort
  }
  if (units.at(-1) === ' ') pop()
  return { text: units.join(''), from: Int32Array.from(from), to: Int32Array.from(to) }
}

function isAscii(piece: string): boolean {
  return piece.length === 1 && piece.charCodeAt(0) < 128
}

function sortOf(piece: string): Sort {
  if (piece.length === 1) {
    const unit = piece.charCodeAt(0)
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) return 'text'
    if (SPACE.test(piece)) return 'space'
    if (QUOTE.test(piece)) return 'quote'
    if (DASH.test(piece)) return 'dash'
    if (INVISIBLE.test(piece)) return 'invisible'
  }
  return 'text'
}
