// The text of an article is NFC, with plain spaces and line feeds, and nothing that cannot be seen or said.
import type { Block, Cell, Mark } from '#shared/domain/article.ts'

/* oxlint-disable no-control-regex -- control characters are what this file is about */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
/**
 * Controls, soft hyphen, zero-width space, word joiner, byte order mark, bidi embeddings and overrides (invisible,
 * and able to show a sentence in another order than it is stored). The joiners U+200C/D and the marks U+200E/F
 * stay: Persian, Indic scripts, emoji and Arabic need them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Whether a chunk needs any of the above, or has white space to collapse; most chunks do not. */
const UNTIDY =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200b\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]| {2}/

/** Whole text: well formed, LF line ends, plain spaces, no invisible characters, NFC. Tabs and line feeds stay. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .normalize('NFC')
}

/** A chunk of running text: invisible characters dropped, every run of white space one space. */
export function tidyInline(chunk: string): string {
  if (!UNTIDY.test(chunk)) return chunk
  return chunk
    .replace(LINE_BREAKS, ' ')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[ \t\n]+/g, ' ')
}

/** One value on one line (a title, a name); null when nothing is left. */
export function tidyLine(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  return tidyInline(text.toWellFormed()).normalize('NFC').trim() || null
}

/** Characters that may fuse with the one before them: no cut right in front of one. */
const FUSES = /^[\p{M}\u1160-\u11ff]/u

/**
 * Brings a block's text to NFC and moves marks and cells along (UTF-16). A mark whose edge falls inside a character
 * that fuses is widened or narrowed to the fused character; marks left empty go.
 */
export function toNfc<T extends Pick<Block, 'text' | 'marks' | 'cells'>>(block: T): T {
  if (block.text.normalize('NFC') === block.text) return block
  const text = block.text
  const edges = new Set<number>([0, text.length])
  for (const { start, end } of [...block.marks, ...(block.cells ?? [])]) edges.add(start).add(end)
  const moved = new Map<number, number>()
  let result = ''
  let from = 0
  for (const edge of [...edges].toSorted((a, b) => a - b)) {
    let cut = Math.max(edge, from)
    while (cut < text.length && FUSES.test(text.slice(cut, cut + 2))) cut++
    result += text.slice(from, cut).normalize('NFC')
    from = cut
    moved.set(edge, result.length)
  }
  // The rare pair that fuses without being a combining mark: trust the whole, clamp the edges.
  const whole = result.normalize('NFC')
  const at = (edge: number) => Math.min(moved.get(edge) ?? 0, whole.length)
  const marks = block.marks
    .map((mark): Mark => ({ ...mark, start: at(mark.start), end: at(mark.end) }))
    .filter((mark) => mark.start < mark.end)
  const cells = block.cells?.map((cell): Cell => ({ ...cell, start: at(cell.start), end: at(cell.end) }))
  return { ...block, text: whole, marks, ...(cells ? { cells } : {}) }
}
