// A text as pieces to be compared with those of another version: about a sentence each, never across paragraphs.
// UTF-16, end excluded, white space around a piece left out.

export type Piece = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Counts paragraphs from 0; every line feed ends one, so that a table's rows are paragraphs too. */
  readonly paragraph: number
}

/**
 * Where a piece may end. Coarser than `sentencesOf` and much faster: abbreviations break a piece, which does no harm as
 * long as both versions break alike.
 */
const BREAK = /[.!?…]["'”’»)\]]*[^\S\n]+|[。！？]["'”’»」』）]*|\n\s*/gu
/** A longer piece is cut again, so that comparing two of them stays cheap. In UTF-16 units. */
const LONG = 600

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let paragraph = 0
  let start = 0
  const push = (end: number) => {
    for (const range of shortened(text, start, end)) pieces.push({ ...range, paragraph })
  }
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length
    push(end)
    if (match[0].includes('\n') && pieces.at(-1)?.paragraph === paragraph) paragraph++
    start = end
  }
  push(text.length)
  return pieces
}

function* shortened(text: string, from: number, to: number): Generator<Omit<Piece, 'paragraph'>> {
  let start = from
  while (start < to) {
    while (start < to && isSpace(text, start)) start++
    let end = to - start > LONG ? cutBehind(text, start, to) : to
    const next = end
    while (end > start && isSpace(text, end - 1)) end--
    if (end > start) yield { start, end, text: text.slice(start, end) }
    start = next
  }
}

/**
 * The content decides where to cut (behind a word whose letters add up to a multiple of 16), not the distance: an
 * insertion near the start must not shift every cut behind it. Twice `LONG` without such a word is cut anyway.
 */
function cutBehind(text: string, start: number, to: number): number {
  const limit = Math.min(to, start + LONG * 2)
  let sum = 0
  for (let i = start; i < limit; i++) {
    if (!isSpace(text, i)) sum += text.charCodeAt(i)
    else if (i - start > LONG / 4 && sum % 16 === 0) return i
    else sum = 0
  }
  const low = limit < to && (text.charCodeAt(limit) & 0xfc00) === 0xdc00
  return low ? limit - 1 : limit
}

function isSpace(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit > 32 && unit < 128) return false
  return /\s/u.test(text[index]!)
}
