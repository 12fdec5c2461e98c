// Which piece of an old text became which of a new one: first paragraphs, then pieces inside changed paragraphs, then
// whatever is left anywhere (a sentence that went to another paragraph, a paragraph that was split).
import { alignLists, uniquePairs } from './align-lists.ts'
import { piecesOf, type Piece } from './text-pieces.ts'

export type Alignment = {
  readonly old: readonly Piece[]
  readonly next: readonly Piece[]
  /** For each old piece the index of its new one, -1 where it is gone. */
  readonly target: Int32Array
  /** For each new piece that of the old one, -1 where it is new. */
  readonly source: Int32Array
  /** Old pieces that kept their order among each other; the other ones were moved. */
  readonly inOrder: Uint8Array
}

/** In UTF-16 units. "Yes." may go in one place and come in another without being the same. */
const LONG_ENOUGH = 20

export function alignVersions(oldText: string, newText: string): Alignment {
  const old = piecesOf(oldText)
  const next = piecesOf(newText)
  const target = new Int32Array(old.length).fill(-1)
  const source = new Int32Array(next.length).fill(-1)
  const pair = (from: number, to: number) => {
    target[from] = to
    source[to] = from
  }
  /** Aligns some pieces with some others. What has its pair outside of them is left out. */
  const align = (olds: readonly number[], nexts: readonly number[]) => {
    const [ours, theirs] = [new Set(olds), new Set(nexts)]
    const from = olds.filter((index) => target[index]! < 0 || theirs.has(target[index]!))
    const to = nexts.filter((index) => source[index]! < 0 || ours.has(source[index]!))
    const place = new Map(to.map((index, at) => [index, at]))
    const texts = (pieces: readonly Piece[], indexes: readonly number[]) =>
      indexes.map((index) => pieces[index]!.text)
    const known = Int32Array.from(from, (index) => place.get(target[index]!) ?? -1)
    alignLists(texts(old, from), texts(next, to), known).forEach((at, index) => {
      if (at >= 0) pair(from[index]!, to[at]!)
    })
  }

  // A sentence that stands once in either text is the same one: first of all, or where sentences resemble each other
  // the paragraph would give its place to another.
  const long = ({ text }: Piece) => (text.length >= LONG_ENOUGH ? text : null)
  for (const [from, to] of uniquePairs(old.map(long), next.map(long))) pair(from, to)
  const oldParagraphs = paragraphsOf(old)
  const newParagraphs = paragraphsOf(next)
  const wording = (pieces: readonly Piece[]) => (indexes: readonly number[]) =>
    indexes.map((index) => pieces[index]!.text).join('\n')
  alignLists(oldParagraphs.map(wording(old)), newParagraphs.map(wording(next))).forEach((to, from) => {
    if (to >= 0) align(oldParagraphs[from]!, newParagraphs[to]!)
  })
  const free = (taken: Int32Array) => [...taken.keys()].filter((index) => taken[index]! < 0)
  align(free(target), free(source))
  return { old, next, target, source, inOrder: heaviestOrder(old, target) }
}

/** For each paragraph the indexes of its pieces. */
function paragraphsOf(pieces: readonly Piece[]): number[][] {
  const paragraphs: number[][] = []
  let last = -1
  pieces.forEach(({ paragraph }, index) => {
    if (paragraph === last) paragraphs.at(-1)!.push(index)
    else paragraphs.push([index])
    last = paragraph
  })
  return paragraphs
}

/**
 * The ascending subsequence of `target` that holds most characters: what stayed in place. One pass with a Fenwick tree
 * of maxima over the new places.
 */
function heaviestOrder(old: readonly Piece[], target: Int32Array): Uint8Array {
  const size = target.reduce((most, to) => Math.max(most, to), -1) + 1
  const tree = new Int32Array(size + 1).fill(-1)
  const weight = new Float64Array(target.length)
  const previous = new Int32Array(target.length).fill(-1)
  const heavier = (a: number, b: number) => (b >= 0 && (a < 0 || weight[b]! > weight[a]!) ? b : a)
  let best = -1
  target.forEach((to, from) => {
    if (to < 0) return
    let before = -1
    for (let i = to; i > 0; i -= i & -i) before = heavier(before, tree[i]!)
    previous[from] = before
    weight[from] = (before < 0 ? 0 : weight[before]!) + old[from]!.text.length
    for (let i = to + 1; i <= size; i += i & -i) tree[i] = heavier(tree[i]!, from)
    best = heavier(best, from)
  })
  const inOrder = new Uint8Array(target.length)
  for (let at = best; at >= 0; at = previous[at]!) inOrder[at] = 1
  return inOrder
}
