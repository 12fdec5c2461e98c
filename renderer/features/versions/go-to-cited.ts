// What a memo cites, in the version that it cites.
import i18next from 'i18next'
import { useEffect } from 'react'
import { session } from '#renderer/state/project-store.ts'
import { notify, setView, useViewStore, type CitedPlace } from '#renderer/state/view-store.ts'
import { activate, setCursor } from '../reader/cursor-commands.ts'
import { onStretch } from '../reader/cursor.ts'
import {
  currentPlacement,
  focusReader,
  getReader,
  inPane,
  readerPane,
  usePaneArticle,
  useReaderPane,
  useReaderStore,
} from '../reader/reader-store.ts'
import { findCited } from './find-cited.ts'
import { openVersion } from './version-commands.ts'

/** Goes there once the text is on screen. */
export function useCited(): void {
  const pane = useReaderPane()
  const article = usePaneArticle()
  const shown = useReaderStore((state) => state.shown)
  const wanted = useViewStore((state) => state.citedWanted)
  useEffect(() => {
    if (!wanted || !shown || wanted.article !== article || shown.article !== article) return
    if (pane === readerPane()) inPane(pane, () => goTo(wanted))
  }, [pane, article, shown, wanted])
}

function goTo(cited: CitedPlace): void {
  const { hash, text } = getReader().shown!
  if (hash !== cited.version) {
    const versions = session().loaded(cited.article)?.source.current.version.values() ?? []
    if ([...versions].some(({ value }) => value.hash === cited.version)) {
      // Comes back here with its text.
      openVersion(cited.version)
      return
    }
    notify(i18next.t('versions.missing'), 'error')
  }
  setView({ citedWanted: null })
  const placed = currentPlacement().byId.get(cited.claim)
  const passage = placed?.passages.find(({ id }) => id === cited.passage)
  const isAsCited = passage && text.plain.slice(passage.start, passage.end) === cited.quote
  const span = isAsCited ? passage : findCited(text.plain, cited)
  if (placed) activate(placed, { scroll: span === null })
  focusReader()
  if (span) setCursor(onStretch(span), { moved: false })
  else if (hash === cited.version) notify(i18next.t('versions.notThere'))
}
