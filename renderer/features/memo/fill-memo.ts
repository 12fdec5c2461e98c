// Blocks -> nodes, once, when a memo is made.
import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, type HeadingTagType } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { Inline, MemoBlock } from '#shared/memo/memo-document.ts'
import { $createCitationNode } from './nodes/CitationNode.tsx'
import { $createCrossReferenceNode } from './nodes/CrossReferenceNode.tsx'
import { $createPointNode } from './nodes/PointNode.ts'
import { $createPromptNode } from './nodes/PromptNode.ts'
import { $createSectionHeadingNode } from './nodes/SectionHeadingNode.ts'

/** Replaces what is in the editor. The memo's title is the page's first heading, so levels start at h2. */
export function $fillMemo(blocks: readonly MemoBlock[]): void {
  const root = $getRoot().clear()
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]!
    if (block.kind === 'listItem') {
      let end = index
      while (blocks[end]?.kind === 'listItem') end++
      root.append(...$lists(blocks.slice(index, end)))
      index = end
      continue
    }
    root.append($blockNode(block).append(...$inlineNodes(block.inlines)))
    index++
  }
  if (root.isEmpty()) root.append($createParagraphNode())
}

/** Puts a claim behind the block that holds the caret, or at the end. */
export function $insertPoint(claim: string, inlines: readonly Inline[]): void {
  const point = $createPointNode(claim).append(...$inlineNodes(inlines))
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? selection.focus.getNode().getTopLevelElement() : null
  if (block) block.insertAfter(point)
  else $getRoot().append(point)
  point.selectEnd()
}

function $blockNode(block: Exclude<MemoBlock, { kind: 'listItem' }>): ElementNode {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}` as HeadingTagType
      return block.theme || block.role ? $createSectionHeadingNode(tag, block) : $createHeadingNode(tag)
    }
    case 'paragraph':
      return block.prompt === undefined ? $createParagraphNode() : $createPromptNode(block.prompt)
    case 'point':
      return $createPointNode(block.claim)
    case 'quote':
      return $createQuoteNode()
  }
}

/** Lists of one run of items; a level that is skipped is closed up. */
function $lists(items: readonly MemoBlock[]): ListNode[] {
  const top: ListNode[] = []
  let open: ListNode[] = []
  for (const item of items) {
    if (item.kind !== 'listItem') continue
    const type = item.ordered ? 'number' : 'bullet'
    const depth = Math.min(item.level, open.length + 1)
    open = open.slice(0, depth)
    if (open[depth - 1]?.getListType() !== type) {
      const list = $createListNode(type)
      open = [...open.slice(0, depth - 1), list]
      const above = open[depth - 2]
      if (above) above.append($createListItemNode().append(list))
      else top.push(list)
    }
    open[depth - 1]!.append($createListItemNode().append(...$inlineNodes(item.inlines)))
  }
  return top
}

function $inlineNodes(inlines: readonly Inline[]): LexicalNode[] {
  return inlines.flatMap((inline): LexicalNode[] => {
    if (inline.kind === 'citation') return [$createCitationNode(inline.citation)]
    if (inline.kind === 'crossReference') return [$createCrossReferenceNode(inline.claim, inline.number)]
    const nodes = inline.text.split('\n').flatMap((line, index): LexicalNode[] => {
      const text = $createTextNode(line)
      if (inline.bold) text.toggleFormat('bold')
      if (inline.italic) text.toggleFormat('italic')
      return [...(index > 0 ? [$createLineBreakNode()] : []), ...(line === '' ? [] : [text])]
    })
    return inline.href ? [$createLinkNode(inline.href).append(...nodes)] : nodes
  })
}
