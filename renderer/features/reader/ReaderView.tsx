// The reading column with its margin: an article, the cursor in it, and the claims that were made of it.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { carryOver } from '#shared/anchoring/carry-over.ts'
import { bindCommands, commandForKey, runCommand } from '#renderer/commands/registry.ts'
import { getView, useViewStore } from '#renderer/state/view-store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { ArticleView, type LeftOutPlace } from '../../editor/article-view.ts'
import { Margin } from '../margin/Margin.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { claimBindings } from './claim-commands.ts'
import { activate, cursorBindings, firstCursor, setCursor } from './cursor-commands.ts'
import { HoverLine } from './HoverLine.tsx'
import { LeftOutBar, LeftOutStrip } from './LeftOut.tsx'
import { Legend } from './Legend.tsx'
import { onSentence } from './cursor.ts'
import { putBackPiece } from './put-back-piece.ts'
import {
  currentPlacement,
  focusReader,
  getReader,
  keepPosition,
  keptPosition,
  readerView,
  setReader,
  setReaderHandle,
  useReaderStore,
  type ShownVersion,
} from './reader-store.ts'
import styles from './reader.module.css'
import { ScrollMarks } from './ScrollMarks.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { usePainting } from './use-painting.ts'
import { usePointer } from './use-pointer.ts'
import { useShownVersion } from './use-shown-version.ts'
import { useIsNarrow } from './use-is-narrow.ts'

export function ReaderView() {
  const { t } = useTranslation()
  const article = useViewStore((state) => state.article)
  const failure = useShownVersion(article)
  if (article === null) {
    return (
      <EmptyState
        centred
        title={t('reader.empty.title')}
        text={t('reader.empty.text')}
        keys="Mod+I"
        keysText={t('reader.empty.key')}
      />
    )
  }
  if (failure !== null) {
    return <EmptyState centred title={t('reader.unreadable.title')} text={t('reader.unreadable.text')} />
  }
  return <Reader />
}

function Reader() {
  const { t } = useTranslation()
  const pane = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [view, setArticleView] = useState<ArticleView | null>(null)
  const [pieces, setPieces] = useState<readonly LeftOutPlace[]>([])
  const shown = useReaderStore((state) => state.shown)
  const wanted = useViewStore((state) => state.article)
  const narrow = useIsNarrow(pane)

  useEffect(() => {
    const opened = new ArticleView(root.current!, scroller.current!, setPieces)
    setArticleView(opened)
    setReaderHandle({ view: opened, focus: () => region.current?.focus({ preventScroll: true }) })
    setReader({ followed: null })
    return () => {
      setReaderHandle(null)
      opened.close()
    }
  }, [])

  useText(view, shown)
  useCommands()
  useFollowing(shown)
  usePointer(view)

  const hasText = (shown?.text.blocks.length ?? 0) > 0
  const language = shown?.text.language ?? null
  return (
    <div ref={pane} className={styles.reader} data-narrow={narrow || undefined}>
      <LeftOutBar />
      <div ref={scroller} className={styles.scroller}>
        {view && hasText ? <ScrollMarks view={view} /> : null}
        <div className={styles.sheet}>
          {shown ? <ArticleHead key={shown.article} article={shown.article} /> : <Skeleton />}
          <div
            ref={region}
            className={styles.region}
            role="application"
            aria-label={t('reader.region')}
            aria-describedby="reader-hint"
            tabIndex={0}
            data-testid="reader"
            data-waiting={(shown !== null && shown.article !== wanted) || undefined}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
          >
            <div ref={root} className={styles.text} lang={language ?? undefined} />
            {/* Within this element, as events of a portal go the way of React's tree. */}
            {pieces.map(({ key, element, piece }) =>
              createPortal(<LeftOutStrip piece={piece} />, element, key),
            )}
            <div className={styles.overlay}>
              {view ? <Painting view={view} /> : null}
              {view ? <SelectionBar view={view} /> : null}
            </div>
            {shown && !hasText ? <p className={styles.noText}>{t('reader.noText')}</p> : null}
          </div>
          <Margin narrow={narrow} />
        </div>
      </div>
      <Legend />
      <HoverLine />
      <VisuallyHidden as="p" id="reader-hint">
        {t('reader.hint')}
      </VisuallyHidden>
      <Spoken />
    </div>
  )
}

