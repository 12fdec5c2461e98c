// An article on screen: the read-only Lexical editor and the ways between positions in the text and the page.
import { createEditor, type LexicalEditor } from 'lexical'
import { firstIndex } from '#shared/base/first-index.ts'
import type { LeftOut, VersionContent } from '#shared/domain/article.ts'
import type { ArticleText, Span } from './article-text.ts'
import { ARTICLE_NODES } from './article-nodes.ts'
import styles from './article.module.css'
import type { Correction } from './correction.ts'
import type { EditedText } from './edited-text.ts'
import { $fillArticle, BLOCKS_PER_SECTION } from './fill-article.ts'
import { adoptHighlightRules } from './highlight-rules.ts'
import { releaseLine } from './reading-line.ts'
import type { SectionBox } from './scroll-marks.ts'
import { offsetOfPoint, pointIn, segmentsOf, type Point, type Segment } from './offset-map.ts'

/** An element in the text where a piece was left out. */
export type LeftOutPlace = { readonly key: string; readonly element: HTMLElement; readonly piece: LeftOut }

/** Room kept above and below what the cursor is on: the reader sees what comes next. */
const ROOM_ABOVE = 96
const SHARE_BELOW = 0.3

/**
 * So much above and below the view is painted, in screens of it: more than is scrolled from frame to frame, and little,
 * as each change of a highlight makes the page paint all of it again.
 */
export const SCREENS_AROUND = 0.5

export class ArticleView {
  readonly root: HTMLElement
  readonly scroller: HTMLElement
  readonly #editor: LexicalEditor
  readonly #stop: () => void
  #text: ArticleText | null = null
  #keys: readonly string[] = []
  #segments = new Map<number, readonly Segment<Text>[]>()
  /** Where a text node's text starts in the article, of the blocks in `#segments`. */
  #starts = new Map<Node, number>()
  #revision = 0
  #correction: { readonly edited: EditedText; readonly end: () => void } | null = null
  readonly #onEdited = new Set<() => void>()

