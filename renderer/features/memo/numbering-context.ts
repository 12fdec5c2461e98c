// What citations and references in the text need to know of the memo as it stands.
import { createContext, useContext } from 'react'
import { memoLabels, type MemoLabels } from '#shared/memo/labels.ts'
import type { MemoBlock } from '#shared/memo/memo-document.ts'
import { numberCitations, type MemoNumbers } from '#shared/memo/number-citations.ts'

/** A block and the key of the node it was read from. */
export type KeyedBlock = { readonly key: string; readonly block: MemoBlock }

export type MemoBody = {
  readonly blocks: readonly KeyedBlock[]
  readonly numbers: MemoNumbers
  /** Words the analyst and the claims make; sources don't count. */
  readonly words: number
}

export const EMPTY_BODY: MemoBody = { blocks: [], numbers: numberCitations([]), words: 0 }

type Numbering = {
  readonly body: MemoBody
  readonly labels: MemoLabels
  readonly goToSource: (number: number) => void
  readonly goToBlock: (index: number) => void
}

export const NumberingContext = createContext<Numbering>({
  body: EMPTY_BODY,
  labels: memoLabels('en'),
  goToSource: () => {},
  goToBlock: () => {},
})

export function useNumbering(): Numbering {
  return useContext(NumberingContext)
}
