import { HeadingNode, type HeadingTagType } from '@lexical/rich-text'
import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type LexicalNode,
} from 'lexical'
import type { MemoBlock } from '#shared/memo/memo-document.ts'

type Heading = MemoBlock & { kind: 'heading' }
export type SectionFacts = Pick<Heading, 'theme' | 'role'>

const textState = (name: string) =>
  createState(name, { parse: (value) => (typeof value === 'string' ? value : '') })
const roleState = textState('role')
const themeState = textState('theme')
const signState = textState('sign')
const colourState = textState('colour')

/** A heading that knows its part in the memo: the bottom line, or a theme with its sign and colour. */
export class SectionHeadingNode extends HeadingNode {
  override $config() {
    return this.config('memo-heading', {
      extends: HeadingNode,
      stateConfigs: [roleState, themeState, signState, colourState].map((stateConfig) => ({
        flat: true,
        stateConfig,
      })),
    })
  }

  getFacts(): SectionFacts {
    const role = $getState(this, roleState) as NonNullable<Heading['role']> | ''
    const id = $getState(this, themeState)
    const theme = { id, sign: $getState(this, signState), colour: $getState(this, colourState) }
    return { ...(id === '' ? {} : { theme }), ...(role === '' ? {} : { role }) }
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config)
    decorate(dom, this.getFacts())
    return dom
  }

  override updateDOM(previous: this, dom: HTMLElement, config: EditorConfig): boolean {
    decorate(dom, this.getFacts())
    return super.updateDOM(previous, dom, config)
  }
}

function decorate(dom: HTMLElement, { role, theme }: SectionFacts): void {
  if (role) dom.dataset['role'] = role
  if (!theme) return
  dom.dataset['sign'] = theme.sign
  dom.style.setProperty('--sign', `var(--theme-${theme.colour})`)
}

export function $createSectionHeadingNode(
  tag: HeadingTagType,
  { role, theme }: SectionFacts,
): SectionHeadingNode {
  const node = $applyNodeReplacement(new SectionHeadingNode(tag))
  if (role) $setState(node, roleState, role)
  if (theme) {
    $setState(node, themeState, theme.id)
    $setState(node, signState, theme.sign)
    $setState(node, colourState, theme.colour)
  }
  return node
}

export function $isSectionHeadingNode(node: LexicalNode | null | undefined): node is SectionHeadingNode {
  return node instanceof SectionHeadingNode
}
