// What changed between two wordings, to be shown side by side: by words, never by single letters.
import { equalRuns } from './equal-runs.ts'
import { wordsOf } from './words.ts'

export type DifferencePiece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

type Change = { same: string; removed: string; added: string }

/**
 * `same` and `removed` joined give `before`, `same` and `added` joined give `after`. Between two `same` pieces what was
 * removed stands before what was added.
 */
export function wordDifference(before: string, after: string): DifferencePiece[] {
  const pieces: DifferencePiece[] = []
  const push = (kind: DifferencePiece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text })
  }
  for (const { same, removed, added } of readable(changesBetween(before, after))) {
    push('removed', removed)
    push('added', added)
    push('same', same)
  }
  return pieces
}

/** Each change, and the common text behind it. */
function changesBetween(before: string, after: string): Change[] {
  const old = itemsOf(before)
  const next = itemsOf(after)
  const changes: Change[] = []
  let [from, to] = [0, 0]
  for (const run of [...equalRuns(old, next), { from: old.length, to: next.length, length: 0 }]) {
    changes.push({
      removed: old.slice(from, run.from).join(''),
      added: next.slice(to, run.to).join(''),
      same: old.slice(run.from, run.from + run.length).join(''),
    })
    from = run.from + run.length
    to = run.to + run.length
  }
  return changes
}

/** Words and what stands between them, so that all items joined give the text. */
function itemsOf(text: string): string[] {
  const items: string[] = []
  let end = 0
  for (const word of wordsOf(text)) {
    if (word.start > end) items.push(text.slice(end, word.start))
    items.push(word.text)
    end = word.end
  }
  if (end < text.length) items.push(text.slice(end))
  return items
}

/** Takes a scrap that both sides share (a space, "of the") into the changes around it where those are larger. */
function readable(changes: readonly Change[]): Change[] {
  const merged: Change[] = []
  for (const change of changes) {
    const last = merged.at(-1)
    if (last && isScrap(last, change)) {
      last.removed += last.same + change.removed
      last.added += last.same + change.added
      last.same = change.same
    } else {
      merged.push({ ...change })
    }
  }
  return merged
}

function isScrap(before: Change, after: Change): boolean {
  const letters = before.same.replaceAll(/[^\p{L}\p{N}]+/gu, '').length
  const size = ({ removed, added }: Change) => Math.max(removed.length, added.length)
  if (size(before) === 0 || size(after) === 0) return false
  return letters === 0
    ? !/\n/u.test(before.same)
    : letters <= 5 && letters * 3 < Math.min(size(before), size(after))
}
