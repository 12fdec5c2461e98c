import { lazy, Suspense, useEffect } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useTranslation } from 'react-i18next'
import { ClaimsView } from '../features/claims/ClaimsView.tsx'
import { bindCommands } from '../commands/registry.ts'
import { sideBindings } from '../features/judgements/side-commands.ts'
import { Library } from '../features/library/Library.tsx'
import { Outline } from '../features/reading/Outline.tsx'
import { ThemeTree } from '../features/themes/ThemeTree.tsx'
import { rememberPlace } from '../features/start/last-place.ts'
import { TourCard } from '../features/tour/TourCard.tsx'
import { useProject } from '../state/hooks.ts'
import { getView, setView, useViewStore, type View } from '../state/view-store.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LibraryDrawer } from './LibraryDrawer.tsx'
import { paneSizes } from './pane-sizes.ts'
import { Panes } from './Panes.tsx'
import { SideDrawer, SideContent } from './Side.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TopBar } from './TopBar.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import { VIEW_PANEL, viewTabId } from './ViewTabs.tsx'
import styles from './app.module.css'

const MemoView = lazy(() =>
  import('../features/memo/MemoView.tsx').then((module) => ({ default: module.MemoView })),
)

const CodebookView = lazy(() =>
  import('../features/themes/CodebookView.tsx').then((module) => ({ default: module.CodebookView })),
)
const CompareView = lazy(() =>
  import('../features/compare/CompareView.tsx').then((module) => ({ default: module.CompareView })),
)

const VIEWS: { readonly [Name in View]: () => React.ReactNode } = {
  read: () => <Panes />,
  claims: () => <ClaimsView />,
  compare: () => <CompareView />,
  memo: () => <MemoView />,
  codebook: () => <CodebookView />,
}

export function Workspace() {
  const { t } = useTranslation()
  const { info } = useProject()
  const view = useViewStore((state) => state.view)
  const libraryOpen = useViewStore((state) => state.libraryOpen)
  const side = useViewStore((state) => state.side)
  const narrow = useIsNarrow()
  useEffect(() => bindCommands(sideBindings), [])
  useEffect(() => rememberPlace(info.path), [info.path])
  useEffect(() => {
    document.title = `${info.title} – ${t('common.appName')}`
    return () => {
      document.title = t('common.appName')
    }
  }, [info.title, t])
  useLibraryRoom(narrow)
  return (
    <div className={styles.workspace}>
      <TopBar />
      <Group className={styles.panes} defaultLayout={paneSizes.read()} onLayoutChanged={paneSizes.write}>
        {libraryOpen && !narrow ? (
          <>
            <Panel
              id="library"
              className={styles.library}
              defaultSize={248}
              minSize={180}
              maxSize={440}
              groupResizeBehavior="preserve-pixel-size"
            >
              <Library outline={<Outline />} themes={<ThemeTree />} />
            </Panel>
            <Separator className={styles.divider} aria-label={t('library.resize')} />
          </>
        ) : null}
        <Panel id="centre" className={styles.centre} minSize={320}>
          <main className={styles.view}>
            <div
              key={view}
              id={VIEW_PANEL}
              role="tabpanel"
              aria-labelledby={viewTabId(view)}
              className={styles.view}
            >
              <ErrorBoundary inView>
                <Suspense fallback={null}>{VIEWS[view]()}</Suspense>
              </ErrorBoundary>
            </div>
          </main>
          <TourCard />
        </Panel>
        {side !== null && !narrow ? (
          <>
            <Separator className={styles.divider} aria-label={t('app.sideResize')} />
            <Panel
              id="side"
              defaultSize={340}
              minSize={260}
              maxSize={520}
              groupResizeBehavior="preserve-pixel-size"
            >
              <SideContent side={side} />
            </Panel>
          </>
        ) : null}
      </Group>
      {narrow && libraryOpen ? <LibraryDrawer /> : null}
      {narrow && side !== null ? <SideDrawer side={side} /> : null}
      <StatusLine />
    </div>
  )
}

/** A drawer begins closed; the pane comes back as it was when there is room for it again. */
function useLibraryRoom(narrow: boolean): void {
  useEffect(() => {
    if (!narrow) return
    const before = getView().libraryOpen
    setView({ libraryOpen: false })
    return () => setView({ libraryOpen: before })
  }, [narrow])
}
