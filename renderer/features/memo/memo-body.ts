// The memo as it stands in the editor, for everything around it: numbers, sources, outline, count of words.
import type { EditorState } from 'lexical'
import { numberCitations, plainInlines } from '#shared/memo/number-citations.ts'
import { $memoBlocks } from './memo-from-editor.ts'
import type { MemoBody } from './numbering-context.ts'

export function readBody(state: EditorState): MemoBody {
  const blocks = state.read($memoBlocks)
  const words = blocks.reduce((sum, { block }) => sum + countWords(plainInlines(block)), 0)
  return { blocks, numbers: numberCitations(blocks.map(({ block }) => block)), words }
}

/** As word processors count: what stands between white space and holds a letter or digit. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
