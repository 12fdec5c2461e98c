import type { Block } from '#shared/domain/article.ts'

/** `depth` counts from 0 at the article's highest heading, whatever level its source gave it. */
export type Heading = { readonly index: number; readonly text: string; readonly depth: number }

export function headingsOf(blocks: readonly Block[]): Heading[] {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ block, index }] : []))
  const top = Math.min(...headings.map(({ block }) => block.level ?? 1))
  return headings.map(({ block, index }) => ({
    index,
    text: block.text.replaceAll(/\s+/gu, ' ').trim(),
    depth: Math.min(5, (block.level ?? 1) - top),
  }))
}

/** The heading that a block stands under: its index; null before the first. */
export function headingAt(blocks: readonly Block[], index: number): number | null {
  for (let i = Math.min(index, blocks.length - 1); i >= 0; i--) if (blocks[i]!.kind === 'heading') return i
  return null
}
