// The article's own Lexical nodes. The editor is read-only: nodes are made once a version and never change.
import {
  $applyNodeReplacement,
  DecoratorNode,
  ElementNode,
  type EditorConfig,
  type LexicalUpdateJSON,
  type NodeKey,
  type RangeSelection,
  type SerializedElementNode,
} from 'lexical'
import { newId } from '#shared/base/ids.ts'
import type { Block, Cell, LeftOut, Mark } from '#shared/domain/article.ts'
import styles from './article.module.css'

/** A node that carries one piece of the article and is drawn as one element. */
abstract class PieceNode<Data> extends ElementNode {
  __data: Data | undefined

  constructor(data?: Data, key?: NodeKey) {
    super(key)
    this.__data = data
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__data = before.__data
  }

  override updateDOM(): boolean {
    return false
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedElementNode>): this {
    return super.updateFromJSON(json)
  }
}

/** About 50 blocks that the browser lays out only when they come near. */
export class SectionNode extends PieceNode<null> {
  override $config() {
    return this.config('article-section', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = styles.section!
    return element
  }
}

/** List items that follow one another. The text is flat: each item says its own depth. */
export class ListNode extends PieceNode<null> {
  override $config() {
    return this.config('article-list', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = styles.list!
    element.role = 'list'
    return element
  }
}

export type BlockData = {
  readonly block: Block
  readonly index: number
  readonly firstNote: boolean
  /** Level of the article's highest heading: it comes right below the title. */
  readonly topHeading: number
}

export class BlockNode extends PieceNode<BlockData> {
  /** Splitting a piece while its text is corrected: what follows is a new piece of the same kind. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): BlockNode {
    const { block, topHeading } = this.__data!
    const kind = block.kind === 'heading' || block.kind === 'table' ? 'paragraph' : block.kind
    const isItem = kind === 'listItem'
    const next = $block({
      block: {
        id: newId('b'),
        kind,
        text: '',
        marks: [],
        ...(isItem && block.level !== undefined ? { level: block.level } : {}),
        ...(isItem && block.marker === '•' ? { marker: block.marker } : {}),
      },
      index: -1,
      firstNote: false,
      topHeading,
    })
    this.insertAfter(next, restoreSelection)
    return next
  }

  override $config() {
    return this.config('article-block', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const { block, index, firstNote, topHeading } = this.__data!
    const element = document.createElement(tagOf(block, topHeading))
    element.className = [styles.block, styles[block.kind], firstNote && styles.firstNote]
      .filter(Boolean)
      .join(' ')
    element.dataset['block'] = String(index)
    element.dataset['kind'] = block.kind
    if (block.number !== undefined) element.dataset['number'] = block.number
    if (block.marker !== undefined) element.dataset['marker'] = block.marker
    if (block.level !== undefined) element.dataset['level'] = String(block.level)
    if (block.kind === 'listItem' || block.kind === 'footnote') {
      element.role = block.kind === 'listItem' ? 'listitem' : 'note'
      if (block.level !== undefined) element.ariaLevel = String(block.level)
    }
    return element
  }
}

function tagOf(block: Block, topHeading: number): string {
  // The article's title is the page's h1, its own headings start below.
  if (block.kind === 'heading') return `h${Math.min(6, (block.level ?? 1) - topHeading + 2)}`
  if (block.kind === 'quote') return 'blockquote'
  if (block.kind === 'paragraph') return 'p'
  return 'div'
}

export class TableNode extends PieceNode<null> {
  override $config() {
    return this.config('article-table', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    return document.createElement('table')
  }
}

export class RowNode extends PieceNode<null> {
  override $config() {
    return this.config('article-row', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    return document.createElement('tr')
  }
}

export class CellNode extends PieceNode<Cell> {
  override $config() {
    return this.config('article-cell', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement(this.__data!.header ? 'th' : 'td')
    element.dataset['start'] = String(this.__data!.start)
    return element
  }
}

/** A link or a note reference. Followed by the reader's own handlers only: a click means the text. */
export class ReferenceNode extends PieceNode<Mark> {
  override $config() {
    return this.config('article-reference', { extends: ElementNode })
  }

  override isInline(): boolean {
    return true
  }

  override createDOM(): HTMLElement {
    const { kind, href, note } = this.__data!
    const element = document.createElement(kind === 'note' ? 'sup' : 'span')
    element.className = (kind === 'note' ? styles.noteReference : styles.link)!
    element.role = 'link'
    if (href !== undefined) element.dataset['href'] = href
    if (href !== undefined) element.title = href
    if (note !== undefined) element.dataset['note'] = note
    return element
  }
}

/** Where a piece was left out. What is seen there is drawn by the reader (React), in the element it gets. */
export class LeftOutNode extends DecoratorNode<LeftOut> {
  __piece: LeftOut | undefined

  constructor(piece?: LeftOut, key?: NodeKey) {
    super(key)
    this.__piece = piece
  }

  override $config() {
    return this.config('article-left-out', { extends: DecoratorNode })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__piece = before.__piece
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement('div')
    element.className = styles.leftOut!
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return false
  }

  override decorate(): LeftOut {
    return this.__piece!
  }
}

export const ARTICLE_NODES = [
  SectionNode,
  ListNode,
  BlockNode,
  TableNode,
  RowNode,
  CellNode,
  ReferenceNode,
  LeftOutNode,
]

export const $list = () => $applyNodeReplacement(new ListNode(null))
export const $section = () => $applyNodeReplacement(new SectionNode(null))
export const $block = (data: BlockData) => $applyNodeReplacement(new BlockNode(data))
export const $table = () => $applyNodeReplacement(new TableNode(null))
export const $row = () => $applyNodeReplacement(new RowNode(null))
export const $cell = (cell: Cell) => $applyNodeReplacement(new CellNode(cell))
export const $reference = (mark: Mark) => $applyNodeReplacement(new ReferenceNode(mark))
export const $leftOut = (piece: LeftOut) => $applyNodeReplacement(new LeftOutNode(piece))
