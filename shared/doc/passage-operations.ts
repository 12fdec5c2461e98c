// Passages made longer, shorter, split and merged by hand. A passage's own record never changes: each of these writes
// down a decision about its place in one version. Positions: UTF-16 in the text of that version, end excluded.
import { anchorPassage } from './anchor-operations.ts'
import { addPassage } from './claim-operations.ts'
import type { Edit } from './edit.ts'

type Span = { readonly start: number; readonly end: number }
/** `text` is the plain text of `version`. */
export type ShownText = { readonly article: string; readonly version: string; readonly text: string }

/** Gives a passage other ends. */
export function adjustPassage(edit: Edit, passage: string, span: Span, shown: ShownText): void {
  anchorPassage(edit, passage, { version: shown.version, ...span }, shown.text, 'adjusted')
}

/** The passage keeps the first half, a new one of the same claim takes the second; gives the new one's id. */
export function splitPassage(
  edit: Edit,
  { id, claim }: { readonly id: string; readonly claim: string },
  [first, second]: readonly [Span, Span],
  shown: ShownText,
): string {
  adjustPassage(edit, id, first, shown)
  const { article, version, text } = shown
  return addPassage(edit, claim, { article, version, ...second }, text)
}

/** The first passage of the text takes in all of them and what lies between; gives its span. */
export function mergePassages(
  edit: Edit,
  passages: readonly (Span & { readonly id: string })[],
  shown: ShownText,
): Span {
  const [first, ...others] = passages.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const span = { start: first!.start, end: Math.max(...passages.map(({ end }) => end)) }
  adjustPassage(edit, first!.id, span, shown)
  for (const { id } of others) edit.remove(id)
  return span
}
