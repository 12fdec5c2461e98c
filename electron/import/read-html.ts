// One streaming pass from HTML to our blocks. No DOM is built; nothing of the markup survives but what a block can say.
import { Parser } from 'htmlparser2'
import type { Block, LeftOutReason } from '#shared/domain/article.ts'
import { countWords, type Draft } from '#shared/import/draft.ts'
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
import { linkFootnotes, type Anchor, type Reference } from './html-footnotes.ts'
import { chooseMain, isWithin, roleOf, sumUp, type Container } from './html-main.ts'
import { HtmlMetadata } from './html-metadata.ts'
import { TableReader, buildTable, type CellSpan } from './html-table.ts'
import { InlineText, type OpenMark } from './inline-text.ts'

/** Levels of elements. The parser's own stack costs more the deeper it is; real pages stay below 100. */
export const DEEPEST_HTML = 10_000
/** Containers nested deeper than this are wrappers: flattened into the one above. */
const DEEPEST_CONTAINER = 256
const DEEPEST_LIST = 20
const PARAGRAPH_WORDS = 12

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

/** Blocks with what is only known about them while reading; same index as `blocks`. */
type Aside = { container: number; hint: LeftOutReason | null; isNotes: boolean; dropAfter?: boolean }

class HtmlReader {
  readonly blocks: Block[] = []
  readonly asides: Aside[] = []
  readonly anchors: Anchor[] = []
  readonly references: Reference[] = []
  readonly containers: Container[] = [{ parent: 0, name: 'page', role: null, text: 0, paragraphs: 0 }]
  readonly metadata: HtmlMetadata
  readonly #inline = new InlineText()
  readonly #frames: Frame[] = []
  readonly #lists: List[] = []
  readonly #items: { level: number; marker: string; isUsed: boolean }[] = []
  readonly #tables: TableReader[] = []
  readonly #hints: LeftOutReason[] = []
  readonly #alts: string[] = []
  readonly #nextId: () => string
  #container = 0
  #containerDepth = 0
  #skip = 0
  #quotes = 0
  #notes = 0
  #pre = 0
  #heading = 0

  constructor(nextId: () => string, base: string | null) {
    this.#nextId = nextId
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
    if (isBlock) this.flush()
    const frame: Frame = { name, isBlock }
    this.#frames.push(frame)
    const { id, name: anchorName } = attributes
    const anchor = id ?? (name === 'a' ? anchorName : undefined)
    if (anchor) {
      frame.anchor = { id: anchor, start: this.blocks.length, end: isBlock ? -1 : this.blocks.length + 1 }
      this.anchors.push(frame.anchor)
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
        this.#tables.push(new TableReader(this.blocks.length, role === 'presentation' || role === 'none'))
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
    this.containers.push({ parent: this.#container, name: frame.name, role, text: 0, paragraphs: 0 })
    this.#container = this.containers.length - 1
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
      frame.cell = table.openCell(frame.name === 'th', spans[0]!, spans[1]!, this.blocks.length)
    }
  }

  #openInline(frame: Frame, attributes: Attributes): void {
    const { name } = frame
    const kind = MARKS.get(name)
    if (kind) frame.mark = this.#inline.open({ kind })
    else if (name === 'a') this.#openLink(frame, attributes)
    else if (name === 'br') this.#breakLine()
    else if (name === 'img') this.#readImage(attributes)
    else if (name === 'q') {
      this.#inline.append('“')
      frame.closing = '”'
    }
  }

  #openLink(frame: Frame, attributes: Attributes): void {
    const raw = attributes['href']
    if (raw === undefined) return
    const target = this.metadata.ownFragment(raw)
    if (target !== null) {
      // A place in the page: a note, a note's way back, or a table of contents. Known when all is read.
      const mark = this.#inline.open({ kind: 'note', note: `#${this.references.length}` })
      this.references.push({ target, block: this.blocks.length })
      frame.mark = mark
      return
    }
    const href = this.metadata.resolve(raw)
    if (href !== null) frame.mark = this.#inline.open({ kind: 'link', href })
  }

  #breakLine(): void {
    if (this.#inline.endsWithBreak) this.flush()
    else this.#inline.breakLine()
  }

