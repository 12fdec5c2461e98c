// What a format's reader hands to clean-up: blocks in source order, not yet numbered, and what the source says
// about itself.
import type { Block, LeftOutReason, Metadata } from '#shared/domain/article.ts'

export type Draft = {
  blocks: Block[]
  /** By block id: what the markup alone says about a block (a caption, a share bar). Clean-up weighs it. */
  hints: Map<string, LeftOutReason>
  /** What the source states in its own fields (front matter, meta elements, JSON-LD). */
  found: Partial<Metadata>
}

/** A block's text in lower case, words only, one space between: for comparing, never for showing. */
export function wordKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Words as a reader counts them: runs between white space (of tidy text: plain spaces, tabs, line feeds). */
export function countWords(text: string): number {
  let words = 0
  let isInWord = false
  // A loop, not a pattern: this runs over every block, and a match a word is an array a block.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isSpace = unit === 32 || (unit >= 9 && unit <= 13)
    if (!isSpace && !isInWord) words++
    isInWord = !isSpace
  }
  return words
}
