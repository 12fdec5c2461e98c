import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  ParagraphNode,
  type EditorConfig,
  type LexicalNode,
} from 'lexical'

const promptState = createState('prompt', { parse: (value) => (typeof value === 'string' ? value : '') })

/** A paragraph that asks for something; the question is seen while nothing is written, and never printed. */
export class PromptNode extends ParagraphNode {
  override $config() {
    return this.config('memo-prompt', {
      extends: ParagraphNode,
      stateConfigs: [{ flat: true, stateConfig: promptState }],
    })
  }

  getPrompt(): string {
    return $getState(this, promptState)
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config)
    dom.dataset['prompt'] = this.getPrompt()
    return dom
  }

  override updateDOM(previous: PromptNode, dom: HTMLElement, config: EditorConfig): boolean {
    dom.dataset['prompt'] = this.getPrompt()
    return super.updateDOM(previous, dom, config)
  }
}

export function $createPromptNode(prompt: string): PromptNode {
  return $setState($applyNodeReplacement(new PromptNode()), promptState, prompt)
}

export function $isPromptNode(node: LexicalNode | null | undefined): node is PromptNode {
  return node instanceof PromptNode
}
