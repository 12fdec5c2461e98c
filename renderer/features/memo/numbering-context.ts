// What is around the text of a memo, and what citations in it, need to know of it as it stands.
import { createContext, useContext } from 'react'
import { memoLabels, type MemoLabels } from '#shared/memo/labels.ts'
import type { MemoBlock } from '#shared/memo/memo-document.ts'
import { numberCitations, type MemoNumbers } from '#shared/memo/number-citations.ts'

/** A block and the key of the node it was read from. */
export type KeyedBlock = { readonly key: string; readonly block: MemoBlock }

export type OutlineRow = {
  readonly key: string
  /** Of the block. */
  readonly index: number
  readonly heading: MemoBlock & { kind: 'heading' }
}

/** What follows from headings, points and citations. The same object as long as what is typed changes none of these. */
export type MemoFrame = {
  readonly numbers: MemoNumbers
  readonly outline: readonly OutlineRow[]
  /** Ids of the claims that stand in the memo. */
  readonly cited: ReadonlySet<string>
}

export type MemoBody = {
  readonly blocks: readonly KeyedBlock[]
  /** Words the analyst and the claims make; sources don't count. */
  readonly words: number
  readonly frame: MemoFrame
}

export const EMPTY_BODY: MemoBody = {
  blocks: [],
  words: 0,
  frame: { numbers: numberCitations([]), outline: [], cited: new Set() },
}

/** Stays the same while text is typed: every citation in the memo listens to it. */
type Numbering = MemoFrame & {
  readonly labels: MemoLabels
  readonly goToSource: (number: number) => void
  readonly goToBlock: (index: number) => void
  /** The blocks as they stand now. */
  readonly readBlocks: () => readonly KeyedBlock[]
}

export const NumberingContext = createContext<Numbering>({
  ...EMPTY_BODY.frame,
  labels: memoLabels('en'),
  goToSource: () => {},
  goToBlock: () => {},
  readBlocks: () => [],
})

export function useNumbering(): Numbering {
  return useContext(NumberingContext)
}

/** Changes with almost every key. */
export const WordsContext = createContext(0)
