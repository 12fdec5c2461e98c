import { useEffect, useLayoutEffect, useRef } from 'react'
import { carryOver } from '#shared/anchoring/carry-over.ts'
import { articleIn, useViewStore } from '#renderer/state/view-store.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import { restorePlace } from '../reading/use-reading-place.ts'
import { onSentence } from './cursor.ts'
import {
  getReader,
  inPane,
  keepPosition,
  keptPosition,
  setReader,
  useReaderPane,
  type ShownVersion,
} from './reader-store.ts'

/** Puts a version on screen and the reader back where it was. */
export function useArticleText(view: ArticleView | null, shown: ShownVersion | null): void {
  const pane = useReaderPane()
  const before = useRef<ShownVersion | null>(null)
  // Before anything is painted over the text, and while it still has its scroll position.
  useLayoutEffect(() => {
    const last = before.current
    if (!view || !shown || (last && last.text === shown.text)) return
    const isNewVersion = last !== null && last.article === shown.article && last.hash !== shown.hash
    const anchor = isNewVersion ? firstVisible(view, last) : null
    view.show(shown.text)
    before.current = shown
    if (isNewVersion) {
      inPane(pane, () => carryCursor(last, shown))
      if (anchor) keepInPlace(view, shown, anchor)
      return
    }
    if (last?.article === shown.article) return
    const kept = inPane(pane, () => keptPosition(shown.article))
    const position = inPane(pane, () => restorePlace(view, shown))
    const sentence = position === null ? null : shown.text.sentenceAt(position)
    // Of this session the cursor as it was; of an earlier one the sentence it was on.
    const cursor = kept?.hash === shown.hash ? kept.cursor : sentence && onSentence(sentence)
    inPane(pane, () => setReader({ cursor, moved: true, fresh: null, hover: null }))
  }, [pane, view, shown])
  useLayoutEffect(() => () => inPane(pane, keepPosition), [pane])
  // Where one was is kept before another article takes the place.
  useEffect(
    () =>
      useViewStore.subscribe((state, last) => {
        if (articleIn(state, pane) !== articleIn(last, pane)) inPane(pane, keepPosition)
      }),
    [pane],
  )
}

type Anchor = { readonly block: string; readonly top: number }

function firstVisible(view: ArticleView, shown: ShownVersion): Anchor | null {
  const visible = view.visible(0)
  if (!visible) return null
  const index = shown.text.blockAt(visible.measured.start)
  const element = view.blockElement(index)
  return element ? { block: shown.text.blocks[index]!.id, top: element.getBoundingClientRect().top } : null
}

/** A piece put back above must not push the text away from the eye. */
function keepInPlace(view: ArticleView, shown: ShownVersion, { block, top }: Anchor): void {
  const element = view.blockElement(shown.text.blocks.findIndex((one) => one.id === block))
  if (element) view.scroller.scrollBy({ top: element.getBoundingClientRect().top - top })
}

function carryCursor(from: ShownVersion, to: ShownVersion): void {
  const { cursor } = getReader()
  const range = cursor && carryOver(from.text.content, to.text.content, cursor)
  const sentence = range && to.text.sentenceAt(range.start)
  setReader({ cursor: sentence ? onSentence(sentence) : null })
}
