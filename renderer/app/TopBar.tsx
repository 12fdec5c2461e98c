import { keyOf } from '#renderer/commands/key-choices.ts'
import { Command, Columns2, NotebookPen, PanelLeft, PanelRight, Redo2, Search, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#shared/commands/commands.ts'
import { isEnabled, runCommand } from '../commands/registry.ts'
import { ProjectSettings } from '../features/project-settings/ProjectSettings.tsx'
import { TypeMenu } from '../features/reading/TypeMenu.tsx'
import { undoText } from '../i18n/words.ts'
import { useArticles, useMemos, useProject } from '../state/hooks.ts'
import { useProjectStore } from '../state/project-store.ts'
import { activeReaderPane, articleIn, useViewStore } from '../state/view-store.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './app.module.css'
import { ViewTabs } from './ViewTabs.tsx'

export function TopBar() {
  const { t } = useTranslation()
  const { history } = useProject()
  const view = useViewStore((state) => state.view)
  const beside = useViewStore((state) => state.beside)
  // Undo and redo grey out by the history, which says that it changed.
  useProjectStore((state) => state.historyVersion)
  return (
    <header className={styles.topBar}>
      <div className={styles.where}>
        <IconButton {...buttonOf('view.library', t('command.view.library'))}>
          <PanelLeft aria-hidden />
        </IconButton>
        <p className={styles.title}>
          <ProjectSettings className={styles.projectTitle} />
          <PlaceTitle />
        </p>
      </div>
      <ViewTabs />
      <div className={styles.tools}>
        <IconButton {...buttonOf('edit.undo', undoText('edit.undo', history.nextUndo))}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton {...buttonOf('edit.redo', undoText('edit.redo', history.nextRedo))}>
          <Redo2 aria-hidden />
        </IconButton>
        <IconButton {...buttonOf('search.open', t('command.search.open'))}>
          <Search aria-hidden />
        </IconButton>
        <IconButton {...buttonOf('view.palette', t('command.view.palette'))}>
          <Command aria-hidden />
        </IconButton>
        {view === 'read' ? <TypeMenu /> : null}
        {view === 'read' ? (
          <IconButton
            {...buttonOf('view.articleBeside', t('command.view.articleBeside'))}
            aria-pressed={beside === 'article'}
          >
            <Columns2 aria-hidden />
          </IconButton>
        ) : null}
        {view === 'read' ? (
          <IconButton
            {...buttonOf('view.memoBeside', t('command.view.memoBeside'))}
            aria-pressed={beside === 'memo'}
          >
            <NotebookPen aria-hidden />
          </IconButton>
        ) : null}
        {view === 'read' ? (
          <IconButton {...buttonOf('view.margin', t('command.view.margin'))}>
            <PanelRight aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </header>
  )
}

function buttonOf(id: CommandId, label: string) {
  return {
    label,
    keys: keyOf(id),
    isDisabled: !isEnabled(id),
    onPress: () => void runCommand(id),
  }
}

/** What is on screen: the article, or the memo. */
function PlaceTitle() {
  const { t } = useTranslation()
  const articles = useArticles()
  const memos = useMemos()
  const view = useViewStore((state) => state.view)
  const article = useViewStore((state) => articleIn(state, activeReaderPane(state)))
  const memo = useViewStore((state) => state.memo)
  const title =
    view === 'read'
      ? articles.find((row) => row.id === article)?.title
      : view === 'memo'
        ? memos.find((row) => row.id === memo)?.title
        : undefined
  if (title === undefined) return null
  return (
    <span className={styles.placeTitle}>
      <span className={styles.slash}>/</span>
      {title || t('common.untitled')}
    </span>
  )
}
