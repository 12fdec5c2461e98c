import type { Block } from '#shared/domain/article.ts'

/** What people write before a paragraph's number: "§ 12", "para. 3a", "paragraphe 4", "no 5", "#6". */
const LEAD = /^(?:§+|¶|#|n[°ºo]\.?|para(?:graph(?:e)?)?\.?)\s*/iu

/** "§ 3A" -> "3a": the number as it is printed beside a paragraph. */
export function paragraphAsked(typed: string): string {
  return typed.trim().replace(LEAD, '').replace(/[.)]$/u, '').trim().toLowerCase()
}

/**
 * Index of the block with a number; -1 for none. Sources with numbers of their own may use one twice: the next one from
 * `from` (an index) on, then the first.
 */
export function findParagraph(blocks: readonly Block[], typed: string, from: number): number {
  const asked = paragraphAsked(typed)
  if (asked === '') return -1
  const isAsked = (block: Block) => block.number?.toLowerCase() === asked
  const ahead = blocks.findIndex((block, index) => index > from && isAsked(block))
  return ahead >= 0 ? ahead : blocks.findIndex(isAsked)
}

/** First and last number in an article, to say what there is; null where nothing is numbered. */
export function numbersIn(blocks: readonly Block[]): { first: string; last: string } | null {
  const numbered = blocks.filter((block) => block.number !== undefined)
  const [first, last] = [numbered[0]?.number, numbered.at(-1)?.number]
  return first === undefined || last === undefined ? null : { first, last }
}
