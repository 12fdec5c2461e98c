import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import type { Klass, LexicalNode } from 'lexical'
import { CitationNode } from './CitationNode.tsx'
import { CrossReferenceNode } from './CrossReferenceNode.tsx'
import { PointNode } from './PointNode.ts'
import { PromptNode } from './PromptNode.ts'
import { SectionHeadingNode } from './SectionHeadingNode.ts'

/** Every kind of node a memo's body can hold. */
export const MEMO_NODES: readonly Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  SectionHeadingNode,
  PromptNode,
  PointNode,
  CitationNode,
  CrossReferenceNode,
]
