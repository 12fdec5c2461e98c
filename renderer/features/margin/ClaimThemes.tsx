import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { setView } from '#renderer/state/view-store.ts'
import { ThemeName } from '../../ui/ThemeName.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { setTheme } from '../reader/edit-claims.ts'
import type { PlacedClaim } from '../reader/placement.ts'
import { setReader } from '../reader/reader-store.ts'
import styles from './margin.module.css'

type ClaimThemesProps = {
  readonly placed: PlacedClaim
  readonly themes: ReadonlyMap<string, Theme>
  readonly canEdit: boolean
}

export function ClaimThemes({ placed, themes, canEdit }: ClaimThemesProps) {
  const { t } = useTranslation()
  const { claim } = placed
  return (
    <div className={styles.chips}>
      {claim.themes.flatMap((id) => {
        const theme = themes.get(id)
        if (!theme) return []
        return [
          <span
            key={id}
            className={styles.chip}
            data-guessed={claim.guessed.includes('themes') || undefined}
            title={themePath(themes, id)}
          >
            <ThemeSign colour={theme.colour} />
            <ThemeName theme={theme} />
            {canEdit ? (
              <button
                type="button"
                aria-label={t('margin.removeTheme', { theme: theme.name })}
                onClick={() => setTheme(claim, id, false)}
              >
                <X aria-hidden />
              </button>
            ) : null}
          </span>,
        ]
      })}
      {canEdit ? (
        <button
          type="button"
          className={styles.addTheme}
          onClick={() => {
            setReader({ moved: false })
            setView({ themePicker: true })
          }}
        >
          {t('margin.addTheme')} <kbd>T</kbd>
        </button>
      ) : null}
    </div>
  )
}
