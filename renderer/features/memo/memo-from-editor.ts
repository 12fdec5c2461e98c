// Nodes -> blocks: what is counted, listed and printed is read from the editor as it stands.
import { $isLinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $getRoot, $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical'
import type { Inline, MemoBlock } from '#shared/memo/memo-document.ts'
import { $isCitationNode } from './nodes/CitationNode.tsx'
import { $isCrossReferenceNode } from './nodes/CrossReferenceNode.tsx'
import { $isPointNode } from './nodes/PointNode.ts'
import { $isPromptNode } from './nodes/PromptNode.ts'
import { $isSectionHeadingNode } from './nodes/SectionHeadingNode.ts'
import type { KeyedBlock } from './numbering-context.ts'

export function $memoBlocks(): KeyedBlock[] {
  return $getRoot().getChildren().flatMap($blocksOf)
}

/** The blocks of a node at the top of the memo. */
export function $blocksOf(node: LexicalNode): KeyedBlock[] {
  return $isListNode(node) ? $listItems(node, 1) : [{ key: node.getKey(), block: $block(node) }]
}

function $block(node: LexicalNode): MemoBlock {
  const inlines = $inlines($isElementNode(node) ? node.getChildren() : [node], undefined)
  if ($isHeadingNode(node)) {
    // A pasted h1 stands beside our h2: the memo's title is the only h1.
    const level = Math.min(4, Math.max(1, Number(node.getTag().slice(1)) - 1))
    return { kind: 'heading', level, inlines, ...($isSectionHeadingNode(node) ? node.getFacts() : {}) }
  }
  if ($isPointNode(node))
    return { kind: 'point', inlines, ...(node.getClaim() ? { claim: node.getClaim() } : {}) }
  if ($isQuoteNode(node)) return { kind: 'quote', inlines }
  return { kind: 'paragraph', inlines, ...($isPromptNode(node) ? { prompt: node.getPrompt() } : {}) }
}

function $listItems(list: ListNode, level: number): KeyedBlock[] {
  return list.getChildren().flatMap((item): KeyedBlock[] => {
    const children = $isListItemNode(item) ? item.getChildren() : [item]
    const own = children.filter((child) => !$isListNode(child))
    const nested = children.filter($isListNode)
    const block: MemoBlock = {
      kind: 'listItem',
      ordered: list.getListType() === 'number',
      level,
      inlines: $inlines(own, undefined),
    }
    return [
      ...(own.length > 0 || nested.length === 0 ? [{ key: item.getKey(), block }] : []),
      ...nested.flatMap((child) => $listItems(child, level + 1)),
    ]
  })
}

function $inlines(nodes: readonly LexicalNode[], href: string | undefined): Inline[] {
  const inlines: Inline[] = []
  const add = (next: Inline) => {
    const last = inlines.at(-1)
    if (last?.kind === 'text' && next.kind === 'text' && sameLook(last, next)) last.text += next.text
    else inlines.push(next)
  }
  for (const node of nodes) {
    if ($isCitationNode(node)) {
      const citation = node.getCitation()
      if (citation) add({ kind: 'citation', citation })
    } else if ($isCrossReferenceNode(node)) {
      add({ kind: 'crossReference', claim: node.getClaim(), number: node.getNumber() })
    } else if ($isTextNode(node)) {
      add({
        kind: 'text',
        text: node.getTextContent(),
        ...(node.hasFormat('bold') ? { bold: true } : {}),
        ...(node.hasFormat('italic') ? { italic: true } : {}),
        ...(href === undefined ? {} : { href }),
      })
    } else if ($isLineBreakNode(node)) add({ kind: 'text', text: '\n' })
    else if ($isElementNode(node)) {
      const inside = $inlines(node.getChildren(), $isLinkNode(node) ? node.getURL() : href)
      inside.forEach(add)
    }
  }
  return inlines
}

/** A line break takes on the look of the text it follows. */
function sameLook(a: Inline & { kind: 'text' }, b: Inline & { kind: 'text' }): boolean {
  return b.text === '\n' || (a.bold === b.bold && a.italic === b.italic && a.href === b.href)
}
