// One streaming pass from HTML to our blocks. No DOM is built; nothing of the markup survives but what a block can say.
import { Parser } from 'htmlparser2'
import type { Block } from '#shared/domain/article.ts'
import type { Draft } from '#shared/import/draft.ts'
import { linkFootnotes, type Anchor } from './html-footnotes.ts'
import { chooseMain, isWithin, sumUp, type Container } from './html-main.ts'
import { HtmlReader } from './html-reader.ts'

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
  reader.blocks.flush()
  const { all: blocks, asides, containers, anchors, references } = reader.blocks
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
