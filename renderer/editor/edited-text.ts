// The blocks of a text while it is corrected: what they hold now, and where the words of the text before still stand on
// the page. Only blocks that changed are read again, when somebody asks.
import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { firstIndex } from '#shared/base/first-index.ts'
import { newId } from '#shared/base/ids.ts'
import type { Cell } from '#shared/domain/article.ts'
import type { EditedBlock } from '#shared/import/correct-content.ts'
import { BlockNode, CellNode, ReferenceNode, RowNode } from './article-nodes.ts'
import type { ArticleText, Span } from './article-text.ts'
import { EditedPlaces } from './edited-places.ts'
import { pointIn, type Segment } from './offset-map.ts'
import { marksOf, type MarkedRun } from './text-runs.ts'

/** A run and the text node that holds it; null for what is no text node (a line break, what separates cells). */
type HeldRun = MarkedRun & { readonly key: NodeKey | null }
type ReadBlock = { readonly edited: EditedBlock; readonly runs: readonly HeldRun[] }

export class EditedText {
  readonly #editor: LexicalEditor
  readonly #places: EditedPlaces
  /** In the order of the text; null once blocks have come or gone. */
  #keys: readonly NodeKey[] | null = null
  /** What blocks lie in: sections and lists. */
  #holders: ReadonlySet<NodeKey> = new Set()
  readonly #read = new Map<NodeKey, ReadBlock>()
  readonly #segments = new Map<NodeKey, readonly Segment<Text>[]>()
  #blocks: readonly EditedBlock[] | null = null
  #settled: readonly EditedBlock[] | null = null

  /** `old`: the text whose positions are asked for. */
  constructor(editor: LexicalEditor, old: ArticleText) {
    this.#editor = editor
    this.#places = new EditedPlaces(old.blocks, old.starts, old.plain)
    this.settle()
  }

  /** Forgets what an update has changed: `dirty` holds every block in which something did. */
  changed(dirty: ReadonlyMap<NodeKey, boolean>): void {
    this.#blocks = null
    // Undo puts a whole state back and says of the root alone that it is another.
    const isWhole = dirty.size === 1
    if (isWhole) {
      this.#keys = null
      this.#read.clear()
      this.#segments.clear()
    }
    for (const [key, isItself] of dirty) {
      if (isItself && this.#holders.has(key)) this.#keys = null
      this.#read.delete(key)
      this.#segments.delete(key)
    }
  }

  blocks(): readonly EditedBlock[] {
    this.#blocks ??= this.#editor.read(() => this.#readBlocks())
    return this.#blocks
  }

  /** Takes in what was typed since; gives the stretches of the old text that stand otherwise than before. */
  settle(): Span[] {
    const blocks = this.blocks()
    if (blocks === this.#settled) return []
    this.#settled = blocks
    return this.#places.update(blocks)
  }

  /** On the page, where the words of a stretch of the old text still stand: as they did when last settled. */
  rangesOf(span: Span): StaticRange[] {
    return this.#places.piecesOf(span).flatMap(({ block, start, end }) => {
      const segments = this.#segmentsOf(this.#keys?.[block] ?? '')
      const from = pointIn(segments, start, 'start')
      const to = pointIn(segments, end, 'end')
      if (!from || !to) return []
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      })
    })
  }

  /** The stretch of the old text that the blocks from one element to another stand for. */
  oldSpan(first: Element, last: Element): Span {
    return this.#places.oldSpan(this.#indexOf(first), this.#indexOf(last))
  }

  #indexOf(element: Element): number {
    const keys = this.#keys ?? []
    const at = firstIndex(0, keys.length, (index) => {
      const one = this.#editor.getElementByKey(keys[index]!)
      return !one || !(one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    })
    return Math.min(at, keys.length - 1)
  }

  #readBlocks(): readonly EditedBlock[] {
    if (!this.#keys) {
      const holders = new Set<NodeKey>()
      this.#keys = $blocks(holders).map((node) => node.getKey())
      this.#holders = holders
    }
    const seen = new Set<string>()
    return this.#keys.map((key) => {
      let read = this.#read.get(key)
      if (!read) this.#read.set(key, (read = $readBlock($getNodeByKey<BlockNode>(key)!)))
      // A copy of a block is another one.
      if (seen.has(read.edited.id)) {
        read = { ...read, edited: { ...read.edited, id: newId('b') } }
        this.#read.set(key, read)
      }
      seen.add(read.edited.id)
      return read.edited
    })
  }

  #segmentsOf(key: NodeKey): readonly Segment<Text>[] {
    const known = this.#segments.get(key)
    if (known) return known
    const segments: Segment<Text>[] = []
    let start = 0
    for (const { key: holder, text } of this.#read.get(key)?.runs ?? []) {
      const node = holder === null ? null : textIn(this.#editor.getElementByKey(holder))
      if (node && text !== '') segments.push({ node, start, length: text.length })
      start += text.length
    }
    this.#segments.set(key, segments)
    return segments
  }
}

