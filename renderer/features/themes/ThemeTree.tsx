import { SlidersHorizontal } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import { useProject, useThemeCount, useThemes } from '../../state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { showClaims } from '../../state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { ThemeName } from '../../ui/ThemeName.tsx'
import { useFreshening } from '../../ui/use-freshening.ts'
import { AddTheme } from './AddTheme.tsx'
import { startCodebook } from './codebook-file.ts'
import { FoldingThemes } from './FoldingThemes.tsx'
import { openTheme } from './theme-store.ts'
import styles from './themes.module.css'

/** The themes at a glance. A click shows a theme's claims; Enter and F2 open it in the codebook. */
export function ThemeTree() {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  useFreshening()
  const themes = useThemes()

  return (
    <div className={styles.themes}>
      {themes.size === 0 ? <p className={styles.empty}>{t('themes.none')}</p> : null}
      {themes.size === 0 && canWrite ? (
        <Button className={styles.starter} onPress={() => void startCodebook()}>
          {t('themes.starter')}
        </Button>
      ) : null}
      <div
        onKeyDownCapture={(event) => {
          const row = (event.target as HTMLElement).closest('[role="row"]')
          if (!canWrite || row !== event.target || (event.key !== 'F2' && event.key !== 'Enter')) return
          event.preventDefault()
          event.stopPropagation()
          const id = row.getAttribute('data-key')
          if (id !== null) openTheme(id)
        }}
      >
        <FoldingThemes
          aria-label={t('themes.title')}
          className={styles.tree!}
          itemClass={styles.item}
          rowClass={styles.row!}
          levels={5}
          onAction={(key) => showClaims({ themes: [String(key)] })}
          row={Row}
        />
      </div>
      {canWrite ? <AddTheme /> : null}
    </div>
  )
}

function Row({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  return (
    <>
      <ThemeName theme={theme} className={styles.name} />
      {canWrite ? (
        <IconButton
          label={t('themes.edit', { name: theme.name })}
          keys="F2"
          className={styles.edit}
          onPress={() => openTheme(theme.id)}
        >
          <SlidersHorizontal aria-hidden />
        </IconButton>
      ) : null}
      <Count theme={theme.id} />
      <Pin pin={theme.pinned} />
    </>
  )
}

/** Reads its number itself: a claim made or tagged leaves the rest of the tree alone. */
function Count({ theme }: { readonly theme: string }) {
  const { t } = useTranslation()
  const count = useThemeCount(theme)
  if (count === 0) return null
  return (
    <span className={styles.count} aria-label={t('common.claims', { count })}>
      {count}
    </span>
  )
}

function Pin({ pin }: { readonly pin: number | null }) {
  const { t } = useTranslation()
  return (
    <span className={styles.pin} aria-label={pin === null ? undefined : t('themes.pinned', { pin })}>
      {pin === null ? null : <KeyHint keys={String(pin)} />}
    </span>
  )
}
