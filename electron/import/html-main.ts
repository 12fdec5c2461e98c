// Which element of a page holds the article: what the markup says, else where the paragraphs are.

export type Container = {
  parent: number
  name: string
  /** `main`, `article`, `articleBody`, `content` (by class), `comments`, or nothing. */
  role: 'main' | 'article' | 'articleBody' | 'content' | 'footer' | 'form' | 'comments' | null
  /** UTF-16 units of text outside links, and pieces that read like paragraphs; of the element itself, then of all in it. */
  text: number
  paragraphs: number
}

const LEAST_TEXT = 140
const COMMENTS = /(?:^|\s)(?:comments?|comments-(?:area|section|list)|comment-(?:list|body|section))(?:\s|$)/i
const CONTENT =
  /(?:^|\s)(?:entry-content|post-content|article-(?:body|content)|post-body|story-body|mw-parser-output|content-body|main-content)(?:\s|$)/i

export function roleOf(name: string, attributes: Readonly<Record<string, string>>): Container['role'] {
  const { role, itemprop, class: classes = '', id = '' } = attributes
  if (COMMENTS.test(classes) || COMMENTS.test(id)) return 'comments'
  if (name === 'main' || role === 'main') return 'main'
  if (itemprop === 'articleBody') return 'articleBody'
  if (name === 'article' || role === 'article') return 'article'
  if (name === 'footer' || role === 'contentinfo') return 'footer'
  if (name === 'form') return 'form'
  return CONTENT.test(classes) || CONTENT.test(id) ? 'content' : null
}

/** Adds what children hold to their parents. A parent stands before its children. */
export function sumUp(containers: Container[]): void {
  for (let i = containers.length - 1; i > 0; i--) {
    const { parent, text, paragraphs, role } = containers[i]!
    // Readers' comments do not speak for the element they are in.
    if (role === 'comments') continue
    const above = containers[parent]!
    above.text += text
    above.paragraphs += paragraphs
  }
}

/** Index of the container that holds the article; 0 (the page) when no other is safe to choose. Call `sumUp` first. */
export function chooseMain(containers: readonly Container[]): number {
  const page = containers[0]!
  const fits = ({ text, paragraphs }: Container) =>
    text >= LEAST_TEXT && (paragraphs > 0 || page.paragraphs === 0)
  const isInComments = (index: number) => {
    for (let at = index; at > 0; at = containers[at]!.parent)
      if (containers[at]!.role === 'comments') return true
    return false
  }
  for (const role of ['article', 'articleBody', 'main', 'content'] as const) {
    const fitting = containers
      .map((container, index) => ({ container, index }))
      .filter(({ container, index }) => container.role === role && fits(container) && !isInComments(index))
      .toSorted((a, b) => b.container.text - a.container.text || a.index - b.index)
    const [best, second] = fitting
    if (!best) continue
    // Several of one size are a list of articles (or a text cut into several): look further out.
    const isInside = second !== undefined && isWithin(containers, second.index, best.index)
    if (!second || isInside || best.container.text >= second.container.text * 2) return best.index
  }
  return densest(containers)
}

export function isWithin(containers: readonly Container[], index: number, outer: number): boolean {
  let at = index
  while (at > outer) at = containers[at]!.parent
  return at === outer
}

/** Goes down from the page as long as one child holds every paragraph: no paragraph is ever lost on the way. */
function densest(containers: readonly Container[]): number {
  const children = new Map<number, number[]>()
  for (let i = 1; i < containers.length; i++) {
    const siblings = children.get(containers[i]!.parent)
    if (siblings) siblings.push(i)
    else children.set(containers[i]!.parent, [i])
  }
  let at = 0
  for (;;) {
    const here = containers[at]!
    const next = (children.get(at) ?? []).find((index) => {
      const child = containers[index]!
      if (
        child.name === 'blockquote' ||
        child.name === 'ul' ||
        child.name === 'ol' ||
        child.role === 'comments'
      )
        return false
      return here.paragraphs > 0
        ? child.paragraphs === here.paragraphs && child.text > here.text * 0.5
        : child.text > here.text * 0.9 && child.text >= LEAST_TEXT
    })
    if (next === undefined) return at
    at = next
  }
}
