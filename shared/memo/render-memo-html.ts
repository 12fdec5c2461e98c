// A memo as one standalone page for the printer: no script, no request, everything escaped.
import { fill, memoLabels, type MemoLabels } from './labels.ts'
import type { Inline, MemoBlock, MemoDocument, MemoHead } from './memo-document.ts'
import { citationKey, numberCitations, plainInlines, type MemoNumbers } from './number-citations.ts'
import { printStyles } from './print-styles.ts'
import { sourceGroups, type SourceEntry, type SourceGroup } from './sources.ts'
import { printColour, signMarkup } from './theme-marks.ts'
import { longDate } from './typography.ts'

/** Points and sources up to this many characters stay on one page. */
const SHORT = 600

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

export type RenderOptions = {
  /** @font-face rules for "Memo Serif", with their fonts as data: addresses. */
  readonly fonts?: string
}

export function renderMemoHtml(memo: MemoDocument, options: RenderOptions = {}): string {
  const { head } = memo
  const labels = memoLabels(head.language)
  const blocks = printedBlocks(memo.blocks)
  const numbers = numberCitations(blocks)
  const page = new Page(head, labels, numbers)
  return `<!doctype html>
<html lang="${escapeHtml(head.language || 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(memoTitle(head))}</title>
<style>${printStyles(head, options.fonts ?? '')}</style>
</head>
<body>
<header>${titleBlock(head, labels)}</header>
<main class="column">${page.body(blocks)}${page.sources()}</main>
</body>
</html>
`
}

/** What the file and the window are called; never empty. */
export function memoTitle(head: MemoHead): string {
  return head.title.trim() || head.subject.trim() || memoLabels(head.language).memo
}

/** Prompts nobody has written over are left out, and a bottom line that holds nothing else with them. */
export function printedBlocks(blocks: readonly MemoBlock[]): MemoBlock[] {
  const written = blocks.filter((block) => block.kind === 'heading' || !isEmpty(block))
  return written.filter((block, index) => {
    if (block.kind !== 'heading') return true
    if (isEmpty(block)) return false
    const next = written[index + 1]
    return block.role !== 'bottomLine' || (next !== undefined && next.kind !== 'heading')
  })
}

function isEmpty(block: MemoBlock): boolean {
  return block.inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === '')
}

function titleBlock(head: MemoHead, labels: MemoLabels): string {
  const date = (iso: string) => longDate(iso, head.language)
  const rows: [string, string, string?][] = [
    [labels.to, head.to],
    [labels.from, head.from],
    [labels.date, date(head.date)],
    [labels.subject, head.subject, 'subject'],
    [labels.asOf, date(head.asOf)],
  ]
  const cells = rows
    .filter(([, value]) => value.trim() !== '')
    .map(
      ([label, value, kind]) =>
        `<tr><th scope="row">${escapeHtml(label)}</th><td${kind ? ` class="${kind}"` : ''}>${escapeHtml(value)}</td></tr>`,
    )
    .join('\n')
  const table = cells === '' ? '' : `<table class="title-block"><tbody>${cells}</tbody></table>`
  return `<p class="kind">${escapeHtml(labels.memo)}</p>\n<h1>${escapeHtml(memoTitle(head))}</h1>\n${table}`
}

class Page {
  readonly #head: MemoHead
  readonly #labels: MemoLabels
  readonly #numbers: MemoNumbers
  /** Claims that are printed in full at a block. */
  readonly #claimsAt: ReadonlyMap<number, readonly string[]>
  /** Uses of each citation so far: anchors are `cite-<number>-<use>`. */
  readonly #uses = new Map<number, number>()
  #headings = 0

  constructor(head: MemoHead, labels: MemoLabels, numbers: MemoNumbers) {
    this.#head = head
    this.#labels = labels
    this.#numbers = numbers
    this.#claimsAt = Map.groupBy(numbers.placeOf.keys(), (claim) => numbers.placeOf.get(claim)!.block)
  }