  /** `root` gets the text; it lies in `scroller`. */
  constructor(
    root: HTMLElement,
    scroller: HTMLElement,
    onLeftOut: (places: readonly LeftOutPlace[]) => void,
  ) {
    adoptHighlightRules()
    this.root = root
    this.scroller = scroller
    this.#editor = createEditor({
      namespace: 'article',
      editable: false,
      nodes: ARTICLE_NODES,
      theme: {
        text: {
          bold: styles.strong!,
          italic: styles.emphasis!,
          superscript: styles.superscript!,
          subscript: styles.subscript!,
          code: styles.code!,
        },
      },
      onError: (error) => {
        throw error
      },
    })
    this.#stop = this.#editor.registerDecoratorListener<LeftOut>((pieces) => {
      onLeftOut(
        Object.entries(pieces).flatMap(([key, piece]) => {
          const element = this.#editor.getElementByKey(key)
          return element ? [{ key, element, piece }] : []
        }),
      )
    })
    this.#editor.setRootElement(root)
  }

  close(): void {
    this.#stop()
    this.#editor.setRootElement(null)
  }

  show(text: ArticleText): void {
    if (this.#text?.content === text.content) {
      this.#text = text
      return
    }
    this.#text = text
    this.#correction?.end()
    this.#fill(text.content)
  }

  /**
   * Makes the text editable, with `draft` in place of what is shown. Until it ends positions mean nothing, but for what is
   * painted (`rangesOf`, `edited`): the view says that nothing is visible, and what is shown in the meantime ends it.
   */
  correct(
    draft: VersionContent | null,
    start: (editor: LexicalEditor, text: ArticleText) => Correction,
  ): Correction {
    const text = this.#text!
    if (draft) this.#fill(draft)
    this.#text = null
    this.#revision++
    const correction = start(this.#editor, text)
    const stopTelling = correction.onEdited(() => this.#tellEdited())
    const end = () => {
      if (this.#correction?.end !== end) return
      this.#correction = null
      stopTelling()
      correction.end()
      if (!this.#text) {
        this.#fill(text.content)
        this.#text = text
      }
      this.#tellEdited()
    }
    this.#correction = { edited: correction.edited, end }
    this.#tellEdited()
    return { ...correction, end }
  }

  /** Called when a correction begins, changes something and ends. */
  onEdited(listener: () => void): () => void {
    this.#onEdited.add(listener)
    return () => this.#onEdited.delete(listener)
  }

  #tellEdited(): void {
    for (const listener of this.#onEdited) listener()
  }

  /**
   * While the text is corrected: what of the text before stands within the view and `screens` above and below it, and
   * which stretches stand otherwise than when this was asked last.
   */
  edited(screens: number): { near: Span; changed: readonly Span[] } | null {
    if (!this.#correction) return null
    const { edited } = this.#correction
    const changed = edited.settle()
    const { from, behind } = this.#sectionsNear(screens)
    const blocks = [...this.root.children].slice(from, behind).flatMap((section) => {
      const all = section.querySelectorAll('[data-block]')
      return all.length > 0 ? [all[0]!, all[all.length - 1]!] : []
    })
    const near = blocks.length > 0 ? edited.oldSpan(blocks[0]!, blocks.at(-1)!) : { start: 0, end: 0 }
    return { near, changed }
  }

  #fill(content: VersionContent): void {
    this.#segments.clear()
    this.#starts.clear()
    this.#revision++
    this.#editor.update(() => void (this.#keys = $fillArticle(content)), { discrete: true })
  }

  /** Grows when the text nodes change: points and ranges made before mean nothing then. */
  get revision(): number {
    return this.#revision
  }

  blockElement(index: number): HTMLElement | null {
    return this.#editor.getElementByKey(this.#keys[index] ?? '')
  }

  #segmentsOf(index: number): readonly Segment<Text>[] {
    let segments = this.#segments.get(index)
    if (!segments) {
      const element = this.blockElement(index)
      segments = element ? segmentsOf(element) : []
      this.#segments.set(index, segments)
      const from = this.#text?.starts[index] ?? 0
      for (const { node, start } of segments) this.#starts.set(node, from + start)
    }
    return segments
  }

  /** The DOM point of a position. */
  point(position: number, side: 'start' | 'end'): Point<Text> | null {
    if (!this.#text) return null
    const index = this.#text.blockAt(position)
    return pointIn(this.#segmentsOf(index), position - this.#text.starts[index]!, side)
  }

  /** One range a block, so that nothing between two blocks is painted. */
  rangesOf(span: Span): StaticRange[] {
    if (this.#correction) return this.#correction.edited.rangesOf(span)
    return this.#pieces(span).flatMap((piece) => {
      const start = this.point(piece.start, 'start')
      const end = this.point(piece.end, 'end')
      return start && end ? [new StaticRange(boundary(start, end))] : []
    })
  }

  /** Boxes of the lines of a stretch, in the window's coordinates. */
  rectsOf(span: Span): DOMRect[] {
    return this.#pieces(span).flatMap((piece) => {
      const start = this.point(piece.start, 'start')
      const end = this.point(piece.end, 'end')
      if (!start || !end) return []
      const range = document.createRange()
      range.setStart(start.node, start.offset)
      range.setEnd(end.node, end.offset)
      return [...range.getClientRects()].filter((rect) => rect.width > 0)
    })
  }

  /** Tops of the lines that positions are on, in the coordinates of `root`; those that cannot be seen are left out. */
  lineTops(positions: Iterable<number>): Map<number, number> {
    const tops = new Map<number, number>()
    const { top } = this.root.getBoundingClientRect()
    for (const position of positions) {
      const [rect] = this.rectsOf({ start: position, end: position + 1 })
      if (rect) tops.set(position, rect.top - top)
    }
    return tops
  }

  #pieces({ start, end }: Span): Span[] {
    const text = this.#text
    if (!text) return []
    const pieces: Span[] = []
    for (let index = text.blockAt(start); index < text.blocks.length; index++) {
      const block = text.blockSpan(index)
      if (block.start >= end) break
      const piece = { start: Math.max(start, block.start), end: Math.min(end, block.end) }
      if (piece.start < piece.end) pieces.push(piece)
    }
    return pieces
  }

  /** The position at a point of the window; null outside the text. */
  positionAt(x: number, y: number): number | null {
    const caret = document.caretPositionFromPoint(x, y)
    if (!caret) return null
    return this.positionOf(caret.offsetNode, caret.offset)
  }

  /** Is the pointer over the text itself, not the white beside a short line? */
  isOver(position: number, x: number, y: number): boolean {
    return this.rectsOf({ start: Math.max(0, position - 1), end: position + 1 }).some(
      (rect) => x >= rect.left - 4 && x <= rect.right + 4 && y >= rect.top - 2 && y <= rect.bottom + 2,
    )
  }

  /** The position of a DOM point. Between blocks: the end of the block before. */
  positionOf(node: Node, offset: number): number | null {
    const text = this.#text
    if (!text) return null
    const known = this.#starts.get(node)
    if (known !== undefined && node instanceof Text) return known + Math.min(offset, node.length)
    if (!this.root.contains(node)) return null
    const element = node instanceof Element ? node : node.parentElement
    const block = element?.closest<HTMLElement>('[data-block]')
    if (block) {
      const index = Number(block.dataset['block'])
      return text.starts[index]! + offsetOfPoint(block, this.#segmentsOf(index), node, offset)
    }
    const probe = document.createRange()
    probe.setStart(node, offset)
    const next = firstIndex(0, this.#keys.length, (index) => {
      const candidate = this.blockElement(index)
      return !candidate || probe.comparePoint(candidate, 0) >= 0
    })
    return text.blockSpan(Math.max(0, next - 1)).end
  }

  /**
   * The blocks within the scroller's view and `screens` above and below it, as a stretch of text. `measured` is the part
   * of it that the browser has laid out: asking for a box elsewhere makes it lay out a whole section (25 ms a key).
   */
  visible(screens: number): { all: Span; measured: Span } | null {
    const text = this.#text
    if (!text || text.blocks.length === 0) return null
    const { from: first, behind, top, bottom } = this.#sectionsNear(screens)
    if (first === behind) return null
    const spans = Array.from({ length: behind - first }, (_, n) => this.#shownIn(first + n, top, bottom))
    const whole = (parts: readonly Span[]) => ({ start: parts[0]!.start, end: parts.at(-1)!.end })
    const laidOut = spans.filter((span) => span.isLaidOut)
    return { all: whole(spans), measured: laidOut.length > 0 ? whole(laidOut) : { start: 0, end: 0 } }
  }

  /** Sections within the view and `screens` above and below it, and the heights of the window that this is. */
  #sectionsNear(screens: number): { from: number; behind: number; top: number; bottom: number } {
    const view = this.scroller.getBoundingClientRect()
    const [top, bottom] = [view.top - screens * view.height, view.bottom + screens * view.height]
    const sections = this.root.children
    const from = firstIndex(0, sections.length, (i) => sections[i]!.getBoundingClientRect().bottom >= top)
    const isBelow = (i: number) => sections[i]!.getBoundingClientRect().top > bottom
    return { from, behind: firstIndex(from, sections.length, isBelow), top, bottom }
  }

  /** The blocks of a section between two heights of the window; all of them where it is not laid out. */
  #shownIn(section: number, top: number, bottom: number): Span & { isLaidOut: boolean } {
    const text = this.#text!
    const from = section * BLOCKS_PER_SECTION
    const behind = Math.min(text.blocks.length, from + BLOCKS_PER_SECTION)
    const head = this.root.children[section]!.firstElementChild
    const isLaidOut = head?.checkVisibility({ contentVisibilityAuto: true }) ?? false
    const rectOf = (block: number) => this.blockElement(block)!.getBoundingClientRect()
    const first = isLaidOut ? firstIndex(from, behind - 1, (block) => rectOf(block).bottom >= top) : from
    const next = isLaidOut ? firstIndex(first + 1, behind, (block) => rectOf(block).top > bottom) : behind
    return { start: text.blockSpan(first).start, end: text.blockSpan(next - 1).end, isLaidOut }
  }

  /** Each section with its place in what is scrolled, as the browser has it: what is far away is an estimate. */
  sectionBoxes(): SectionBox[] {
    const text = this.#text
    if (!text) return []
    const whole = this.scroller.scrollHeight
    const zero = this.scroller.getBoundingClientRect().top - this.scroller.scrollTop
    return [...this.root.children].map((section, n) => {
      const { top, height } = section.getBoundingClientRect()
      const from = n * BLOCKS_PER_SECTION
      const last = Math.min(text.blocks.length, from + BLOCKS_PER_SECTION) - 1
      const span = { start: text.blockSpan(from).start, end: text.blockSpan(last).end }
      return { ...span, top: (top - zero) / whole, height: height / whole }
    })
  }

  /** Brings a stretch into view, moving as little as needed. */
  scrollIn(span: Span): void {
    if (!this.#text) return
    releaseLine(this)
    const block = this.blockElement(this.#text.blockAt(span.start))
    if (!block) return
    const section = block.closest(`.${styles.section!}`) ?? block
    const rect = section.getBoundingClientRect()
    const view = this.scroller.getBoundingClientRect()
    // Far away the browser has not laid it out: its place is an estimate until it has come near.
    if (rect.bottom < view.top || rect.top > view.bottom) block.scrollIntoView({ block: 'center' })
    this.#nudge(span)
    requestAnimationFrame(() => this.#nudge(span))
  }

  #nudge(span: Span): void {
    const rects = this.rectsOf(span)
    const first = rects[0]
    if (!first) return
    const view = this.scroller.getBoundingClientRect()
    const top = view.top + Math.min(ROOM_ABOVE, view.height / 4)
    const bottom = view.bottom - view.height * SHARE_BELOW
    const last = Math.max(first.bottom, Math.min(rects.at(-1)!.bottom, first.top + (bottom - top)))
    // On the first screen the title belongs to what is seen.
    const fromStart = last - view.top + this.scroller.scrollTop
    if (first.top < top && fromStart < bottom - view.top) this.scroller.scrollTop = 0
    else if (first.top < top) this.scroller.scrollBy({ top: first.top - top })
    else if (last > bottom) this.scroller.scrollBy({ top: last - bottom })
  }

  /** Sets the window's own selection, so that copying and reading aloud know where we are. */
  select(span: Span, collapsed: boolean): void {
    const start = this.point(span.start, 'start')
    const end = this.point(span.end, 'end')
    const selection = window.getSelection()
    if (!start || !end || !selection) return
    if (collapsed) selection.collapse(start.node, start.offset)
    else selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  }
}

function boundary(start: Point<Text>, end: Point<Text>): StaticRangeInit {
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  }
}