/** The text node within the elements of its formats. */
function textIn(element: Node | null): Text | null {
  let node = element
  while (node && !(node instanceof Text)) node = node.firstChild
  return node
}

/** In the order of the text. Adds what they lie in to `holders`. */
export function $blocks(holders = new Set<NodeKey>()): BlockNode[] {
  const found: BlockNode[] = []
  const visit = (node: LexicalNode) => {
    if (node instanceof BlockNode) found.push(node)
    else if ($isElementNode(node)) {
      holders.add(node.getKey())
      for (let one = node.getFirstChild(); one; one = one.getNextSibling()) visit(one)
    }
  }
  visit($getRoot())
  return found
}

function $readBlock(node: BlockNode): ReadBlock {
  const { number: _number, ...block } = node.__data!.block
  if (block.cells) return $readTable(node, block, block.cells)
  const runs = $runsIn(node)
  return { edited: { ...block, ...wordsOf(runs) }, runs }
}

const wordsOf = (runs: readonly HeldRun[]): Pick<EditedBlock, 'text' | 'marks'> => ({
  text: runs.map(({ text }) => text).join(''),
  marks: marksOf(runs),
})

const between = (text: string): HeldRun => ({ text, styles: [], inside: null, key: null })

/** Cells joined by a tab, rows by a line feed; what a cell was before (a head, its place) it still is. */
function $readTable(node: BlockNode, block: EditedBlock, cells: readonly Cell[]): ReadBlock {
  const runs: HeldRun[] = []
  const placed: Cell[] = []
  let length = 0
  const add = (run: HeldRun) => {
    runs.push(run)
    length += run.text.length
  }
  const rows = node.getChildren().flatMap((table) => ($isElementNode(table) ? table.getChildren() : []))
  rows.forEach((row, index) => {
    if (!(row instanceof RowNode)) return
    if (index > 0) add(between('\n'))
    row.getChildren().forEach((cell, column) => {
      if (!(cell instanceof CellNode)) return
      if (column > 0) add(between('\t'))
      const start = length
      for (const run of $runsIn(cell)) add({ ...run, text: run.text.replaceAll(/[\t\n]/gu, ' ') })
      placed.push({ ...(cells[placed.length] ?? cell.__data!), start, end: length })
    })
  })
  return { edited: { ...block, ...wordsOf(runs), cells: placed }, runs }
}

function $runsIn(node: LexicalNode): HeldRun[] {
  const runs: HeldRun[] = []
  const visit = (one: LexicalNode, inside: MarkedRun['inside']) => {
    if ($isTextNode(one)) {
      runs.push({
        text: one.getTextContent(),
        styles: (['emphasis', 'strong', 'superscript', 'subscript', 'code'] as const).filter((style) =>
          one.hasFormat(LEXICAL_FORMATS[style]),
        ),
        inside,
        key: one.getKey(),
      })
    } else if ($isLineBreakNode(one)) runs.push({ ...between('\n'), inside })
    else if ($isElementNode(one)) {
      const reference = one instanceof ReferenceNode ? one.__data! : inside
      for (const child of one.getChildren()) visit(child, reference)
    }
  }
  visit(node, null)
  return runs
}

const LEXICAL_FORMATS = {
  emphasis: 'italic',
  strong: 'bold',
  superscript: 'superscript',
  subscript: 'subscript',
  code: 'code',
} as const