  body(blocks: readonly MemoBlock[]): string {
    const parts: string[] = []
    const open: number[] = []
    for (let index = 0; index < blocks.length;) {
      const block = blocks[index]!
      if (block.kind === 'heading') {
        while (open.length > 0 && open.at(-1)! >= block.level) {
          open.pop()
          parts.push('</section>')
        }
        open.push(block.level)
        parts.push(this.#heading(block, open.length))
        index++
        continue
      }
      const end = runEnd(blocks, index)
      if (block.kind === 'point') parts.push(this.#points(blocks, index, end))
      else if (block.kind === 'listItem') parts.push(this.#list(blocks.slice(index, end)))
      else parts.push(this.#flow(block))
      index = end
    }
    return parts.join('\n') + '</section>'.repeat(open.length)
  }

  #heading(block: MemoBlock & { kind: 'heading' }, depth: number): string {
    const id = `section-${++this.#headings}`
    // By depth, not by the level typed: a level that is skipped would break the document's structure.
    const tag = `h${Math.min(6, depth + 1)}`
    const mark = block.theme
      ? `<span class="mark" style="color:${printColour(block.theme.colour)}">${signMarkup(block.theme.sign)}</span>`
      : ''
    const kind = block.role === 'bottomLine' ? ' class="bottom-line"' : ''
    return `<section${kind} aria-labelledby="${id}"><${tag} id="${id}">${mark}${this.#inlines(block.inlines)}</${tag}>`
  }

  #flow(block: MemoBlock): string {
    const inner = this.#inlines(block.inlines)
    if (block.kind === 'quote') return `<blockquote><p>${inner}</p></blockquote>`
    const refersOnly = block.inlines.every((inline) => inline.kind === 'crossReference' || isBlank(inline))
    return refersOnly ? `<p class="see">${inner}</p>` : `<p>${inner}</p>`
  }

  #points(blocks: readonly MemoBlock[], from: number, to: number): string {
    const items = blocks.slice(from, to).map((block, offset) => {
      const number = this.#numbers.pointAt.get(from + offset)!
      const anchors = (this.#claimsAt.get(from + offset) ?? []).map((claim) => ` id="${pointAnchor(claim)}"`)
      const [id = '', ...more] = anchors
      const short = plainInlines(block).length <= SHORT ? ' class="short"' : ''
      return `<li value="${number}"${id}${short}>${more.map((other) => `<span${other}></span>`).join('')}${this.#inlines(block.inlines)}</li>`
    })
    return `<ol class="points" start="${this.#numbers.pointAt.get(from)!}">\n${items.join('\n')}\n</ol>`
  }

  #list(items: readonly MemoBlock[]): string {
    let html = ''
    const open: { tag: string; level: number }[] = []
    for (const item of items) {
      if (item.kind !== 'listItem') continue
      const tag = item.ordered ? 'ol' : 'ul'
      const close = () => (html += `</li></${open.pop()!.tag}>`)
      while (open.length > 1 && open.at(-1)!.level > item.level) close()
      if (open.length > 0 && open.at(-1)!.level === item.level && open.at(-1)!.tag !== tag) close()
      const top = open.at(-1)
      if (top && (top.level === item.level || (open.length === 1 && top.level > item.level)))
        html += '</li>\n'
      else {
        open.push({ tag, level: item.level })
        html += `<${tag} class="list">\n`
      }
      html += `<li>${this.#inlines(item.inlines)}`
    }
    while (open.length > 0) html += `</li></${open.pop()!.tag}>`
    return html
  }

  #inlines(inlines: readonly Inline[]): string {
    let html = ''
    inlines.forEach((inline, index) => {
      if (inline.kind === 'text') html += textMarkup(inline)
      else if (inline.kind === 'crossReference') html += this.#crossReference(inline)
      else html += this.#citation(inline, inlines[index - 1]?.kind === 'citation')
    })
    return html
  }

