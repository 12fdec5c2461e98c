// Carries passages from one version of a text to the next, where both are known. Positions are UTF-16, end excluded.
import type { TextRange } from './carry-over.ts'
import { equalRuns } from './equal-runs.ts'
import { boundaryTest } from './graphemes.ts'
import { wordsOf } from './words.ts'

/**
 * `exact`: the very same words in their place. `moved`: the same words, but their paragraph stands elsewhere.
 * `changed`: found, and at least one character differs: somebody must look. `orphaned`: not there.
 */
export type Mapping =
  | ({ readonly kind: 'exact' | 'moved' | 'changed' } & TextRange)
  | { readonly kind: 'orphaned' }

export type MappedPassage = { readonly id: string } & Mapping

type Passage = TextRange & { readonly id: string }

/** Maps every passage of `oldText` into `newText`, in the order given. */
export function mapPassages(
  oldText: string,
  newText: string,
  passages: readonly Passage[],
  onProgress?: (done: number, total: number) => void,
): MappedPassage[] {
  const map = versionMapper(oldText, newText)
  return passages.map(({ id, start, end }, index) => {
    const mapped = { id, ...map({ start, end }) }
    onProgress?.(index + 1, passages.length)
    return mapped
  })
}

/** Compares the two texts once; the function it gives maps one range of the old text. */
export function versionMapper(oldText: string, newText: string): (range: TextRange) => Mapping {
  const old = wordsOf(oldText)
  const next = wordsOf(newText)
  const runs = equalRuns(
    old.map(({ text }) => text),
    next.map(({ text }) => text),
  )
  const isBoundary = boundaryTest(newText)
  return ({ start, end }) => {
    const quote = oldText.slice(start, end)
    let kept = 0
    let first = -1
    let last = -1
    for (const run of runs) {
      for (let i = 0; i < run.length; i++) {
        const word = old[run.from + i]!
        if (word.end <= start || word.start >= end) continue
        const image = next[run.to + i]!
        const from = image.start + Math.max(0, start - word.start)
        if (first < 0) first = from
        last = image.end - Math.max(0, word.end - end)
        kept += last - from
      }
    }
    if (kept * 2 < end - start || !isBoundary(first) || !isBoundary(last)) return { kind: 'orphaned' }
    const kind = newText.slice(first, last) === quote ? 'exact' : 'changed'
    return { kind, start: first, end: last }
  }
}
