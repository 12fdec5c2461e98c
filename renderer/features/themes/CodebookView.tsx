// The codebook: its tree, and beside it the chosen theme with all that it means.
import { FileDown, FileUp, Plus } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { bindCommands, runCommand } from '../../commands/registry.ts'
import { useProject, useThemes } from '../../state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AddTheme } from './AddTheme.tsx'
import { CODEBOOK_BINDINGS } from './codebook-commands.ts'
import { exportCodebook, importCodebook, startCodebook } from './codebook-file.ts'
import { CodebookTree } from './CodebookTree.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ThemeDetail } from './ThemeDetail.tsx'
import { useThemeStore } from './theme-store.ts'
import styles from './codebook.module.css'

export function CodebookView() {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const themes = useThemes()
  const chosen = useThemeStore((state) => state.chosen)
  const incoming = useThemeStore((state) => state.incoming)
  useEffect(() => bindCommands(CODEBOOK_BINDINGS), [])
  const theme = chosen === null ? undefined : themes.get(chosen)

  if (themes.size === 0 && !incoming)
    return (
      <div className={styles.emptyView}>
        <EmptyState centred title={t('themes.emptyTitle')} text={t('themes.emptyText')}>
          {canWrite ? (
            <>
              <Button kind="primary" onPress={() => void startCodebook()}>
                {t('themes.starter')}
              </Button>
              <Button kind="outline" onPress={() => void importCodebook()}>
                {t('themes.import')}
              </Button>
              <div className={styles.emptyAdd}>
                <AddTheme isPlain />
              </div>
            </>
          ) : null}
        </EmptyState>
      </div>
    )
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <h1 className={styles.heading}>{t('themes.codebook')}</h1>
        <span className={styles.faint}>{t('themes.count', { count: themes.size })}</span>
        <span className={styles.rest} />
        {canWrite ? (
          <>
            <Button onPress={() => void importCodebook()}>
              <FileDown aria-hidden />
              {t('themes.import')}
            </Button>
            <Button onPress={() => void exportCodebook()}>
              <FileUp aria-hidden />
              {t('themes.export')}
            </Button>
            <Button kind="outline" onPress={() => void runCommand('codebook.new')}>
              <Plus aria-hidden />
              {t('themes.add')}
            </Button>
          </>
        ) : (
          <Button onPress={() => void exportCodebook()}>
            <FileUp aria-hidden />
            {t('themes.export')}
          </Button>
        )}
      </div>
      {incoming ? (
        <ImportPreview {...incoming} />
      ) : (
        <div className={styles.columns} data-codebook>
          <div className={styles.side}>
            <CodebookTree />
            {canWrite ? <AddTheme /> : null}
          </div>
          {theme ? (
            <ThemeDetail key={theme.id} theme={theme} />
          ) : (
            <p className={styles.hint}>{t('themes.choose')}</p>
          )}
        </div>
      )}
    </div>
  )
}
