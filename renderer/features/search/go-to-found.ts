// Goes to what was found: a claim beside its passage, a paragraph, a block of a memo, the claims of a theme.
import { useEffect } from 'react'
import { getView, setView, showArticle, showClaims, useViewStore } from '#renderer/state/view-store.ts'
import { setCursor } from '../reader/cursor-commands.ts'
import { onSentence } from '../reader/cursor.ts'
import { goToClaimOf } from '../reader/links.ts'
import {
  focusReader,
  getReader,
  inPane,
  readerPane,
  readerView,
  setReader,
  usePaneArticle,
  useReaderPane,
  useReaderStore,
} from '../reader/reader-store.ts'
import type { Found } from './search-store.ts'

export function goToFound({ group, hit }: Found): void {
  switch (group) {
    case 'claims':
      void goToClaimOf(hit.id)
      return
    case 'articles': {
      const [from = 0, to = from + 1] = hit.excerpt.marks[0] ?? []
      const base = (hit.start ?? 0) + hit.excerpt.at
      const place = hit.start === null ? null : { start: base + from, end: base + to }
      showArticle(hit.id)
      setView({ placeWanted: { article: hit.id, version: hit.version, place } })
      return
    }
    case 'memos':
      setView({
        view: 'memo',
        memo: hit.id,
        draftWanted: false,
        blockWanted: { memo: hit.id, block: hit.block },
      })
      return
    case 'themes':
      showClaims({ themes: [hit.id] })
  }
}

/** In the reader: goes to the place once its text is on screen. */
export function usePlaceWanted(): void {
  const pane = useReaderPane()
  const article = usePaneArticle()
  const shown = useReaderStore((state) => state.shown)
  const wanted = useViewStore((state) => state.placeWanted)
  useEffect(() => {
    if (!wanted || !shown || wanted.article !== article || shown.article !== article) return
    if (pane === readerPane()) inPane(pane, goToPlace)
  }, [pane, article, shown, wanted])
}

function goToPlace(): void {
  const { shown, opened } = getReader()
  const wanted = getView().placeWanted
  if (!shown || !wanted) return
  if (shown.isOld && opened) {
    // What is searched is the current version; this comes back here with its text.
    setReader({ opened: null })
    return
  }
  setView({ placeWanted: null })
  focusReader()
  const { place, version } = wanted
  // A text that was corrected since is shown where it was left.
  if (place === null || version !== shown.hash) return
  const sentence = shown.text.sentenceAt(place.start)
  if (sentence) setCursor(onSentence(sentence), { scroll: false })
  readerView()?.scrollIn(place)
}
