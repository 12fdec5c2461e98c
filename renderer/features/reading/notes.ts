// The notes that a stretch of an article refers to, and the way between a note and its reference.
import type { Block } from '#shared/domain/article.ts'
import type { ArticleText, Span } from '../../editor/article-text.ts'

/** `from`: where the text refers to the first of them. */
export type ShownNotes = { readonly notes: readonly Block[]; readonly from: Span }

export type NoteReference = Span & { readonly note: Block }

/** References to notes in a stretch, in order; one that stands right behind it belongs to it. */
export function notesIn(text: ArticleText, { start, end }: Span): NoteReference[] {
  const found: NoteReference[] = []
  for (let index = text.blockAt(start); index < text.blocks.length && text.starts[index]! <= end; index++) {
    const at = text.starts[index]!
    for (const mark of text.blocks[index]!.marks) {
      if (mark.kind !== 'note' || at + mark.end <= start || at + mark.start > end) continue
      const note = text.blocks.find((block) => block.id === mark.note)
      if (note) found.push({ start: at + mark.start, end: at + mark.end, note })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** The first place that refers to a note; null for a note that nothing refers to. */
export function referenceTo(text: ArticleText, note: string): Span | null {
  for (const [index, block] of text.blocks.entries()) {
    const mark = block.marks.find((one) => one.kind === 'note' && one.note === note)
    const at = text.starts[index]!
    if (mark) return { start: at + mark.start, end: at + mark.end }
  }
  return null
}
