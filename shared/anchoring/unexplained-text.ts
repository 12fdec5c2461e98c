// The parts of a new version that no part of the old one became: where words may be that left their sentence. Searched
// alone, so that a copy which stood elsewhere all along is never taken for what was deleted.
import type { Alignment } from './align-versions.ts'
import type { TextRange } from './carry-over.ts'
import { gramEvidence } from './gram-evidence.ts'
import { gramIndex } from './gram-index.ts'
import type { WordMap } from './map-words.ts'
import { quoteFinder } from './quote-finder.ts'

/** Fewer words put into a sentence are no place for a passage. */
const LEAST_WORDS = 4
/** UTF-16 units. What is shorter may stand anywhere by chance. */
const LEAST_LENGTH = 20
/** Between two parts; no quote reaches over it. */
const SEPARATOR = '\n\0\n'

type Found = TextRange & { readonly same: boolean }

/** `mapOf` gives the words that a changed piece and its new one share. Built at the first question. */
export function unexplainedFinder(
  newText: string,
  alignment: Alignment,
  mapOf: (from: number, to: number) => WordMap,
): (quote: string) => Found | null {
  let find: ((quote: string) => Found | null) | undefined
  return (quote) => {
    if (quote.length < LEAST_LENGTH) return null
    find ??= finderIn(newText, unexplainedParts(alignment, mapOf))
    return find(quote)
  }
}

function finderIn(newText: string, parts: readonly TextRange[]): (quote: string) => Found | null {
  const index = gramIndex(newText)
  const tellsItself = (quote: string) => {
    const { total, enough } = gramEvidence(index.gramsOf(quote))
    return total >= enough
  }
  const joined = parts.map(({ start, end }) => newText.slice(start, end)).join(SEPARATOR)
  const find = quoteFinder(joined)
  const offsets: number[] = []
  let offset = 0
  for (const { start, end } of parts) {
    offsets.push(offset)
    offset += end - start + SEPARATOR.length
  }
  return (quote) => {
    const match = find({ exact: quote })
    // A template's words may come in anywhere: what tells nothing in the whole text is not taken for what went away.
    if (match.kind !== 'changed' && !tellsItself(quote)) return null
    if (match.kind === 'orphaned' || match.kind === 'ambiguous') return null
    const which = offsets.findLastIndex((at) => at <= match.start)
    const part = parts[which]!
    const shift = part.start - offsets[which]!
    if (match.end + shift > part.end) return null
    return { start: match.start + shift, end: match.end + shift, same: match.kind !== 'changed' }
  }
}

function unexplainedParts(
  { old, next, target, source }: Alignment,
  mapOf: (from: number, to: number) => WordMap,
): TextRange[] {
  const parts: TextRange[] = []
  next.forEach((piece, to) => {
    const from = source[to]!
    const last = parts.at(-1)
    if (from < 0 && last && to > 0 && source[to - 1]! < 0) {
      // Sentences in a row are one part: a passage may span them.
      parts[parts.length - 1] = { start: last.start, end: piece.end }
    } else if (from < 0) {
      parts.push({ start: piece.start, end: piece.end })
    } else if (old[from]!.text !== piece.text && target[from] === to) {
      parts.push(...insertedParts(mapOf(from, to)))
    }
  })
  return parts
}

function insertedParts({ next, runs }: WordMap): TextRange[] {
  const parts: TextRange[] = []
  let at = 0
  for (const run of [...runs, { to: next.length, length: 0 }]) {
    if (run.to - at >= LEAST_WORDS) {
      // The full stop behind it is one that both sentences end in.
      const last = /^[\p{L}\p{N}]/u.test(next[run.to]?.text ?? 'a') ? run.to - 1 : run.to
      parts.push({ start: next[at]!.start, end: next[last]!.end })
    }
    at = run.to + run.length
  }
  return parts
}
