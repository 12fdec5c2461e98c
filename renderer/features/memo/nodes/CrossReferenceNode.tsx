import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import { CrossReferenceMark } from '../CrossReferenceMark.tsx'

const textState = (name: string) =>
  createState(name, { parse: (value) => (typeof value === 'string' ? value : '') })
const claimState = textState('claim')
const numberState = textState('number')

/** "AN-14: see 3 under Security"; the words follow from where the claim stands now. */
export class CrossReferenceNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('memo-reference', {
      extends: DecoratorNode,
      stateConfigs: [claimState, numberState].map((stateConfig) => ({ flat: true, stateConfig })),
    })
  }

  getClaim(): string {
    return $getState(this, claimState)
  }

  getNumber(): string {
    return $getState(this, numberState)
  }

  override isInline(): true {
    return true
  }

  override isKeyboardSelectable(): boolean {
    return true
  }

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  override updateDOM(): false {
    return false
  }

  override decorate(): ReactNode {
    return <CrossReferenceMark claim={this.getClaim()} number={this.getNumber()} />
  }
}

export function $createCrossReferenceNode(claim: string, number: string): CrossReferenceNode {
  const node = $setState($applyNodeReplacement(new CrossReferenceNode()), claimState, claim)
  return $setState(node, numberState, number)
}

export function $isCrossReferenceNode(node: LexicalNode | null | undefined): node is CrossReferenceNode {
  return node instanceof CrossReferenceNode
}
