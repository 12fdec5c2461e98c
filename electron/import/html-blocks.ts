// Builds our blocks of what a reading pass finds between the elements, and keeps with each what is only known then.
import type { Block, LeftOutReason } from '#shared/domain/article.ts'
import { countWords } from '#shared/import/draft.ts'
import type { Anchor, Reference } from './html-footnotes.ts'
import type { Container } from './html-main.ts'
import { buildTable, type TableReader } from './html-table.ts'
import { InlineText } from './inline-text.ts'

const PARAGRAPH_WORDS = 12

/** Same index as the block it belongs to. */
type Aside = { readonly container: number; readonly hint: LeftOutReason | null; readonly isNotes: boolean }

export type ListItem = { readonly level: number; readonly marker: string; isUsed: boolean }

/** Where in the page a block ends. */
export type BlockContext = {
  /** Level 1-6; 0 outside headings. */
  readonly heading: number
  readonly item: ListItem | undefined
  readonly isQuote: boolean
  readonly container: number
  readonly hint: LeftOutReason | null
  readonly isNotes: boolean
}

export class HtmlBlocks {
  readonly all: Block[] = []
  readonly asides: Aside[] = []
  readonly anchors: Anchor[] = []
  readonly references: Reference[] = []
  readonly containers: Container[] = [{ parent: 0, name: 'page', role: null, text: 0, paragraphs: 0 }]
  readonly inline = new InlineText()
  readonly #alts: string[] = []
  readonly #nextId: () => string
  readonly #context: () => BlockContext

  constructor(nextId: () => string, context: () => BlockContext) {
    this.#nextId = nextId
    this.#context = context
  }

  get count(): number {
    return this.all.length
  }

  /** A line break; two in a row end the block. */
  breakLine(): void {
    if (this.inline.endsWithBreak) this.flush()
    else this.inline.breakLine()
  }

  readImage(alt: string): void {
    if (/^\p{RGI_Emoji}{1,4}$/v.test(alt)) this.inline.append(alt)
    // An alt text of a word or two names a logo; one that is a file name names nothing.
    else if (countWords(alt) >= 3 && !/\.\w{3,4}$/.test(alt)) this.#alts.push(alt)
  }

  /** Ends the block that is being read. */
  flush(): void {
    if (!this.inline.isUntouched) {
      const { text, marks } = this.inline.take()
      if (text !== '') this.#push({ text, marks })
    }
    for (const alt of this.#alts.splice(0)) {
      const text = alt.replace(/\s+/g, ' ').toWellFormed().normalize('NFC')
      this.#push({ text, marks: [] }, 'photoCredit')
    }
  }

  /** Puts one table block in the place of the blocks that its cells made. */
  foldIntoTable(table: TableReader): void {
    const built = buildTable(table, this.all)
    if (!built) return
    const aside = this.asides[table.start]!
    this.all.splice(table.start, Infinity, { id: this.#nextId(), kind: 'table', ...built })
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

  #push(written: Pick<Block, 'text' | 'marks'>, kindHint: LeftOutReason | null = null): void {
    const { item, heading, isQuote, container: index, isNotes, hint: around } = this.#context()
    const block: Block = { id: this.#nextId(), kind: 'paragraph', ...written }
    if (kindHint === null && heading > 0) {
      block.kind = 'heading'
      block.level = heading
    } else if (kindHint === null && item) {
      block.kind = 'listItem'
      block.level = item.level
      if (!item.isUsed) block.marker = item.marker
      item.isUsed = true
    } else if (isQuote) {
      block.kind = 'quote'
    }
    const hint = kindHint ?? around
    this.asides.push({ container: index, hint, isNotes })
    this.all.push(block)
    const linked = block.marks.reduce(
      (sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0),
      0,
    )
    const container = this.containers[index]!
    const own = block.text.length - linked
    if (hint !== null || own < 0) return
    container.text += own
    // Words are counted only where the length leaves it open.
    const mayRead =
      block.kind !== 'heading' && own > block.text.length / 2 && block.text.length > PARAGRAPH_WORDS * 4
    if (mayRead && countWords(block.text) >= PARAGRAPH_WORDS) container.paragraphs++
  }
}
