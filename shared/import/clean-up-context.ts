// What a clean-up rule sees: all pieces in source order, what earlier rules took out, and what is known by now.
import type { Block, LeftOutReason, Metadata } from '#shared/domain/article.ts'
import { countWords, wordKey, type Draft } from './draft.ts'

/** Longer pieces are text. Only an exact repeat of another piece goes out beyond it. */
export const LONGEST_TO_LEAVE_OUT = 40
/** UTF-16 units; a "word" may be a megabyte long, and the rules' patterns run on short lines only. */
const LONGEST_LINE = 600
const LONG = 25

export type Piece = { block: Block; words: number; key: string; hint: LeftOutReason | undefined }

export type CleanUpContext = {
  pieces: readonly Piece[]
  /** By index of the piece; grows as rules run. */
  out: ReadonlyMap<number, LeftOutReason>
  metadata: Readonly<Partial<Metadata>>
  /** Pieces before this index stand above the body text: title, byline, date, credit. */
  front: number
  /** Pieces from this index on stand below the body text: licence, boilerplate. */
  back: number
}

/** A piece to leave out, and what it tells; knowledge goes into metadata first, and only where nothing is known. */
export type Finding = { index: number; reason: LeftOutReason; learned?: Partial<Metadata> }

export type Rule = (context: CleanUpContext) => Finding[]

export function cleanUpContext(draft: Draft, metadata: Partial<Metadata>): CleanUpContext {
  const pieces = draft.blocks.map((block) => {
    const words = countWords(block.text)
    // The key of a long block is only needed by the rule for repeats, which makes it itself.
    const key = words <= LONGEST_TO_LEAVE_OUT ? wordKey(block.text) : ''
    return { block, words, key, hint: draft.hints.get(block.id) }
  })
  const isBody = (piece: Piece) =>
    piece.words >= LONG && piece.hint === undefined && piece.block.kind !== 'footnote'
  const first = pieces.findIndex(isBody)
  const last = pieces.findLastIndex(isBody)
  return {
    pieces,
    out: new Map(),
    metadata,
    front: first === -1 ? Math.min(6, pieces.length) : Math.min(first, 14),
    back: last === -1 ? Math.max(0, pieces.length - 6) : last + 1,
  }
}

/** Indices of pieces still in the text that may go out, by kind and length. */
export function candidates(context: CleanUpContext, from = 0, to = context.pieces.length): number[] {
  const found: number[] = []
  for (let i = Math.max(0, from); i < Math.min(to, context.pieces.length); i++) {
    const { block, words } = context.pieces[i]!
    if (words > LONGEST_TO_LEAVE_OUT || block.text.length > LONGEST_LINE) continue
    if (block.kind === 'table' || block.kind === 'footnote') continue
    if (!context.out.has(i)) found.push(i)
  }
  return found
}

/** Indices above and below the body text. */
export function edges(context: CleanUpContext): number[] {
  const front = candidates(context, 0, context.front)
  return [...front, ...candidates(context, Math.max(context.front, context.back))]
}
