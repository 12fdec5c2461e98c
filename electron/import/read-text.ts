// Plain text to blocks: paragraphs, lists, quotes, and headings where a line can hardly be anything else.
import type { Block, Mark } from '#shared/domain/article.ts'
import { countWords, type Draft } from '#shared/import/draft.ts'
import { tidyText } from '#shared/import/tidy-text.ts'
import { LineJoiner, isHardWrapped, wrapWidth } from './join-lines.ts'

type Line = { text: string; indent: number; marker: string | null; rest: string }
/** `alone`: one line between empty lines. */
type Segment = {
  lines: string[]
  marker: string | null
  indent: number
  quote: boolean
  alone: boolean
  level?: number
}

const MARKER = /^([•·▪◦‣●○*+–—-]|\d{1,4}[.)]|\(\d{1,3}\)|[a-z][.)]|\([a-z]{1,4}\))\s+(?=\S)/
const QUOTE = /^\s{0,3}>\s?/
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/

function readLine(raw: string): Line {
  const text = raw.trim()
  const indent = raw.length - raw.trimStart().length
  const marker = MARKER.exec(text)
  return { text, indent, marker: marker?.[1] ?? null, rest: marker ? text.slice(marker[0].length) : text }
}

/** `1.` -> ['#.', 1]; `(b)` -> ['(a)', 2]; a bullet has no value. */
function valueOf(marker: string): [style: string, value: number | null] {
  const digits = /\d+/.exec(marker)?.[0]
  if (digits !== undefined) return [marker.replace(digits, '#'), Number(digits)]
  const letter = /[a-z]/.exec(marker)?.[0]
  return letter === undefined ? [marker, null] : [marker.replace(/[a-z]+/, 'a'), letter.charCodeAt(0) - 96]
}

/**
 * Takes markers away that are none: a number or letter must have its neighbour before or behind it (a line that
 * happens to start with "1998." has none); a dash, star or plus must come twice.
 */
function confirmMarkers(lines: readonly Line[]): void {
  const byStyle = new Map<string, { line: Line; value: number | null }[]>()
  for (const line of lines) {
    if (line.marker === null) continue
    const [style, value] = valueOf(line.marker)
    const group = byStyle.get(style)
    if (group) group.push({ line, value })
    else byStyle.set(style, [{ line, value }])
  }
  for (const [style, group] of byStyle) {
    for (const [i, { line, value }] of group.entries()) {
      const isNext =
        value !== null && (group[i - 1]?.value === value - 1 || group[i + 1]?.value === value + 1)
      const isBullet = value === null && (/[•·▪◦‣●○]/.test(style) || group.length > 1)
      if (isNext || isBullet) continue
      line.marker = null
      line.rest = line.text
    }
  }
}

function toGroups(text: string): { lines: string[]; quote: boolean }[] {
  const groups: { lines: string[]; quote: boolean }[] = []
  let open: { lines: string[]; quote: boolean } | null = null
  for (const raw of text.split('\n')) {
    const quote = QUOTE.test(raw)
    const line = (quote ? raw.replace(QUOTE, '') : raw).replaceAll('\t', '    ').trimEnd()
    if (line.trim() === '' || /^\s*(?:[*_=~-]\s?){3,}$/.test(line)) {
      // A row of = or - under a single line makes it a heading.
      if (open?.lines.length === 1 && /^\s*(?:={3,}|-{3,})$/.test(line)) open.lines.push(line.trim())
      open = null
    } else if (open && open.quote === quote) open.lines.push(line)
    else groups.push((open = { lines: [line], quote }))
  }
  return groups
}

/** Lines that can run on into each other: a list item starts anew. */
function splitAtMarkers(lines: readonly Line[]): string[][] {
  const runs: string[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line.marker === null) run.push(line.text)
    else runs.push([line.text])
  }
  return runs
}

function toSegments(
  group: { lines: string[]; quote: boolean; read: Line[] },
  joined: boolean,
  width: number,
): Segment[] {
  const underline = group.lines.length === 2 ? /^(=|-)\1{2,}$/.exec(group.lines[1]!)?.[1] : undefined
  if (underline) {
    const level = underline === '=' ? 1 : 2
    return [
      { lines: [group.lines[0]!.trim()], marker: null, indent: 0, quote: group.quote, alone: true, level },
    ]
  }
  const segments: Segment[] = []
  const base = Math.min(...group.read.slice(0, 1_000).map((line) => line.indent))
  for (const [i, line] of group.read.entries()) {
    const before = segments.at(-1)
    const previous = group.read[i - 1]
    const goesOn =
      before !== undefined &&
      previous !== undefined &&
      line.marker === null &&
      (before.marker !== null && line.indent > before.indent
        ? true
        : joined &&
          !(line.indent > base + 1 && previous.indent <= base) &&
          !endsParagraph(previous, line, width))
    if (goesOn) before.lines.push(line.text)
    else
      segments.push({
        lines: [line.rest],
        marker: line.marker,
        indent: line.indent,
        quote: group.quote,
        alone: group.lines.length === 1,
      })
  }
  return segments
}

