// Passages as Lexical's MarkNodes in an editor with the same text.
import { $createMarkNode, $isMarkNode, $wrapSelectionInMarkNode, MarkNode } from '@lexical/mark'
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  createEditor,
} from 'lexical'
import { freshPassage, makeFrame } from './world.mjs'

export function marks(world) {
  const { scroller, root } = makeFrame()
  const editor = createEditor({
    namespace: 'marks',
    editable: false,
    nodes: [MarkNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(root)
  /** Keys of the paragraphs, and of the marks of the first theme. */
  let keys = []
  const firstTheme = new Set(world.passages.filter(({ theme }) => theme === 0).map(({ id }) => id))
  let added = 0
  return {
    load() {
      const fill = () => {
        const top = $getRoot().clear()
        keys = world.content.blocks.map(({ text }) => {
          const paragraph = $createParagraphNode().append($createTextNode(text))
          top.append(paragraph)
          return paragraph.getKey()
        })
      }
      editor.update(fill, { discrete: true })
    },
    /** Each block's text cut where a passage starts or ends: the quickest way we know to make the marks. */
    show() {
      const byBlock = Map.groupBy(world.passages, ({ block }) => block)
      const mark = () => {
        for (const [block, passages] of byBlock) {
          const paragraph = $getNodeByKey(keys[block])
          paragraph.clear()
          paragraph.append(...pieces(world, block, passages))
        }
      }
      editor.update(mark, { discrete: true })
    },
    add() {
      const passage = freshPassage(world, added++)
      const wrap = () => {
        const selection = selectionOf(
          $getNodeByKey(keys[passage.block]),
          world.starts[passage.block],
          passage,
        )
        $wrapSelectionInMarkNode(selection, false, passage.id)
      }
      editor.update(wrap, { discrete: true })
    },
    /** A class on each mark of the theme. */
    recolour() {
      editor.read(() => {
        for (const key of keys) {
          for (const node of $getNodeByKey(key).getChildren()) {
            if (!$isMarkNode(node) || !node.getIDs().some((id) => firstTheme.has(id))) continue
            editor.getElementByKey(node.getKey())?.classList.toggle('changed')
          }
        }
      })
    },
    watchPointer(tell) {
      root.addEventListener('pointermove', ({ target }) => {
        if (target.closest('mark')) tell(1)
      })
    },
    hit: (x, y) => (document.elementFromPoint(x, y)?.closest('mark') ? 1 : 0),
    scroller,
  }
}

function pieces({ content, starts }, block, passages) {
  const { text } = content.blocks[block]
  const from = starts[block]
  const cuts = new Set([0, text.length])
  for (const { start, end } of passages) cuts.add(start - from).add(end - from)
  const borders = [...cuts].toSorted((a, b) => a - b)
  return borders.slice(0, -1).map((start, n) => {
    const end = borders[n + 1]
    const ids = passages
      .filter((passage) => passage.start - from <= start && passage.end - from >= end)
      .map(({ id }) => id)
    const piece = $createTextNode(text.slice(start, end))
    return ids.length === 0 ? piece : $createMarkNode(ids).append(piece)
  })
}

/** The text nodes of a paragraph are its text, in order. */
function selectionOf(paragraph, from, { start, end }) {
  const selection = $createRangeSelection()
  let at = from
  for (const node of paragraph.getAllTextNodes()) {
    const next = at + node.getTextContentSize()
    if (at <= start && start < next) selection.anchor.set(node.getKey(), start - at, 'text')
    if (at < end && end <= next) selection.focus.set(node.getKey(), end - at, 'text')
    at = next
  }
  return selection
}
