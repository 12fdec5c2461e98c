// The sentence of a suggestion in pieces, each with what its words led to.
import type { Because } from '#shared/claims/reading.ts'
import type { Suggestion } from '#shared/claims/suggest-article.ts'

export type SentencePiece = { readonly text: string; readonly kinds: readonly Because['kind'][] }

/** The pieces together are the sentence; a piece with kinds is what one or more rules went by. */
export function wordsOf({
  start,
  text,
  because,
}: Pick<Suggestion, 'start' | 'text' | 'because'>): SentencePiece[] {
  const edges = new Set([0, text.length])
  const within = because.map(({ kind, start: from, end }) => ({
    kind,
    from: Math.max(0, from - start),
    to: Math.min(text.length, end - start),
  }))
  for (const { from, to } of within) edges.add(from).add(to)
  const sorted = [...edges].sort((a, b) => a - b)
  const pieces: SentencePiece[] = []
  for (const [index, from] of sorted.slice(0, -1).entries()) {
    const to = sorted[index + 1]!
    const kinds = [
      ...new Set(within.filter((one) => one.from <= from && to <= one.to).map(({ kind }) => kind)),
    ]
    const last = pieces.at(-1)
    // Several words in a row that led to the same are one piece.
    if (last && last.kinds.join() === kinds.join()) {
      pieces[pieces.length - 1] = { text: last.text + text.slice(from, to), kinds }
    } else pieces.push({ text: text.slice(from, to), kinds })
  }
  return pieces
}