/** In wrapped text without empty lines a paragraph ends with a sentence on a short line; a very short line is broken by hand. */
function endsParagraph(line: Line, next: Line, width: number): boolean {
  const wouldBe = line.text.length + next.text.split(' ', 1)[0]!.length
  return wouldBe < width * (SENTENCE_END.test(line.text) ? 0.75 : 0.5) && !line.text.endsWith('-')
}

const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"“”«»]+/g

function linkMarks(text: string): Mark[] {
  if (!text.includes('://')) return []
  const marks: Mark[] = []
  for (const match of text.matchAll(URL_IN_TEXT)) {
    let address = match[0].replace(/[.,;:!?'’]+$/, '')
    if (address.endsWith(')') && !address.includes('(')) address = address.slice(0, -1)
    const href = URL.parse(address)?.href
    if (href) marks.push({ start: match.index, end: match.index + address.length, kind: 'link', href })
  }
  return marks
}

/** Conservative: a short line on its own, no sentence, with text behind it. */
function isHeading(block: Block, segment: Segment, next: Block | undefined): boolean {
  if (!segment.alone || segment.marker !== null || segment.quote || !next) return false
  const { text } = block
  if (text.length > 80 || countWords(text) > 12 || !/^["'“‘«¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false
  if (/[.!?:;,…]["'”’»)\]]*$/.test(text) || /^["“«].*["”»]$/.test(text) || text.includes('://')) return false
  return next.kind === 'listItem' || countWords(next.text) >= 15
}

export type TextDraft = Draft & { joinedLines: boolean }

/**
 * Reads plain text. `joinLines`: whether hard line breaks inside a paragraph are joined; `auto` looks at the lines.
 * If not, each line is a paragraph (as text copied from a web page has it).
 */
export function readText(source: string, joinLines: 'auto' | 'yes' | 'no', nextId: () => string): TextDraft {
  const text = tidyText(source)
  const groups = toGroups(text).map((group) => ({ ...group, read: group.lines.map(readLine) }))
  confirmMarkers(groups.flatMap((group) => group.read))
  const running = groups.flatMap((group) => splitAtMarkers(group.read))
  const joined = joinLines === 'yes' || (joinLines === 'auto' && isHardWrapped(running))
  const width = joined ? wrapWidth(running) : 0
  const joiner = new LineJoiner(text)
  const segments = groups.flatMap((group) => toSegments(group, joined, width))
  const indents = [...new Set(segments.filter((s) => s.marker !== null).map((s) => s.indent))].toSorted(
    (a, b) => a - b,
  )
  const blocks = segments.map((segment): Block => {
    const body = joiner.join(segment.lines).replace(/ {2,}/g, ' ')
    const block: Block = { id: nextId(), kind: 'paragraph', text: body, marks: linkMarks(body) }
    if (segment.level !== undefined) return { ...block, kind: 'heading', level: segment.level }
    if (segment.marker !== null) {
      const marker = /^[•·▪◦‣●○*+-]$/.test(segment.marker) ? '•' : segment.marker
      return { ...block, kind: 'listItem', level: Math.min(20, indents.indexOf(segment.indent) + 1), marker }
    }
    return segment.quote ? { ...block, kind: 'quote' } : block
  })
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && isHeading(block, segments[i]!, blocks[i + 1])) {
      blocks[i] = { ...block, kind: 'heading', level: 2 }
    }
  }
  const url = blocks
    .filter((_, i) => i < 6 || i >= blocks.length - 6)
    .map(
      (block) =>
        /^(?:(?:source|url|link|lien|retrieved from|available at)\s*:?\s*)?(https?:\/\/\S+)$/i.exec(
          block.text,
        )?.[1],
    )
    .find((address) => address !== undefined)
  const didJoin = joined && segments.some((segment) => segment.lines.length > 1)
  return { blocks, hints: new Map(), found: url ? { url } : {}, joinedLines: didJoin }
}
