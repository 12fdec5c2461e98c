// Markdown (CommonMark, GFM tables and footnotes, front matter) to blocks. HTML inside it goes through our HTML reader.
import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Block, LeftOutReason, Mark } from '#shared/domain/article.ts'
import { countWords, type Draft } from '#shared/import/draft.ts'
import { tidyText } from '#shared/import/tidy-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { TableReader, buildTable } from './html-table.ts'
import { InlineText, type OpenMark } from './inline-text.ts'
import { TooDeep } from './html-reader.ts'
import { readHtml } from './read-html.ts'

/** The walk is recursive; Markdown as people write it nests a handful of levels. */
const DEEPEST_MARKDOWN = 400

type Place = {
  quote: boolean
  item: { level: number; marker: string; isUsed: boolean } | null
  depth: number
}

class MarkdownReader {
  readonly blocks: Block[] = []
  readonly hints = new Map<string, LeftOutReason>()
  readonly #inline = new InlineText()
  readonly #definitions = new Map<string, Definition>()
  readonly #notes = new Map<string, { id: string; label: string; definition: FootnoteDefinition }>()
  readonly #alts: string[] = []
  readonly #nextId: () => string
  /** Inline HTML that is open: `<sup>` marks, `<script>` hides. */
  #tags: { name: string; mark: OpenMark | null }[] = []
  #hidden: string | null = null

  constructor(nextId: () => string) {
    this.#nextId = nextId
  }