  #citation({ citation }: Inline & { kind: 'citation' }, follows: boolean): string {
    const number = this.#numbers.numberOf.get(citationKey(citation))!
    const use = (this.#uses.get(number) ?? 0) + 1
    this.#uses.set(number, use)
    const label = escapeHtml(fill(this.#labels.source, { number }))
    const comma = follows ? ',\u2009' : ''
    return `<sup>${comma}<a id="cite-${number}-${use}" href="#source-${number}" aria-label="${label}">${number}</a></sup>`
  }

  #crossReference({ claim, number }: Inline & { kind: 'crossReference' }): string {
    const text = crossReferenceText(claim, number, this.#numbers, this.#labels)
    return this.#numbers.placeOf.has(claim)
      ? `<a href="#${pointAnchor(claim)}">${escapeHtml(text)}</a>`
      : escapeHtml(text)
  }

  sources(): string {
    const { citations } = this.#numbers
    if (citations.length === 0) return ''
    const groups = sourceGroups(citations, this.#head.language, this.#labels)
    return `<section class="sources" aria-labelledby="sources"><h2 id="sources">${escapeHtml(this.#labels.sources)}</h2>
${groups.map((group) => this.#sourceGroup(group)).join('\n')}
</section>`
  }

  #sourceGroup(group: SourceGroup): string {
    const lang = group.language ? ` lang="${escapeHtml(group.language)}"` : ''
    const title = group.title ? `<cite class="title"${lang}>${escapeHtml(group.title)}</cite>` : ''
    const text = [escapeHtml(group.authors), title, ...group.details.map(escapeHtml)]
      .filter(Boolean)
      .join(', ')
    const url = group.url
      ? `<br><a class="url" href="${escapeHtml(group.url.href)}">${breakable(escapeHtml(group.url.shown))}</a>`
      : ''
    return `<div class="article"><p class="entry-head">${text}.${url}</p>
<ol>
${group.entries.map((entry) => this.#sourceEntry(entry)).join('\n')}
</ol></div>`
  }

  #sourceEntry(entry: SourceEntry): string {
    const { number, link } = entry
    const back = (use: number, shown: string) =>
      `<a href="#cite-${number}-${use}" aria-label="${escapeHtml(`${shown}: ${backLabel(entry, use, this.#labels)}`)}">${shown}</a>`
    const lang = entry.language ? ` lang="${escapeHtml(entry.language)}"` : ''
    const place = escapeHtml(entry.place)
    const opened = link
      ? `<a class="link" href="${escapeHtml(link)}" title="${escapeHtml(this.#labels.openPassage)}">${place || '→'}</a>`
      : place
    const more =
      entry.uses.length > 1
        ? `<sup>${entry.uses.map((_, n) => back(n + 1, letter(n))).join('\u2009')}</sup>`
        : ''
    const meta = [
      opened && `<span class="place">${opened}</span>`,
      entry.chain && escapeHtml(entry.chain),
    ].filter(Boolean)
    const short = entry.quote.length <= SHORT ? ' class="short"' : ''
    return `<li value="${number}" id="source-${number}"${short}><span class="number">${back(1, String(number))}</span><q${lang}>${escapeHtml(entry.quote)}</q>${more} <span class="meta">${meta.join('; ')}.</span></li>`
  }
}

/** The text of a cross-reference as it stands now: "AN-14: see 3 under Security". */
export function crossReferenceText(
  claim: string,
  number: string,
  numbers: MemoNumbers,
  labels: MemoLabels,
): string {
  const place = numbers.placeOf.get(claim)
  if (!place) return fill(labels.seeNowhere, { claim: number })
  const values = { claim: number, point: place.point }
  return place.section
    ? fill(labels.see, { ...values, section: place.section })
    : fill(labels.seePoint, values)
}

function runEnd(blocks: readonly MemoBlock[], from: number): number {
  const { kind } = blocks[from]!
  if (kind !== 'point' && kind !== 'listItem') return from + 1
  let end = from + 1
  while (blocks[end]?.kind === kind) end++
  return end
}

function textMarkup({ text, bold, italic, href }: Inline & { kind: 'text' }): string {
  let html = escapeHtml(text).replaceAll('\n', '<br>')
  // Not em and strong: Chromium tags them Em and Strong, which the PDF version it writes (1.4) does not know.
  if (italic) html = `<i>${html}</i>`
  if (bold) html = `<b>${html}</b>`
  return href && /^(https?:|mailto:)/i.test(href)
    ? `<a class="link" href="${escapeHtml(href)}">${html}</a>`
    : html
}

function isBlank(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text.trim() === ''
}

function backLabel(entry: SourceEntry, use: number, labels: MemoLabels): string {
  const point = entry.uses[use - 1]?.point
  return point ? fill(labels.backToPoint, { point }) : labels.backToText
}

/** 0 -> a, 25 -> z, 26 -> aa */
function letter(index: number): string {
  return (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26))
}

function pointAnchor(claim: string): string {
  return `point-${encodeURIComponent(claim)}`
}

/** Lets a long address break after a slash or before a mark. */
function breakable(html: string): string {
  return html.replaceAll('/', '/<wbr>').replace(/([?=_.])(?=\w)/gu, '<wbr>$1')
}

export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '\ufffd')
    .replace(/[&<>"']/gu, (c) => `&#${c.charCodeAt(0)};`)
}