/** A component of its own: it changes with every key, the rest of the reader does not. */
function Painting({ view }: { readonly view: ArticleView }) {
  const { tick } = usePainting(view)
  return tick ? (
    <span data-tick className={styles.tick} style={{ top: tick.top, height: tick.height }} />
  ) : null
}

function Spoken() {
  const spoken = useReaderStore((state) => state.spoken)
  return (
    <div className={styles.spoken} aria-live="polite" data-testid="reader-spoken">
      {spoken}
    </div>
  )
}

function Skeleton() {
  return (
    <div className={styles.skeleton} aria-hidden>
      <span />
      <span />
      <span />
    </div>
  )
}

/** Puts a version on screen and the reader back where it was. */
function useText(view: ArticleView | null, shown: ShownVersion | null): void {
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
      carryCursor(last, shown)
      if (anchor) keepInPlace(view, shown, anchor)
      return
    }
    if (last?.article === shown.article) return
    const kept = keptPosition(shown.article)
    view.scroller.scrollTo({ top: kept?.scroll ?? 0 })
    setReader({
      cursor: kept?.hash === shown.hash ? kept.cursor : null,
      moved: true,
      fresh: null,
      hover: null,
    })
  }, [view, shown])
  useLayoutEffect(() => keepPosition, [])
  // Where one was is kept before another article takes the place.
  useEffect(
    () => useViewStore.subscribe((state, last) => void (state.article !== last.article && keepPosition())),
    [],
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

function useCommands(): void {
  useEffect(
    () =>
      bindCommands({
        ...cursorBindings,
        ...claimBindings,
        'focus.reader': { run: focusReader },
        'article.putBack': { run: putBackFocused },
      }),
    [],
  )
}

function putBackFocused(): void {
  const strip = document.activeElement?.closest<HTMLElement>('[data-left-out]')
  if (strip) void putBackPiece(strip.dataset['leftOut']!)
}

/** A claim chosen elsewhere (a list, a memo's citation): the text goes to it once it is there. */
function useFollowing(shown: ShownVersion | null): void {
  const activeClaim = useViewStore((state) => state.activeClaim)
  const article = useViewStore((state) => state.article)
  useEffect(() => {
    if (!shown || shown.article !== article || activeClaim === null) return
    if (getReader().followed === activeClaim) return
    const placed = currentPlacement().byId.get(activeClaim)
    if (placed) activate(placed, { card: getView().card, cursor: true })
  }, [activeClaim, article, shown])
}

function onFocus(event: React.FocusEvent): void {
  if (event.target !== event.currentTarget) return
  const { cursor } = getReader()
  // A field that had the focus took the window's selection with it.
  if (cursor) readerView()?.select(cursor, !cursor.chosen)
  else {
    const first = firstCursor()
    if (first) setCursor(first, { scroll: false })
  }
}

function onKeyDown(event: React.KeyboardEvent<HTMLDivElement>): void {
  const { nativeEvent, target } = event
  if (nativeEvent.isComposing || (target instanceof HTMLElement && target.closest('input, textarea, select')))
    return
  const command = commandForKey(nativeEvent, 'reader')
  if (!command) return
  // On a button inside the text (a left-out piece) Enter and the space bar press it.
  if (target !== event.currentTarget && command !== 'article.putBack' && command !== 'leave.out') return
  if (command === 'leave.out' && target !== event.currentTarget) focusReader()
  else if (!runCommand(command)) return
  event.preventDefault()
  event.stopPropagation()
}
