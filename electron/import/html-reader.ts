// Follows the elements of a page as they open and close, and feeds the blocks with what stands between them.
import type { LeftOutReason } from '#shared/domain/article.ts'
import { HtmlBlocks, type ListItem } from './html-blocks.ts'
import {
  BLOCKS,
  CONTAINERS,
  DROPPED,
  MARKS,
  hintOf,
  isHidden,
  isNotesElement,
  type Attributes,
} from './html-elements.ts'
import type { Anchor } from './html-footnotes.ts'
import { roleOf } from './html-main.ts'
import { HtmlMetadata } from './html-metadata.ts'
import { TableReader, type CellSpan } from './html-table.ts'
import type { OpenMark } from './inline-text.ts'

/** Levels of elements. The parser's own stack costs more the deeper it is; real pages stay below 100. */
export const DEEPEST_HTML = 10_000
/** Containers nested deeper than this are wrappers: flattened into the one above. */
const DEEPEST_CONTAINER = 256
const DEEPEST_LIST = 20

export class TooDeep extends Error {}

type List = { ordered: boolean; counter: number; step: number }
/** What has to be undone when an element closes. */
type Frame = {
  name: string
  isBlock: boolean
  mark?: OpenMark
  anchor?: Anchor
  container?: number
  list?: boolean
  item?: boolean
  quote?: boolean
  heading?: number
  pre?: boolean
  hint?: LeftOutReason | null
  table?: boolean
  head?: boolean
  cell?: CellSpan
  notes?: boolean
  closing?: string
}

export class HtmlReader {
  readonly blocks: HtmlBlocks
  readonly metadata: HtmlMetadata
  readonly #frames: Frame[] = []
  readonly #lists: List[] = []
  readonly #items: ListItem[] = []
  readonly #tables: TableReader[] = []
  readonly #hints: LeftOutReason[] = []
  #container = 0
  #containerDepth = 0
  #skip = 0
  #quotes = 0
  #notes = 0
  #pre = 0
  #heading = 0

  constructor(nextId: () => string, base: string | null) {
    this.blocks = new HtmlBlocks(nextId, () => ({
      heading: this.#heading,
      item: this.#items.at(-1),
      isQuote: this.#quotes > 0,
      container: this.#container,
      hint: this.#hints.at(-1) ?? null,
      isNotes: this.#notes > 0,
    }))
    this.metadata = new HtmlMetadata(base)
  }

  open(name: string, attributes: Attributes): void {
    if (this.#frames.length + this.#skip > DEEPEST_HTML) throw new TooDeep()
    this.metadata.open(name, attributes)
    if (this.#skip > 0 || this.#isDropped(name, attributes)) {
      this.#skip++
      return
    }
    const isBlock = BLOCKS.has(name)
    if (isBlock) this.blocks.flush()
    const frame: Frame = { name, isBlock }
    this.#frames.push(frame)
    const { id, name: anchorName } = attributes
    const anchor = id ?? (name === 'a' ? anchorName : undefined)
    if (anchor) {
      frame.anchor = { id: anchor, start: this.blocks.count, end: isBlock ? -1 : this.blocks.count + 1 }
      this.blocks.anchors.push(frame.anchor)
    }
    if (isBlock) this.#openBlock(frame, attributes)
    else this.#openInline(frame, attributes)
  }

  #isDropped(name: string, attributes: Attributes): boolean {
    if (isHidden(name, attributes)) return true
    if (!DROPPED.has(name)) return false
    return name !== 'aside' || !isNotesElement(attributes)
  }

