// What differs between two versions of an article, paragraph by paragraph, to be shown side by side.
import type { Block, VersionContent } from '../domain/article.ts'

/** `before` null: new; `after` null: taken out. Both: the words differ. */
export type ChangedPiece =
  | { readonly before: Block; readonly after: Block }
  | { readonly before: Block; readonly after: null }
  | { readonly before: null; readonly after: Block }

/** Two pieces with less in common (words of both over words of either) are shown apart. */
const LEAST_ALIKE = 0.25

/**
 * In the order of the new version; what was taken out stands behind the piece it stood behind. A piece is known by its
 * id; of what is left between two known pieces, those alike are paired.
 */
export function changedPieces(old: VersionContent, next: VersionContent): ChangedPiece[] {
  const oldById = new Map(old.blocks.map((block) => [block.id, block]))
  const nextIds = new Set(next.blocks.map(({ id }) => id))
  /** Taken out, by the kept piece they stood behind (null: at the start). */
  const removed = groupBehind(old.blocks, nextIds)
  const added = groupBehind(next.blocks, new Set(oldById.keys()))
  const changed = between(removed.get(null) ?? [], added.get(null) ?? [])
  for (const block of next.blocks) {
    const before = oldById.get(block.id)
    if (!before) continue
    if (before.text !== block.text) changed.push({ before, after: block })
    changed.push(...between(removed.get(block.id) ?? [], added.get(block.id) ?? []))
  }
  return changed
}

function groupBehind(blocks: readonly Block[], known: ReadonlySet<string>): Map<string | null, Block[]> {
  const groups = new Map<string | null, Block[]>()
  let last: string | null = null
  for (const block of blocks) {
    if (known.has(block.id)) last = block.id
    else groups.set(last, [...(groups.get(last) ?? []), block])
  }
  return groups
}

function between(removed: readonly Block[], added: readonly Block[]): ChangedPiece[] {
  const pieces: ChangedPiece[] = []
  let from = 0
  for (const after of added) {
    const at = removed.findIndex(
      (before, index) => index >= from && likeness(before.text, after.text) >= LEAST_ALIKE,
    )
    if (at < 0) {
      pieces.push({ before: null, after })
      continue
    }
    for (const before of removed.slice(from, at)) pieces.push({ before, after: null })
    pieces.push({ before: removed[at]!, after })
    from = at + 1
  }
  for (const before of removed.slice(from)) pieces.push({ before, after: null })
  return pieces
}

function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  let both = 0
  for (const word of wordsA) if (wordsB.has(word)) both++
  const either = wordsA.size + wordsB.size - both
  return either === 0 ? 0 : both / either
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
