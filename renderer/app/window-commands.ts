// What the commands of the window do. A view binds its own while it is on screen.
import { t } from 'i18next'
import type { CommandId } from '#shared/commands/commands.ts'
import type { CommandBinding } from '../commands/registry.ts'
import { askNewProject } from '../features/start/start-store.ts'
import { closeProject, openProject, openSample } from '../features/start/project-actions.ts'
import { importFiles } from '../features/import/import-actions.ts'
import { pasteArticle } from '../features/import/paste-article.ts'
import { exportCodebook, importCodebook } from '../features/themes/codebook-file.ts'
import { askNewTheme } from '../features/themes/theme-store.ts'
import { offerTour, startTour } from '../features/tour/tour-store.ts'
import { nextSnap } from '#shared/domain/selection-snap.ts'
import { errorText } from '../i18n/words.ts'
import { call } from '../platform/bridge.ts'
import { toggleArticleBeside, toggleMemoBeside } from './pane-commands.ts'
import { redo, undo, useProjectStore } from '../state/project-store.ts'
import { getView, notify, setView } from '../state/view-store.ts'

const open = () => useProjectStore.getState().session
const isOpen = () => open() !== null
const canWrite = () => open()?.canWrite ?? false

export const WINDOW_COMMANDS: Partial<Record<CommandId, CommandBinding>> = {
  'project.new': { run: askNewProject },
  'project.open': { run: () => void openProject(null) },
  'project.openSample': {
    run: () =>
      void openSample().then((opened) => {
        if (opened) offerTour()
      }),
  },
  'project.close': { run: () => void closeProject(), enabled: isOpen },
  'article.import': { run: () => void importFiles([]), enabled: canWrite },
  'article.paste': { run: () => void pasteArticle(), enabled: canWrite },
  'memo.draft': {
    run: () => setView({ view: 'memo', memo: null, draftWanted: true }),
    enabled: () => canWrite() && useProjectStore.getState().counts.claims > 0,
  },

  'edit.undo': { run: undo, enabled: () => canWrite() && (open()?.history.nextUndo ?? null) !== null },
  'edit.redo': { run: redo, enabled: () => canWrite() && (open()?.history.nextRedo ?? null) !== null },

  'view.read': { run: () => setView({ view: 'read' }), enabled: isOpen },
  'view.claims': { run: () => setView({ view: 'claims' }), enabled: isOpen },
  'view.compare': { run: () => setView({ view: 'compare' }), enabled: isOpen },
  'view.charts': { run: () => setView({ view: 'claims', claimsAs: 'charts' }), enabled: isOpen },
  'view.memo': { run: () => setView({ view: 'memo' }), enabled: isOpen },
  'view.codebook': { run: () => setView({ view: 'codebook' }), enabled: isOpen },
  'codebook.import': { run: () => void importCodebook(), enabled: canWrite },
  'codebook.export': { run: () => void exportCodebook(), enabled: isOpen },
  'view.memoBeside': { run: toggleMemoBeside, enabled: isOpen },
  'view.articleBeside': {
    run: toggleArticleBeside,
    enabled: () => useProjectStore.getState().articles.length > 0,
  },
  'view.library': { run: () => setView({ libraryOpen: !getView().libraryOpen }), enabled: isOpen },
  'view.margin': { run: () => setView({ marginOpen: !getView().marginOpen }), enabled: isReading },
  'view.leftOut': { run: () => setView({ leftOutOpen: !getView().leftOutOpen }), enabled: isReading },
  'view.colours': { run: () => void nextColours() },
  'snap.next': { run: () => void snapToNext() },
  'view.palette': { run: () => setView({ paletteOpen: !getView().paletteOpen }) },
  'theme.new': {
    run: () => {
      // The codebook has a field of its own.
      if (getView().view !== 'codebook') setView({ libraryOpen: true })
      askNewTheme()
    },
    enabled: canWrite,
  },

  'help.shortcuts': { run: () => setView({ shortcutsOpen: !getView().shortcutsOpen }) },
  'help.tour': { run: startTour, enabled: isOpen },
}

function isReading(): boolean {
  return isOpen() && getView().view === 'read'
}

async function nextColours(): Promise<void> {
  const now = useProjectStore.getState().settings?.theme ?? 'system'
  const next = now === 'system' ? 'light' : now === 'light' ? 'dark' : 'system'
  const saved = await call('app.setTheme', next)
  if (!saved.ok) return notify(errorText(saved.code, saved.detail), 'error')
  useProjectStore.setState({ settings: saved.value })
  notify(t(`app.colours.${next}`))
}

async function snapToNext(): Promise<void> {
  const next = nextSnap(useProjectStore.getState().settings?.selectionSnap ?? 'characters')
  const saved = await call('app.setSelectionSnap', next)
  if (!saved.ok) return notify(errorText(saved.code, saved.detail), 'error')
  useProjectStore.setState({ settings: saved.value })
  notify(t(`app.snap.${next}`))
}
