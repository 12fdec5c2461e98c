// Clean-up rule for what says again what the text says: pull quotes and pieces pasted twice.
import { LONGEST_TO_LEAVE_OUT, type Finding, type Rule } from './clean-up-context.ts'
import { wordKey } from './draft.ts'

const SHORTEST_PULL_QUOTE = 6
const SHORTEST_REPEAT = 12

/** Short pieces that begin alike; more of them are a form, not quotes. */
const MOST_ALIKE = 50

/**
 * A short paragraph, quote or heading whose words stand, in one run, in a longer piece of the text; and the second of
 * two long pieces that are the same. List items stay: they may sum up.
 */
export const pullQuotes: Rule = (context) => {
  const { pieces, out } = context
  const found: Finding[] = []
  const keys = pieces.map((piece, i) => (out.has(i) ? '' : piece.key || wordKey(piece.block.text)))
  const seen = new Map<string, number>()
  const short = new ShortKeys()
  for (const [index, { block, words }] of pieces.entries()) {
    const key = keys[index]!
    const isText = block.kind === 'paragraph' || block.kind === 'quote'
    if (key === '' || !(isText || block.kind === 'heading')) continue
    const earlier = words >= SHORTEST_REPEAT ? seen.get(key) : undefined
    if (earlier !== undefined) {
      // Of a quote and a paragraph the paragraph stays.
      const quoteGoes = pieces[earlier]!.block.kind !== 'paragraph' && block.kind === 'paragraph'
      found.push({ index: quoteGoes ? earlier : index, reason: 'pullQuote' })
      if (quoteGoes) seen.set(key, index)
      continue
    }
    seen.set(key, index)
    if (words >= SHORTEST_PULL_QUOTE && words <= LONGEST_TO_LEAVE_OUT) short.add(key, index)
  }
  const gone = new Set(found.map((finding) => finding.index))
  for (const [index, key] of keys.entries()) {
    const { block, hint } = pieces[index]!
    // A pull quote repeats text, not another quote set apart, and not a caption.
    if (key === '' || hint !== undefined || block.kind === 'heading' || gone.has(index)) continue
    for (const candidate of short.takeInside(key)) {
      if (gone.has(candidate)) continue
      gone.add(candidate)
      found.push({ index: candidate, reason: 'pullQuote' })
    }
  }
  return found
}

/** Keys of short pieces, found again inside longer keys by their first words: one look-up a word of the text. */
class ShortKeys {
  readonly #byStart = new Map<string, Map<string, number[]>>()

  add(key: string, index: number): void {
    const start = key.split(' ', SHORTEST_PULL_QUOTE).join(' ')
    let group = this.#byStart.get(start)
    if (!group) this.#byStart.set(start, (group = new Map()))
    const indices = group.get(key)
    if (indices) indices.push(index)
    else if (group.size < MOST_ALIKE) group.set(key, [index])
  }

  /** Indices of the short pieces that stand inside a longer key, in one run of words; each is handed out once. */
  takeInside(key: string): number[] {
    if (this.#byStart.size === 0) return []
    const taken: number[] = []
    const starts = [0]
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) starts.push(at + 1)
    for (let i = 0; i + SHORTEST_PULL_QUOTE <= starts.length; i++) {
      const next = starts[i + SHORTEST_PULL_QUOTE]
      const group = this.#byStart.get(key.slice(starts[i], next === undefined ? key.length : next - 1))
      if (!group) continue
      for (const [inner, indices] of group) {
        if (inner.length >= key.length || !` ${key} `.includes(` ${inner} `)) continue
        taken.push(...indices)
        group.delete(inner)
      }
    }
    return taken
  }
}
