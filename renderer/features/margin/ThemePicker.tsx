// Chooses a theme by name: type to filter, Enter takes it, a name that is new makes a theme (`/` for one below another).
import { useTranslation } from 'react-i18next'
import { useThemes } from '#renderer/state/hooks.ts'
import { setView } from '#renderer/state/view-store.ts'
import { ChoiceList } from '../../ui/ChoiceList.tsx'
import { tagWithNewTheme, toggleTheme } from '../reader/edit-claims.ts'
import type { PlacedClaim } from '../reader/placement.ts'
import { focusReader } from '../reader/reader-store.ts'
import styles from './margin.module.css'
import { themeChoices } from './theme-choices.tsx'
import { retiredMatch } from './theme-matches.ts'

type ThemePickerProps = { readonly top: number; readonly placed: PlacedClaim | null }

export function ThemePicker({ top, placed }: ThemePickerProps) {
  const { t } = useTranslation()
  const themes = useThemes()
  const close = () => {
    setView({ themePicker: false })
    focusReader()
  }
  return (
    <div className={styles.picker} style={{ top }} role="dialog" aria-label={t('margin.picker')}>
      <ChoiceList
        label={t('margin.picker')}
        placeholder={t(themes.size === 0 ? 'margin.pickerFirst' : 'margin.pickerHint')}
        chosenLabel={t('margin.has')}
        choicesFor={(typed) =>
          themeChoices(themes, typed, ({ id }) => placed?.claim.themes.includes(id) ?? false).map(
            (choice) => ({ ...choice, keyElsewhere: themes.get(choice.id)?.pinned?.toString() }),
          )
        }
        note={(typed) => {
          const retired = retiredMatch(themes, typed)
          return retired && t('margin.retiredTheme', { name: retired.name })
        }}
        onChoose={(choice) => {
          if (themes.has(choice)) toggleTheme(choice)
          else tagWithNewTheme(choice)
          close()
        }}
        onClose={(how) => (how === 'escape' ? close() : setView({ themePicker: false }))}
      />
    </div>
  )
}
