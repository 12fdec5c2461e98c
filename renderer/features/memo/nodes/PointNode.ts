import {
  $applyNodeReplacement,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'

const claimState = createState('claim', { parse: (value) => (typeof value === 'string' ? value : '') })

/** One claim as a numbered point. The number is drawn by the style sheet, which counts anew after each heading. */
export class PointNode extends ElementNode {
  override $config() {
    return this.config('memo-point', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: claimState }],
    })
  }

  /** Empty for a point that the analyst added. */
  getClaim(): string {
    return $getState(this, claimState)
  }

  setClaim(claim: string): this {
    return $setState(this, claimState, claim)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('p')
    dom.dataset['block'] = 'point'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  /** Enter makes the next point; in an empty one it ends the list of points. */
  override insertNewAfter(_: RangeSelection, restoreSelection = true): ElementNode {
    const isEmpty = this.isEmpty()
    const next = isEmpty ? $createParagraphNode() : $createPointNode()
    this.insertAfter(next, restoreSelection)
    if (isEmpty) this.remove()
    return next
  }

  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export function $createPointNode(claim = ''): PointNode {
  const node = $applyNodeReplacement(new PointNode())
  return claim === '' ? node : node.setClaim(claim)
}

export function $isPointNode(node: LexicalNode | null | undefined): node is PointNode {
  return node instanceof PointNode
}
