// Paragraph numbers are what a reader cites. The source's own win; else we count.
import type { Block } from '#shared/domain/article.ts'
import { countWords } from './draft.ts'

const isCounted = (block: Block) =>
  block.kind === 'paragraph' ||
  block.kind === 'quote' ||
  (block.kind === 'listItem' && (block.level ?? 1) === 1)

/** The number that the source itself puts on a block: an anchor (`para-12`), a list marker or `12.` in the text. */
function sourceNumber(block: Block): string | null {
  if (block.number !== undefined) return block.number
  if (block.kind === 'listItem') return /^(\d{1,4})\.$/.exec(block.marker ?? '')?.[1] ?? null
  return /^(\d{1,4})\.\s+\S/.exec(block.text)?.[1] ?? null
}

/**
 * Whether the source numbers its paragraphs, as reports of the United Nations do: at least four numbers, on most of
 * the paragraphs, ascending nearly without gaps, and on pieces as long as paragraphs (a short numbered list is a list).
 */
function isNumberedBySource(blocks: readonly Block[]): boolean {
  const body = blocks.filter(
    (block) =>
      isCounted(block) &&
      block.kind !== 'quote' &&
      (block.kind === 'paragraph' || sourceNumber(block) !== null),
  )
  const numbered = body.filter((block) => sourceNumber(block) !== null)
  if (numbered.length < 4 || numbered.length < body.length * 0.6) return false
  const values = numbered.map((block) => Number(sourceNumber(block)))
  const rises = values.filter(
    (value, i) => i > 0 && value > values[i - 1]! && value - values[i - 1]! <= 3,
  ).length
  if (rises < (values.length - 1) * 0.9) return false
  const words = numbered.reduce((sum, block) => sum + countWords(block.text), 0)
  return words / numbered.length >= 18
}

/**
 * Gives paragraphs, quotes and top-level list items their numbers: the source's own, or '1', '2', … . With `lift`
 * (plain text, where `12.` is all the markup there is) a numbered item becomes a paragraph with its number lifted out.
 */
export function numberBlocks(blocks: readonly Block[], lift: boolean): Block[] {
  if (isNumberedBySource(blocks)) {
    const seen = new Set<string>()
    return blocks.map((block) => {
      const number = isCounted(block) && block.kind !== 'quote' ? sourceNumber(block) : null
      const { number: _, ...rest } = block
      // A second `12` (an annex that starts again) stays unnumbered: a citation must lead to one place.
      if (number === null || seen.has(number)) return rest
      seen.add(number)
      if (!lift || block.kind !== 'listItem') return { ...rest, number }
      const { marker: _marker, level: _level, ...plain } = rest
      return { ...plain, kind: 'paragraph', number }
    })
  }
  let count = 0
  return blocks.map((block) => {
    const { number: _, ...rest } = block
    return isCounted(block) ? { ...rest, number: String(++count) } : rest
  })
}
