// Builds the read-only Lexical tree of a version.
import { $createTextNode, $getRoot, TEXT_TYPE_TO_FORMAT, type ElementNode, type TextNode } from 'lexical'
import type { Block, LeftOut, VersionContent } from '#shared/domain/article.ts'
import {
  $block,
  $cell,
  $leftOut,
  $list,
  $reference,
  $row,
  $section,
  $table,
  type BlockNode,
} from './article-nodes.ts'
import { runsOf, type Run, type Style } from './text-runs.ts'

export const BLOCKS_PER_SECTION = 50

const FORMATS: Record<Style, number> = {
  emphasis: TEXT_TYPE_TO_FORMAT['italic']!,
  strong: TEXT_TYPE_TO_FORMAT['bold']!,
  superscript: TEXT_TYPE_TO_FORMAT['superscript']!,
  subscript: TEXT_TYPE_TO_FORMAT['subscript']!,
  code: TEXT_TYPE_TO_FORMAT['code']!,
}

/** Inside an update: replaces what the editor shows. Gives the keys of the blocks, in order. */
export function $fillArticle(content: VersionContent): string[] {
  const root = $getRoot().clear()
  const pieces = piecesBehind(content)
  const keys: string[] = []
  const topHeading = Math.min(
    6,
    ...content.blocks.flatMap((block) => (block.kind === 'heading' ? (block.level ?? 1) : [])),
  )
  let section: ElementNode = $section()
  let list: ElementNode | null = null
  root.append(section)
  const appendPieces = (after: string | null) => {
    for (const piece of pieces.get(after) ?? []) {
      list = null
      section.append($leftOut(piece))
    }
  }
  appendPieces(null)
  let noteSeen = false
  content.blocks.forEach((block, index) => {
    if (index > 0 && index % BLOCKS_PER_SECTION === 0) {
      section = $section()
      list = null
      root.append(section)
    }
    const isNote = block.kind === 'footnote'
    const node = $block({ block, index, firstNote: isNote && !noteSeen, topHeading })
    noteSeen ||= isNote
    $fillBlock(node, block)
    if (block.kind !== 'listItem') list = null
    else if (!list) {
      list = $list()
      section.append(list)
    }
    const parent = list ?? section
    parent.append(node)
    keys.push(node.getKey())
    appendPieces(block.id)
  })
  return keys
}

/** Left-out pieces by the KEPT block they stand behind (null: before the first), in their order. */
function piecesBehind(content: VersionContent): Map<string | null, LeftOut[]> {
  const kept = new Set(content.blocks.map((block) => block.id))
  const anchors = new Map<string, string | null>()
  const pieces = new Map<string | null, LeftOut[]>()
  for (const piece of content.leftOut) {
    const { after } = piece
    const anchor = after === null || kept.has(after) ? after : (anchors.get(after) ?? null)
    anchors.set(piece.block.id, anchor)
    const here = pieces.get(anchor)
    if (here) here.push(piece)
    else pieces.set(anchor, [piece])
  }
  return pieces
}

function $fillBlock(node: BlockNode, block: Block): void {
  if (!block.cells) {
    $appendRuns(node, runsOf(block.text, block.marks))
    return
  }
  const table = $table()
  node.append(table)
  let row: ElementNode | null = null
  let current = -1
  for (const cell of block.cells) {
    if (cell.row !== current || !row) {
      row = $row()
      table.append(row)
      current = cell.row
    }
    const cellNode = $cell(cell)
    $appendRuns(cellNode, runsOf(block.text, block.marks, cell.start, cell.end))
    row.append(cellNode)
  }
}

function $appendRuns(parent: ElementNode, runs: readonly Run[]): void {
  let mark: Run['inside'] = null
  let parentOfRun = parent
  for (const run of runs) {
    if (run.inside !== mark) {
      mark = run.inside
      parentOfRun = mark ? $reference(mark) : parent
      if (mark) parent.append(parentOfRun)
    }
    parentOfRun.append($text(run))
  }
}

function $text(run: Run): TextNode {
  let format = 0
  for (const style of run.styles) format |= FORMATS[style]
  return $createTextNode(run.text).setFormat(format)
}