  /** Definitions come anywhere in the source, references before them. */
  collect(node: Nodes, depth = 0): void {
    if (depth > DEEPEST_MARKDOWN) throw new TooDeep()
    if (node.type === 'definition') this.#definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !this.#notes.has(node.identifier)) {
      this.#notes.set(node.identifier, { id: this.#nextId(), label: '', definition: node })
    }
    if ('children' in node) for (const child of node.children) this.collect(child, depth + 1)
  }

  readAll(nodes: readonly RootContent[]): void {
    const top: Place = { quote: false, item: null, depth: 0 }
    for (const node of nodes) this.#read(node, top)
    for (const note of this.#notes.values()) {
      const from = this.blocks.length
      for (const node of note.definition.children) this.#read(node, top)
      for (const [i, block] of this.blocks.slice(from).entries()) {
        if (block.kind === 'table') continue
        const { level: _level, marker: _marker, ...rest } = block
        const id = i === 0 ? note.id : block.id
        this.blocks[from + i] = {
          ...rest,
          id,
          kind: 'footnote',
          ...(i === 0 ? { marker: note.label || this.#label(note) } : {}),
        }
      }
    }
    this.#unmarkMissingNotes()
  }

  /** An empty note has no block that a reference could lead to: the reference stays as plain text. */
  #unmarkMissingNotes(): void {
    const ids = new Set(this.blocks.map(({ id }) => id))
    const leads = ({ note }: Mark) => note === undefined || ids.has(note)
    for (const [i, block] of this.blocks.entries()) {
      if (!block.marks.every(leads)) this.blocks[i] = { ...block, marks: block.marks.filter(leads) }
    }
  }

  /** Numbered as GFM shows them: a number stays, a name gets its place among the notes. */
  #label(note: { label: string; definition: FootnoteDefinition }): string {
    const { identifier } = note.definition
    const isNumber = /^\d{1,4}$/.test(identifier)
    note.label ||= isNumber
      ? identifier
      : String([...this.#notes.values()].filter((other) => other.label !== '').length + 1)
    return note.label
  }

  #read(node: RootContent, place: Place): void {
    const inner = { ...place, depth: place.depth + 1 }
    switch (node.type) {
      case 'heading':
        this.#phrase(node.children)
        this.#flush(place, node.depth)
        return
      case 'paragraph':
        this.#phrase(node.children)
        this.#flush(place)
        return
      case 'blockquote':
        for (const child of node.children) this.#read(child, { ...inner, quote: true })
        return
      case 'list': {
        let count = node.start ?? 1
        const level = Math.min(20, (place.item?.level ?? 0) + 1)
        for (const child of node.children) {
          const item = { level, marker: node.ordered ? `${count++}.` : '•', isUsed: false }
          for (const grandchild of child.children) this.#read(grandchild, { ...inner, item })
        }
        return
      }
      case 'code':
        for (const part of tidyText(node.value).split(/\n{2,}/)) {
          const mark = this.#inline.open({ kind: 'code' })
          for (const line of part.split('\n')) {
            this.#inline.append(line)
            this.#inline.breakLine()
          }
          this.#inline.close(mark)
          this.#flush(place)
        }
        return
      case 'table':
        this.#readTable(node, inner)
        return
      case 'html': {
        const draft = readHtml(node.value, null, this.#nextId, true)
        this.blocks.push(...draft.blocks)
        for (const [id, reason] of draft.hints) this.hints.set(id, reason)
        return
      }
    }
  }

  #readTable(node: Table, place: Place): void {
    const reader = new TableReader(this.blocks.length, false)
    for (const [i, row] of node.children.entries()) {
      reader.openRow()
      for (const cell of row.children) {
        const span = reader.openCell(i === 0, 1, 1, this.blocks.length)
        this.#phrase(cell.children)
        this.#flush({ ...place, item: null, quote: false })
        span.to = this.blocks.length
      }
    }
    const built = buildTable(reader, this.blocks)
    if (built) this.blocks.splice(reader.start, Infinity, { id: this.#nextId(), kind: 'table', ...built })
  }

  #marked(mark: Pick<Mark, 'kind' | 'href' | 'note'> | null, children: readonly PhrasingContent[]): void {
    const open = mark ? this.#inline.open(mark) : null
    this.#phrase(children)
    if (open) this.#inline.close(open)
  }

  #phrase(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#readInline(node)
  }

  #readInline(node: PhrasingContent): void {
    if (node.type === 'html') return this.#readTag(node.value)
    if (this.#hidden !== null) return
    switch (node.type) {
      case 'text':
        return this.#inline.append(node.value)
      case 'emphasis':
        return this.#marked({ kind: 'emphasis' }, node.children)
      case 'strong':
        return this.#marked({ kind: 'strong' }, node.children)
      case 'delete':
        return this.#phrase(node.children)
      case 'inlineCode': {
        const open = this.#inline.open({ kind: 'code' })
        this.#inline.append(node.value)
        return this.#inline.close(open)
      }
      case 'break':
        return this.#inline.breakLine()
      case 'link':
        return this.#marked(linkMark(node.url), node.children)
      case 'linkReference': {
        const definition = this.#definitions.get(node.identifier)
        return this.#marked(definition ? linkMark(definition.url) : null, node.children)
      }
      case 'image':
      case 'imageReference':
        if (countWords(node.alt ?? '') >= 3) this.#alts.push(node.alt ?? '')
        return
      case 'footnoteReference': {
        const note = this.#notes.get(node.identifier)
        if (!note) return
        const open = this.#inline.open({ kind: 'note', note: note.id })
        this.#inline.append(this.#label(note))
        return this.#inline.close(open)
      }
    }
  }

  #readTag(value: string): void {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(value)
    if (!tag) return
    const name = tag[2]!.toLowerCase()
    if (this.#hidden !== null) {
      if (tag[1] && name === this.#hidden) this.#hidden = null
      return
    }
    if (name === 'br') return this.#inline.breakLine()
    if (tag[1]) {
      const index = this.#tags.findLastIndex((open) => open.name === name)
      const [open] = index === -1 ? [] : this.#tags.splice(index, 1)
      if (open?.mark) this.#inline.close(open.mark)
      return
    }
    if (/^(?:script|style|iframe|template|noscript|object)$/.test(name) && !value.endsWith('/>'))
      this.#hidden = name
    const kind =
      name === 'sup' ? 'superscript' : name === 'sub' ? 'subscript' : name === 'kbd' ? 'code' : null
    if (kind) this.#tags.push({ name, mark: this.#inline.open({ kind }) })
  }

  #flush(place: Place, heading?: number): void {
    for (const { mark } of this.#tags) if (mark) this.#inline.close(mark)
    this.#tags = []
    this.#hidden = null
    const written = this.#inline.take()
    if (written.text !== '') {
      const block: Block = { id: this.#nextId(), kind: 'paragraph', ...written }
      if (heading !== undefined) this.blocks.push({ ...block, kind: 'heading', level: heading })
      else if (place.item) {
        const { level, marker, isUsed } = place.item
        this.blocks.push({ ...block, kind: 'listItem', level, ...(isUsed ? {} : { marker }) })
        place.item.isUsed = true
      } else this.blocks.push(place.quote ? { ...block, kind: 'quote' } : block)
    }
    for (const alt of this.#alts.splice(0)) {
      const block: Block = {
        id: this.#nextId(),
        kind: 'paragraph',
        text: alt.replace(/\s+/g, ' ').trim(),
        marks: [],
      }
      this.blocks.push(block)
      this.hints.set(block.id, 'photoCredit')
    }
  }
}

function linkMark(url: string): Pick<Mark, 'kind' | 'href'> | null {
  const parsed = URL.parse(url)
  return parsed && /^(?:https?|mailto):$/.test(parsed.protocol) ? { kind: 'link', href: parsed.href } : null
}

/** Reads Markdown. Throws TooDeep, or RangeError where the parser itself nests too deep. */
export function readMarkdown(source: string, nextId: () => string): Draft {
  const { body, found } = readFrontMatter(tidyText(source).replace(/^\n+/, ''))
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const reader = new MarkdownReader(nextId)
  reader.collect(tree)
  reader.readAll(tree.children)
  const first = reader.blocks.find((block) => block.kind === 'heading' && block.level === 1)
  const title = found.title ?? first?.text
  return {
    blocks: reader.blocks,
    hints: reader.hints,
    found: title === undefined ? found : { ...found, title },
  }
}
