// A version's content after somebody corrected its text: what the editor gave back, made fit to be stored.
import type { Block, Mark, VersionContent } from '#shared/domain/article.ts'
import { isNumberedKind, nextNumber } from './piece-numbers.ts'

/** A block as it stands in the editor; one that was not there before has an id that `old` does not know. */
export type EditedBlock = Omit<Block, 'number'>

/**
 * Blocks whose words did not change stay as they were, to the mark. The others lose white space at their ends; those
 * left without a word go. No block gets another number: a new one of a numbered kind gets `3a` behind paragraph 3.
 * Pieces left out stay where they stood. Gives `old` itself where nothing changed. A second block under one id (a piece
 * split in two) must have got another before.
 */
export function correctedContent(old: VersionContent, edited: readonly EditedBlock[]): VersionContent {
  const before = new Map(old.blocks.map((block) => [block.id, block]))
  const taken = new Set(old.blocks.flatMap((block) => block.number ?? []))
  const blocks: Block[] = []
  for (const one of edited) {
    const known = before.get(one.id)
    if (known && known.text === one.text) {
      blocks.push(known)
      continue
    }
    const block = one.cells ? one : trimmed(one)
    if (block.text.trim() === '') continue
    const isNew = !known && isNumberedKind(block)
    const number = isNew ? nextNumber(blocks, taken) : known?.number
    if (number !== undefined) taken.add(number)
    blocks.push(number === undefined ? block : { ...block, number })
  }
  const isSame =
    blocks.length === old.blocks.length && blocks.every((block, index) => block === old.blocks[index])
  return isSame ? old : { ...old, blocks, leftOut: leftOutBehind(old, blocks) }
}

function trimmed(block: EditedBlock): EditedBlock {
  const text = block.text.trim()
  const lead = block.text.length - block.text.trimStart().length
  const within = (position: number) => Math.min(Math.max(0, position - lead), text.length)
  const marks = block.marks
    .map((mark): Mark => ({ ...mark, start: within(mark.start), end: within(mark.end) }))
    .filter(({ start, end }) => start < end)
  return { ...block, text, marks }
}

/** A piece that stood behind a block that is gone stands behind the one before it. */
function leftOutBehind(old: VersionContent, blocks: readonly Block[]): VersionContent['leftOut'] {
  const here = new Set([...blocks.map(({ id }) => id), ...old.leftOut.map(({ block }) => block.id)])
  const anchors = new Map<string, string | null>()
  let last: string | null = null
  for (const { id } of old.blocks) {
    if (here.has(id)) last = id
    else anchors.set(id, last)
  }
  return old.leftOut.map((piece) => {
    const moved = piece.after === null ? undefined : anchors.get(piece.after)
    return moved === undefined ? piece : { ...piece, after: moved }
  })
}
