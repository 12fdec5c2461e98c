import { lazy, Suspense, useEffect, useLayoutEffect } from 'react'
import { setKeyChoices } from '../commands/key-choices.ts'
import { bindCommands, runCommandByName } from '../commands/registry.ts'
import { FileDrop } from '../features/import/FileDrop.tsx'
import { ImportPanel } from '../features/import/ImportPanel.tsx'
import { listenToImport } from '../features/import/import-store.ts'
import { Palette } from '../features/palette/Palette.tsx'
import { ShortcutSheet } from '../features/palette/ShortcutSheet.tsx'
import { NewProjectDialog } from '../features/start/NewProjectDialog.tsx'
import { openProject, refreshSettings } from '../features/start/project-actions.ts'
import { StartPage } from '../features/start/StartPage.tsx'
import { Welcome } from '../features/start/Welcome.tsx'
import { onAppEvent } from '../platform/bridge.ts'
import { listenToMain, useProjectStore } from '../state/project-store.ts'
import styles from './app.module.css'
import { NoticeBar } from './NoticeBar.tsx'
import { useGlobalKeys } from './use-global-keys.ts'
import { WINDOW_COMMANDS } from './window-commands.ts'

/** The greatest part. It comes behind what is seen first, so that a project that is opened finds it there. */
const workspace = import('./Workspace.tsx')
const Workspace = lazy(() => workspace.then((module) => ({ default: module.Workspace })))

export function App() {
  useEffect(listenToMain, [])
  useEffect(listenToImport, [])
  useEffect(() => bindCommands(WINDOW_COMMANDS), [])
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind === 'command') runCommandByName(event.id)
        else if (event.kind === 'openProject') void openProject(event.path)
      }),
    [],
  )
  useEffect(() => void refreshSettings(), [])
  useGlobalKeys()
  useChosenKeys()
  useColours()
  // Says that the window can be used: tests and the start benchmark wait for it.
  const ready = useProjectStore((state) => state.settings !== null)
  return (
    <div className={styles.app} data-ready={ready}>
      <Page />
      <FileDrop onProject={openDropped} />
      <div className={styles.foot}>
        <ImportPanel />
        <NoticeBar />
      </div>
      <NewProjectDialog />
      <Palette />
      <ShortcutSheet />
    </div>
  )
}

function openDropped(path: string): void {
  void openProject(path)
}

function Page() {
  // Not the settings: each project that is opened changes them, and the workspace would be drawn twice.
  const name = useProjectStore((state) => state.settings?.name)
  const path = useProjectStore((state) => state.session?.info.path)
  if (name === undefined) return null
  if (name === '') return <Welcome />
  if (path === undefined) return <StartPage />
  return (
    <Suspense fallback={null}>
      <Workspace key={path} />
    </Suspense>
  )
}

/** Before the first paint with the settings: no button shall show a key that does not work. */
function useChosenKeys(): void {
  const choices = useProjectStore((state) => state.settings?.keyChoices)
  useLayoutEffect(() => {
    if (choices) setKeyChoices(choices)
  }, [choices])
}

/** Puts the chosen colours on the page; those of the system follow by media query. */
function useColours(): void {
  const theme = useProjectStore((state) => state.settings?.theme ?? 'system')
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}
