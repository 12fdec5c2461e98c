// The reading view: an article, alone or with the memo or another article beside it.
import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useTranslation } from 'react-i18next'
import { bindCommands } from '../commands/registry.ts'
import { Legend } from '../features/reader/Legend.tsx'
import { ReaderView } from '../features/reader/ReaderView.tsx'
import { useArticles } from '../state/hooks.ts'
import { setView, useViewStore, type PaneName } from '../state/view-store.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { PANE_BINDINGS } from './pane-commands.ts'
import { splitSizes } from './pane-sizes.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import styles from './app.module.css'

const MemoView = lazy(() =>
  import('../features/memo/MemoView.tsx').then((module) => ({ default: module.MemoView })),
)

export function Panes() {
  const { t } = useTranslation()
  const beside = useViewStore((state) => state.beside)
  const active = useViewStore((state) => state.activePane)
  const article = useViewStore((state) => state.article)
  const besideArticle = useViewStore((state) => state.besideArticle)
  const articles = useArticles()
  const titleOf = (id: string | null) => articles.find((row) => row.id === id)?.title ?? ''
  const narrow = useIsNarrow()
  useEffect(() => bindCommands(PANE_BINDINGS), [])
  // A narrow window has room for one: the one in use.
  const hidden = beside !== null && narrow ? (active === 'first' ? 'second' : 'first') : null
  const isSplit = beside !== null && hidden === null
  const isTwo = isSplit && beside === 'article'
  return (
    <div className={styles.panesColumn}>
      <Group className={styles.split} defaultLayout={splitSizes.read()} onLayoutChanged={splitSizes.write}>
        {hidden === 'first' ? null : (
          <Panel id="first" className={styles.centre} minSize={300}>
            <Pane name="first" isSplit={isSplit} label={t('app.pane.article', { title: titleOf(article) })}>
              <ReaderView pane="first" hasLegend={!isTwo} />
            </Pane>
          </Panel>
        )}
        {isSplit ? <Separator className={styles.divider} aria-label={t('app.pane.resize')} /> : null}
        {beside === null || hidden === 'second' ? null : (
          <Panel id="second" className={styles.centre} defaultSize="50%" minSize={300}>
            <Pane
              name="second"
              isSplit={isSplit}
              label={
                beside === 'memo'
                  ? t('app.pane.memo')
                  : t('app.pane.second', { title: titleOf(besideArticle) })
              }
            >
              {beside === 'memo' ? <MemoView /> : <ReaderView pane="second" hasLegend={!isTwo} />}
            </Pane>
          </Panel>
        )}
      </Group>
      {isTwo ? (
        <Suspense fallback={null}>
          <Legend />
        </Suspense>
      ) : null}
    </div>
  )
}

type PaneProps = {
  readonly name: PaneName
  readonly isSplit: boolean
  readonly label: string
  readonly children: ReactNode
}

/** Whatever takes the focus or a click makes its pane the one that keys act on. */
function Pane({ name, isSplit, label, children }: PaneProps) {
  const isActive = useViewStore((state) => state.activePane === name)
  const activate = () => {
    if (!isActive) setView({ activePane: name })
  }
  return (
    <section
      data-pane={name}
      data-active={(isSplit && isActive) || undefined}
      className={styles.pane}
      aria-label={label}
      onFocusCapture={activate}
      onPointerDownCapture={activate}
    >
      <ErrorBoundary inView>
        <Suspense fallback={null}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  )
}
