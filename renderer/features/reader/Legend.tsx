// The pinned themes with their number keys, always in sight at the foot of the reading column.
import { useTranslation } from 'react-i18next'
import { themePath } from '#shared/domain/theme.ts'
import { useThemes } from '#renderer/state/hooks.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { toggleTheme } from './edit-claims.ts'
import { usePlacement } from './reader-store.ts'
import styles from './reader.module.css'

export function Legend() {
  const { t } = useTranslation()
  const themes = useThemes()
  const placement = usePlacement()
  const activeClaim = useViewStore((state) => state.activeClaim)
  const on = new Set(activeClaim === null ? [] : placement.byId.get(activeClaim)?.claim.themes)
  const pinned = [...themes.values()]
    .filter((theme) => theme.pinned !== null)
    .toSorted((a, b) => a.pinned! - b.pinned!)
  return (
    <div className={styles.legend} role="toolbar" aria-label={t('reader.legend.name')}>
      {pinned.length === 0 ? <p>{t('reader.legend.empty', { key: 'T' })}</p> : null}
      {pinned.map((theme) => (
        <button
          key={theme.id}
          type="button"
          aria-pressed={on.has(theme.id)}
          aria-keyshortcuts={String(theme.pinned)}
          title={themePath(themes, theme.id)}
          // The reading column keeps the focus, and with it the cursor.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => toggleTheme(theme.id)}
        >
          <kbd>{theme.pinned}</kbd>
          <ThemeSign colour={theme.colour} />
          <span>{theme.name}</span>
        </button>
      ))}
    </div>
  )
}