  #readImage(attributes: Attributes): void {
    const alt = (attributes['alt'] ?? '').trim()
    if (/^\p{RGI_Emoji}{1,4}$/v.test(alt)) this.#inline.append(alt)
    // An alt text of a word or two names a logo; one that is a file name names nothing.
    else if (countWords(alt) >= 3 && !/\.\w{3,4}$/.test(alt)) this.#alts.push(alt)
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
    if (frame.mark) this.#inline.close(frame.mark)
    if (frame.closing) this.#inline.append(frame.closing)
    if (frame.isBlock) this.#closeBlock(frame)
  }

  #closeBlock(frame: Frame): void {
    this.flush()
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
    if (frame.cell) frame.cell.to = this.blocks.length
    if (frame.name === 'caption') {
      const table = this.#tables.at(-1)
      if (table && table.cells.length === 0) table.start = this.blocks.length
    }
    if (frame.table) this.#closeTable()
    if (frame.container !== undefined) {
      this.#container = frame.container
      this.#containerDepth--
    }
    if (frame.anchor) frame.anchor.end = this.blocks.length
  }

  #closeTable(): void {
    const table = this.#tables.pop()
    if (!table) return
    const built = buildTable(table, this.blocks)
    if (!built) return
    const aside = this.asides[table.start]!
    this.blocks.splice(table.start, Infinity, { id: this.#nextId(), kind: 'table', ...built })
    this.asides.splice(table.start, Infinity, { ...aside, hint: null })
    // What pointed at a cell points at the table.
    for (let i = this.anchors.length - 1; i >= 0 && this.anchors[i]!.start > table.start; i--) {
      this.anchors[i]!.start = table.start
      this.anchors[i]!.end = table.start + 1
    }
    for (let i = this.references.length - 1; i >= 0 && this.references[i]!.block > table.start; i--) {
      this.references[i]!.block = table.start
    }
  }

  text(chunk: string): void {
    if (this.metadata.text(chunk) || this.#skip > 0) return
    if (this.#pre === 0) {
      this.#inline.append(chunk)
      return
    }
    for (const [i, line] of chunk.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.#breakLine()
      this.#inline.append(line)
    }
  }

  /** Ends the block that is being read. */
  flush(): void {
    if (!this.#inline.isUntouched) {
      const { text, marks } = this.#inline.take()
      if (text !== '') this.#push({ text, marks })
    }
    for (const alt of this.#alts.splice(0)) {
      const text = alt.replace(/\s+/g, ' ').toWellFormed().normalize('NFC')
      this.#push({ text, marks: [] }, 'photoCredit')
    }
  }

  #push(written: Pick<Block, 'text' | 'marks'>, kindHint: LeftOutReason | null = null): void {
    const item = this.#items.at(-1)
    const block: Block = { id: this.#nextId(), kind: 'paragraph', ...written }
    if (kindHint === null && this.#heading > 0) {
      block.kind = 'heading'
      block.level = this.#heading
    } else if (kindHint === null && item) {
      block.kind = 'listItem'
      block.level = item.level
      if (!item.isUsed) block.marker = item.marker
      item.isUsed = true
    } else if (this.#quotes > 0) {
      block.kind = 'quote'
    }
    const hint = kindHint ?? this.#hints.at(-1) ?? null
    this.asides.push({ container: this.#container, hint, isNotes: this.#notes > 0 })
    this.blocks.push(block)
    const linked = block.marks.reduce(
      (sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0),
      0,
    )
    const container = this.containers[this.#container]!
    const own = block.text.length - linked
    if (hint !== null || own < 0) return
    container.text += own
    // Words are counted only where the length leaves it open.
    const mayRead =
      block.kind !== 'heading' && own > block.text.length / 2 && block.text.length > PARAGRAPH_WORDS * 4
    if (mayRead && countWords(block.text) >= PARAGRAPH_WORDS) container.paragraphs++
  }
}

/**
 * Reads HTML (or, with `isFragment`, a piece of it: then no main content is chosen) into a draft. `base`: where the
 * page came from, for relative links. Scripts, styles, frames, forms' controls, navigation, asides and hidden elements
 * never come through; links are http, https or mailto. Throws TooDeep beyond DEEPEST_HTML levels.
 */
export function readHtml(html: string, base: string | null, nextId: () => string, isFragment = false): Draft {
  const reader = new HtmlReader(nextId, base)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (chunk) => reader.text(chunk),
    oncomment: (comment) => reader.metadata.comment(comment),
  })
  parser.write(html.toWellFormed())
  parser.end()
  reader.flush()
  const { blocks, asides, containers, anchors, references } = reader
  linkFootnotes(blocks, anchors, references, (index) => asides[index]?.isNotes === true)
  numberByAnchors(blocks, anchors)
  sumUp(containers)
  const main = isFragment ? 0 : chooseMain(containers)
  const draft: Draft = { blocks: [], hints: new Map(), found: {} }
  const outside: Block[] = []
  const referenced = new Set(
    blocks.flatMap((block, i) =>
      isWithin(containers, asides[i]!.container, main) ? block.marks.flatMap((mark) => mark.note ?? []) : [],
    ),
  )
  for (const [index, block] of blocks.entries()) {
    const { container, hint } = asides[index]!
    const isMine = isWithin(containers, container, main) && !(main === 0 && isPageEdge(containers, container))
    // Notes often stand behind the element that holds the text.
    if (!isMine && !(block.kind === 'footnote' && referenced.has(block.id))) {
      outside.push(block)
      continue
    }
    draft.blocks.push(block)
    if (hint !== null && block.kind !== 'footnote' && block.kind !== 'table') draft.hints.set(block.id, hint)
  }
  draft.found = reader.metadata.found(draft.blocks, outside)
  return draft
}

/** On a page without a main element: the page's own footer, comments, and a form that holds no text worth reading. */
function isPageEdge(containers: readonly Container[], index: number): boolean {
  for (let at = index; at > 0; at = containers[at]!.parent) {
    const { role, paragraphs } = containers[at]!
    if (
      role === 'comments' ||
      (role === 'footer' && paragraphs === 0) ||
      (role === 'form' && paragraphs === 0)
    )
      return true
  }
  return false
}

/** Anchors such as `para-12` on a paragraph are the source's own numbers; whether they hold is weighed later. */
function numberByAnchors(blocks: readonly Block[], anchors: readonly Anchor[]): void {
  for (const { id, start, end } of anchors) {
    const number = /^(?:para(?:graph)?|p|par)[-_.]?0*(\d{1,4})$/i.exec(id)?.[1]
    const block = blocks[start]
    if (number && block && end - start === 1 && block.number === undefined) block.number = number
  }
}
