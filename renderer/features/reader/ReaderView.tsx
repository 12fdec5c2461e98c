// The reading column with its margin: an article, the cursor in it, and the claims that were made of it.
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { USUAL_TYPE } from '#shared/domain/reading-type.ts'
import { bindCommands, commandForKey, runCommand } from '#renderer/commands/registry.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import { getView, useViewStore, type PaneName } from '#renderer/state/view-store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { ArticleView, type LeftOutPlace } from '../../editor/article-view.ts'
import { LinkPanel } from '../margin/LinkPanel.tsx'
import { Margin } from '../margin/Margin.tsx'
import { findBindings } from '../reading/find-commands.ts'
import { FindBar } from '../reading/FindBar.tsx'
import { GoToBar, goToBindings } from '../reading/GoToBar.tsx'
import { noteBindings } from '../reading/note-commands.ts'
import { BackFromNote, NotePopover } from '../reading/NotePopover.tsx'
import { outlineBindings } from '../reading/outline-commands.ts'
import { typeBindings, typeVariables } from '../reading/type-settings.ts'
import { useReadingPlace } from '../reading/use-reading-place.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { fieldBindings } from './ask-field.ts'
import { claimBindings } from './claim-commands.ts'
import { linkBindings } from './links.ts'
import { activate, cursorBindings, firstCursor, setCursor } from './cursor-commands.ts'
import { HoverLine } from './HoverLine.tsx'
import { LeftOutBar, LeftOutStrip } from './LeftOut.tsx'
import { Legend } from './Legend.tsx'
import { CorrectBar } from '../correct/CorrectBar.tsx'
import { DraftBar } from '../correct/DraftBar.tsx'
import { correctBindings } from '../correct/correct-commands.ts'
import { useCorrectStore } from '../correct/correct-store.ts'
import { CorrectionPreview } from '../correct/CorrectionPreview.tsx'
import { suggestBindings } from '../suggest/suggest-commands.ts'
import { SuggestPanel } from '../suggest/SuggestPanel.tsx'
import { looksBindings } from '../looks/look-commands.ts'
import { LooksBar } from '../looks/LooksBar.tsx'
import { LooksPanel } from '../looks/LooksPanel.tsx'
import { ApartBar } from '../versions/ApartBar.tsx'
import { usePlaceWanted } from '../search/go-to-found.ts'
import { useCited } from '../versions/go-to-cited.ts'
import { OldVersionBar } from '../versions/OldVersionBar.tsx'
import { SettlePanel } from '../versions/SettlePanel.tsx'
import { versionBindings } from '../versions/version-commands.ts'
import { VersionsPanel } from '../versions/VersionsPanel.tsx'
import { passageBindings } from './passage-commands.ts'
import { putBackPiece } from './put-back-piece.ts'
import { readAhead } from './read-sentence.ts'
import {
  currentPlacement,
  focusReader,
  getReader,
  inPane,
  PaneContext,
  readerPane,
  readerView,
  setReader,
  setReaderHandle,
  usePaneArticle,
  useReaderPane,
  useReaderStore,
  type ShownVersion,
} from './reader-store.ts'
import styles from './reader.module.css'
import { ScrollMarks } from './ScrollMarks.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useArticleText } from './use-article-text.ts'
import { usePainting } from './use-painting.ts'
import { usePointer } from './use-pointer.ts'
import { useShownVersion } from './use-shown-version.ts'
import { useIsNarrow } from './use-is-narrow.ts'

type ReaderViewProps = {
  readonly pane: PaneName
  /** With the legend of pinned themes at its foot; side by side they share one. */
  readonly hasLegend: boolean
}

export function ReaderView({ pane, hasLegend }: ReaderViewProps) {
  return (
    <PaneContext value={pane}>
      <ArticleInPane hasLegend={hasLegend} />
    </PaneContext>
  )
}

function ArticleInPane({ hasLegend }: Pick<ReaderViewProps, 'hasLegend'>) {
  const { t } = useTranslation()
  const article = usePaneArticle()
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
  return <Reader hasLegend={hasLegend} />
}

