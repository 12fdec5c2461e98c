import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import { citationSchema, type Citation } from '#shared/memo/memo-document.ts'
import { CitationMark } from '../CitationMark.tsx'

/** The frozen citation as JSON: one value, written once, that merges as a whole. */
const citationState = createState('citation', { parse: (value) => (typeof value === 'string' ? value : '') })

const parsed = new Map<string, Citation | null>()

/** Stands where a source is cited. Its number is never stored: it follows from the order of the memo. */
export class CitationNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('memo-citation', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: citationState }],
    })
  }

  /** Null for one that a newer version wrote in another shape; it stays in the document. */
  getCitation(): Citation | null {
    const json = $getState(this, citationState)
    let citation = parsed.get(json)
    if (citation === undefined) parsed.set(json, (citation = parse(json)))
    return citation
  }

  override isInline(): true {
    return true
  }

  override isKeyboardSelectable(): boolean {
    return true
  }

  override createDOM(): HTMLElement {
    return document.createElement('sup')
  }

  override updateDOM(): false {
    return false
  }

  override decorate(): ReactNode {
    return <CitationMark citation={this.getCitation()} />
  }
}

function parse(json: string): Citation | null {
  try {
    return citationSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

export function $createCitationNode(citation: Citation): CitationNode {
  return $setState($applyNodeReplacement(new CitationNode()), citationState, JSON.stringify(citation))
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode
}
