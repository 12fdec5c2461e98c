// Numbers of pieces that come into a text whose paragraphs are numbered already: those cited keep theirs.
import type { Block } from '#shared/domain/article.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** 0 -> a, 25 -> z, 26 -> aa. */
function letters(index: number): string {
  let rest = index
  let text = ''
  do {
    text = ALPHABET[rest % 26] + text
    rest = Math.floor(rest / 26) - 1
  } while (rest >= 0)
  return text
}

export const isNumberedKind = (block: Block) =>
  block.kind === 'paragraph' ||
  block.kind === 'quote' ||
  (block.kind === 'listItem' && (block.level ?? 1) === 1)

/** `3a`, `3b`, … behind paragraph 3 (`0a` at the start): the first letters that no block has. */
export function nextNumber(before: readonly Block[], taken: ReadonlySet<string>): string {
  const nearest = before.findLast((block) => block.number !== undefined)?.number ?? '0'
  const base = /^(.*\d)[a-z]+$/.exec(nearest)?.[1] ?? nearest
  for (let i = 0; ; i++) {
    const number = base + letters(i)
    if (!taken.has(number)) return number
  }
}
