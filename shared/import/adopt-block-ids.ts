// A newer copy of an article brings blocks with ids of its own: those that are the same piece of text take the old ids.
import { BLOCK_SEPARATOR, type Block, type Mark, type VersionContent } from '#shared/domain/article.ts'

const keyOf = ({ kind, text }: Block) => `${kind}${BLOCK_SEPARATOR}${text}`

/**
 * The n-th block of a text and kind takes the id of the n-th such block of `old` (in the text or left out of it); any
 * other keeps its own, with a count behind it where the old version has given that id to something else. The same two
 * versions always give the same ids. Notes and left-out pieces go on naming what they named.
 */
export function adoptBlockIds(old: VersionContent, next: VersionContent): VersionContent {
  const oldBlocks = [...old.blocks, ...old.leftOut.map(({ block }) => block)]
  const nextBlocks = [...next.blocks, ...next.leftOut.map(({ block }) => block)]
  const free = new Map<string, string[]>()
  for (const block of oldBlocks) free.set(keyOf(block), [...(free.get(keyOf(block)) ?? []), block.id])
  const ids = new Map<string, string>()
  for (const block of nextBlocks) {
    const id = free.get(keyOf(block))?.shift()
    if (id !== undefined) ids.set(block.id, id)
  }
  const taken = new Set([...oldBlocks.map(({ id }) => id), ...nextBlocks.map(({ id }) => id)])
  const given = new Set(oldBlocks.map(({ id }) => id))
  for (const { id } of nextBlocks) {
    if (ids.has(id)) continue
    let fresh = id
    for (let n = 2; given.has(fresh); n++) fresh = taken.has(`${id}-${n}`) ? fresh : `${id}-${n}`
    given.add(fresh)
    ids.set(id, fresh)
  }
  const renamed = (id: string) => ids.get(id) ?? id
  const mark = (one: Mark): Mark => (one.note === undefined ? one : { ...one, note: renamed(one.note) })
  const block = (one: Block): Block => ({ ...one, id: renamed(one.id), marks: one.marks.map(mark) })
  return {
    ...next,
    blocks: next.blocks.map(block),
    leftOut: next.leftOut.map((piece) => ({
      ...piece,
      block: block(piece.block),
      after: piece.after === null ? null : renamed(piece.after),
    })),
  }
}
