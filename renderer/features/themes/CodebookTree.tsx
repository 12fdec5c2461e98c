import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import { commandForKey, runCommand } from '../../commands/registry.ts'
import { useThemeCount, useThemes } from '../../state/hooks.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { ThemeName } from '../../ui/ThemeName.tsx'
import { rowOf } from './focus-theme.ts'
import { FoldingThemes } from './FoldingThemes.tsx'
import { chooseTheme, getThemes, useThemeStore } from './theme-store.ts'
import styles from './codebook.module.css'

/** The row that has the focus is the theme that is shown beside the tree; single keys act on it. */
export function CodebookTree() {
  const { t } = useTranslation()
  const themes = useThemes()
  const chosen = useThemeStore((state) => state.chosen)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever comes to the view comes to the tree; a theme that is to be renamed has the focus in its field.
    const { chosen: last, renaming } = getThemes()
    if (renaming) return
    // The rows are drawn a moment after the tree.
    const frame = requestAnimationFrame(() => {
      const row = last === null ? null : rowOf(last)
      ;(row ?? box.current?.querySelector<HTMLElement>('[role="row"]'))?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <div
      ref={box}
      className={styles.treeBox}
      onKeyDownCapture={(event) => {
        const row = (event.target as HTMLElement).closest('[role="row"]')
        if (row !== event.target) return
        const command = commandForKey(event.nativeEvent, 'codebook')
        if (command === null || !runCommand(command)) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onFocus={(event) => {
        const id = (event.target as HTMLElement).closest('[role="row"]')?.getAttribute('data-key')
        if (id && id !== getThemes().chosen) chooseTheme(id)
      }}
    >
      <FoldingThemes
        aria-label={t('themes.codebook')}
        className={styles.tree!}
        rowClass={styles.row!}
        levels={6}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen !== null && themes.has(chosen) ? [chosen] : []}
        row={Row}
      />
    </div>
  )
}

function Row({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.words}>
        <ThemeName theme={theme} className={styles.name} />
        {theme.definition === '' ? null : <span className={styles.definition}>{theme.definition}</span>}
      </span>
      <Count theme={theme.id} />
      <span className={styles.pin}>
        {theme.pinned === null ? null : (
          <span aria-label={t('themes.pinned', { pin: theme.pinned })} role="img">
            <KeyHint keys={String(theme.pinned)} />
          </span>
        )}
      </span>
    </>
  )
}

function Count({ theme }: { readonly theme: string }) {
  const { t } = useTranslation()
  const count = useThemeCount(theme)
  return <span className={styles.count}>{count === 0 ? null : t('common.claims', { count })}</span>
}
