// The memo as it stands in the editor, for everything around it: numbers, sources, outline, count of words. Read anew only
// where the text has changed: a memo of 500 pages must not cost a key 500 pages.
import { $getRoot, type EditorState, type LexicalNode, type NodeKey } from 'lexical'
import { numberCitations, plainInlines } from '#shared/memo/number-citations.ts'
import type { MemoBlock } from '#shared/memo/memo-document.ts'
import { $blocksOf } from './memo-from-editor.ts'
import { EMPTY_BODY, type KeyedBlock, type MemoBody, type MemoFrame } from './numbering-context.ts'

/** One node at the top of the memo: a block, or a list with its items. */
type Part = { readonly key: NodeKey; readonly blocks: readonly KeyedBlock[]; readonly words: number }

/** What an update of the editor has touched; what holds something touched is in it too. */
type Dirty = {
  readonly dirtyElements: ReadonlyMap<NodeKey, unknown>
  readonly dirtyLeaves: ReadonlySet<NodeKey>
}

export class BodyReader {
  #parts: readonly Part[] = []
  #known = new Map<NodeKey, Part>()
  #body: MemoBody = EMPTY_BODY

  /** `dirty`: what has changed since the state that was read last. */
  read(state: EditorState, { dirtyElements, dirtyLeaves }: Dirty): MemoBody {
    const isKnown = (key: NodeKey) => !dirtyElements.has(key) && !dirtyLeaves.has(key)
    const parts = state.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => (isKnown(node.getKey()) && this.#known.get(node.getKey())) || $partOf(node)),
    )
    const before = this.#parts
    const isSame =
      parts.length === before.length && parts.every((part, index) => sameFrame(part, before[index]!))
    const blocks = parts.flatMap((part) => part.blocks)
    this.#parts = parts
    this.#known = new Map(parts.map((part) => [part.key, part]))
    this.#body = {
      blocks,
      words: parts.reduce((sum, part) => sum + part.words, 0),
      frame: isSame ? this.#body.frame : frameOf(blocks),
    }
    return this.#body
  }
}

function $partOf(node: LexicalNode): Part {
  const blocks = $blocksOf(node)
  const words = blocks.reduce((sum, { block }) => sum + countWords(plainInlines(block)), 0)
  return { key: node.getKey(), blocks, words }
}

/** Do two parts frame the memo alike, whatever else they say? */
function sameFrame(a: Part, b: Part): boolean {
  if (a === b) return true
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ key, block }, index) => {
      const other = b.blocks[index]!
      return key === other.key && shapeOf(block) === shapeOf(other.block)
    })
  )
}

/** All of a block that the frame is made of. */
function shapeOf(block: MemoBlock): string {
  if (block.kind === 'heading') return JSON.stringify(block)
  const marks = block.inlines.filter(({ kind }) => kind !== 'text')
  return JSON.stringify([block.kind, block.kind === 'point' ? block.claim : null, marks])
}

function frameOf(blocks: readonly KeyedBlock[]): MemoFrame {
  return {
    numbers: numberCitations(blocks.map(({ block }) => block)),
    outline: blocks.flatMap(({ key, block }, index) =>
      block.kind === 'heading' ? [{ key, index, heading: block }] : [],
    ),
    cited: new Set(blocks.flatMap(({ block }) => claimsIn(block))),
  }
}

function claimsIn(block: MemoBlock): string[] {
  const cited = block.inlines.flatMap((inline) => (inline.kind === 'citation' ? [inline.citation.claim] : []))
  // A judgement has no passage to cite: its point names it.
  return block.kind === 'point' && block.claim !== undefined ? [...cited, block.claim] : cited
}

/** As word processors count: what stands between white space and holds a letter or digit. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