  #openBlock(frame: Frame, attributes: Attributes): void {
    const { name } = frame
    if (CONTAINERS.has(name) && this.#containerDepth < DEEPEST_CONTAINER)
      this.#openContainer(frame, attributes)
    const hint = hintOf(name, attributes)
    if (hint !== null) {
      frame.hint = hint
      this.#hints.push(hint)
    }
    if (isNotesElement(attributes)) {
      frame.notes = true
      this.#notes++
    }
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        frame.heading = this.#heading
        this.#heading = Number(name[1])
        break
      case 'ul':
      case 'ol': {
        const start = Number.parseInt(attributes['start'] ?? '', 10)
        this.#lists.push({
          ordered: name === 'ol',
          counter: Number.isSafeInteger(start) ? start : 1,
          step: 1,
        })
        frame.list = true
        break
      }
      case 'li':
        this.#openItem(frame, attributes)
        break
      case 'blockquote':
        this.#quotes++
        frame.quote = true
        break
      case 'pre':
        this.#pre++
        frame.pre = true
        break
      case 'table': {
        const role = attributes['role']
        this.#tables.push(new TableReader(this.blocks.count, role === 'presentation' || role === 'none'))
        frame.table = true
        break
      }
      case 'thead':
      case 'tr':
      case 'td':
      case 'th':
        this.#openTablePart(frame, attributes)
        break
    }
  }

  #openContainer(frame: Frame, attributes: Attributes): void {
    frame.container = this.#container
    this.#containerDepth++
    const role = roleOf(frame.name, attributes)
    this.blocks.containers.push({ parent: this.#container, name: frame.name, role, text: 0, paragraphs: 0 })
    this.#container = this.blocks.containers.length - 1
  }

  #openItem(frame: Frame, attributes: Attributes): void {
    const list = this.#lists.at(-1)
    const value = Number.parseInt(attributes['value'] ?? '', 10)
    if (list && Number.isSafeInteger(value)) list.counter = value
    const marker = list?.ordered ? `${list.counter}.` : '•'
    if (list) list.counter++
    const level = Math.min(Math.max(1, this.#lists.length), DEEPEST_LIST)
    this.#items.push({ level, marker, isUsed: false })
    frame.item = true
  }

  #openTablePart(frame: Frame, attributes: Attributes): void {
    const table = this.#tables.at(-1)
    if (!table) return
    if (frame.name === 'tr') table.openRow()
    else if (frame.name === 'thead') {
      table.isHead = true
      frame.head = true
    } else {
      const spans = [attributes['colspan'], attributes['rowspan']].map((span) =>
        Number.parseInt(span ?? '', 10),
      )
      frame.cell = table.openCell(frame.name === 'th', spans[0]!, spans[1]!, this.blocks.count)
    }
  }

  #openInline(frame: Frame, attributes: Attributes): void {
    const { name } = frame
    const kind = MARKS.get(name)
    if (kind) frame.mark = this.blocks.inline.open({ kind })
    else if (name === 'a') this.#openLink(frame, attributes)
    else if (name === 'br') this.blocks.breakLine()
    else if (name === 'img') this.blocks.readImage((attributes['alt'] ?? '').trim())
    else if (name === 'q') {
      this.blocks.inline.append('“')
      frame.closing = '”'
    }
  }

  #openLink(frame: Frame, attributes: Attributes): void {
    const raw = attributes['href']
    if (raw === undefined) return
    const target = this.metadata.ownFragment(raw)
    if (target !== null) {
      // A place in the page: a note, a note's way back, or a table of contents. Known when all is read.
      const mark = this.blocks.inline.open({ kind: 'note', note: `#${this.blocks.references.length}` })
      this.blocks.references.push({ target, block: this.blocks.count })
      frame.mark = mark
      return
    }
    const href = this.metadata.resolve(raw)
    if (href !== null) frame.mark = this.blocks.inline.open({ kind: 'link', href })
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip--
      this.metadata.close(name)
      return
    }
    this.metadata.close(name)
    const frame = this.#frames.pop()
    if (!frame) return
    if (frame.mark) this.blocks.inline.close(frame.mark)
    if (frame.closing) this.blocks.inline.append(frame.closing)
    if (frame.isBlock) this.#closeBlock(frame)
  }

  #closeBlock(frame: Frame): void {
    this.blocks.flush()
    if (frame.heading !== undefined) this.#heading = frame.heading
    if (frame.list) this.#lists.pop()
    if (frame.item) this.#items.pop()
    if (frame.quote) this.#quotes--
    if (frame.pre) this.#pre--
    if (frame.notes) this.#notes--
    if (frame.hint) this.#hints.pop()
    if (frame.head) {
      const table = this.#tables.at(-1)
      if (table) table.isHead = false
    }
    if (frame.cell) frame.cell.to = this.blocks.count
    if (frame.name === 'caption') {
      const table = this.#tables.at(-1)
      if (table && table.cells.length === 0) table.start = this.blocks.count
    }
    if (frame.table) this.#closeTable()
    if (frame.container !== undefined) {
      this.#container = frame.container
      this.#containerDepth--
    }
    if (frame.anchor) frame.anchor.end = this.blocks.count
  }

  #closeTable(): void {
    const table = this.#tables.pop()
    if (table) this.blocks.foldIntoTable(table)
  }

  text(chunk: string): void {
    if (this.metadata.text(chunk) || this.#skip > 0) return
    if (this.#pre === 0) {
      this.blocks.inline.append(chunk)
      return
    }
    for (const [i, line] of chunk.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.blocks.breakLine()
      this.blocks.inline.append(line)
    }
  }
}