function Reader({ hasLegend }: Pick<ReaderViewProps, 'hasLegend'>) {
  const { t } = useTranslation()
  const pane = useReaderPane()
  const hint = useId()
  const frame = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [view, setArticleView] = useState<ArticleView | null>(null)
  const [pieces, setPieces] = useState<readonly LeftOutPlace[]>([])
  const shown = useReaderStore((state) => state.shown)
  const wanted = usePaneArticle()
  const type = useProjectStore((state) => state.settings?.type ?? USUAL_TYPE)
  const narrow = useIsNarrow(frame)

  useEffect(() => {
    const opened = new ArticleView(root.current!, scroller.current!, setPieces)
    setArticleView(opened)
    setReaderHandle(pane, { view: opened, focus: () => region.current?.focus({ preventScroll: true }) })
    inPane(pane, () => setReader({ followed: null }))
    return () => {
      setReaderHandle(pane, null)
      opened.close()
    }
  }, [pane])

  useArticleText(view, shown)
  useCommands()
  useFollowing(shown)
  useCited()
  usePlaceWanted()
  usePointer(view)
  useReadingPlace(view)
  useEffect(() => readAhead(pane), [pane])

  const correcting = useCorrectStore((state) => state.work?.pane === pane)
  const isOld = shown?.isOld ?? false
  const hasText = (shown?.text.blocks.length ?? 0) > 0
  const language = shown?.text.language ?? null
  return (
    <div ref={frame} className={styles.reader} data-narrow={narrow || undefined} style={typeVariables(type)}>
      {correcting ? <CorrectBar /> : isOld ? <OldVersionBar /> : <ReadingBars />}
      <div className={styles.stage}>
        <div ref={scroller} className={styles.scroller} data-testid="reader-scroller">
          {view && hasText && !correcting ? <ScrollMarks view={view} /> : null}
          <div className={styles.sheet}>
            {shown ? <ArticleHead key={shown.article} article={shown.article} /> : <Skeleton />}
            <div
              ref={region}
              className={styles.region}
              // While it is corrected the text itself is the field.
              {...(correcting ? {} : { role: 'application', 'aria-describedby': hint, tabIndex: 0 })}
              aria-label={correcting ? undefined : t('reader.region')}
              data-correcting={correcting || undefined}
              data-testid="reader"
              data-pane-text
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
            {correcting ? null : <Margin narrow={narrow} />}
          </div>
        </div>
        {correcting ? <CorrectionPreview /> : <VersionsPanel />}
        {correcting || isOld ? null : <SettlePanel />}
        {correcting || isOld ? null : <LooksPanel />}
        {correcting || isOld ? null : <SuggestPanel />}
        {correcting || isOld ? null : <LinkPanel />}
        {view ? <FindBar view={view} /> : null}
        <GoToBar />
        <BackFromNote />
      </div>
      {view ? <NotePopover view={view} /> : null}
      {hasLegend ? <Legend /> : null}
      <HoverLine />
      <VisuallyHidden as="p" id={hint}>
        {t('reader.hint')}
      </VisuallyHidden>
      <Spoken />
    </div>
  )
}

/** What there is to say of a text that is current. */
function ReadingBars() {
  return (
    <>
      <ApartBar />
      <LeftOutBar />
      <DraftBar />
      <LooksBar />
    </>
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

const readingBindings = {
  ...findBindings,
  ...goToBindings,
  ...noteBindings,
  ...outlineBindings,
  ...typeBindings,
}

function useCommands(): void {
  useEffect(
    () =>
      bindCommands({
        ...cursorBindings,
        ...claimBindings,
        ...fieldBindings,
        ...linkBindings,
        ...passageBindings,
        ...correctBindings,
        ...looksBindings,
        ...suggestBindings,
        ...versionBindings,
        ...readingBindings,
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
  const pane = useReaderPane()
  const article = usePaneArticle()
  useEffect(() => {
    if (!shown || shown.article !== article || activeClaim === null) return
    // One article in both panes: the other one stays where it is.
    if (pane !== readerPane() && getReader().shown?.article === article) return
    inPane(pane, () => {
      if (getReader().followed === activeClaim) return
      const placed = currentPlacement().byId.get(activeClaim)
      if (placed) activate(placed, { card: getView().card, cursor: true })
    })
  }, [activeClaim, pane, article, shown])
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
  // Letters are letters there.
  if (target instanceof HTMLElement && target.isContentEditable) return
  const command = commandForKey(nativeEvent, 'reader')
  if (!command) return
  // On a button inside the text (a left-out piece) Enter and the space bar press it.
  if (target !== event.currentTarget && command !== 'article.putBack' && command !== 'leave.out') return
  if (command === 'leave.out' && target !== event.currentTarget) focusReader()
  else if (!runCommand(command)) return
  event.preventDefault()
  event.stopPropagation()
}
