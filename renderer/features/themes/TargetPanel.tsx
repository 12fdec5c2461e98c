// Where to: a theme to move under or to merge into. What that touches is said before it is done.
import { useTranslation } from 'react-i18next'
import { checkMerge, checkMove } from '#shared/doc/check-theme-edit.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { errorText } from '../../i18n/words.ts'
import { useCounts, useThemes } from '../../state/hooks.ts'
import { ChoiceList, filterChoices } from '../../ui/ChoiceList.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { focusTheme } from './focus-theme.ts'
import { mergeInto, moveUnder } from './theme-edits.ts'
import { chooseTheme, setThemes } from './theme-store.ts'
import { useTouch } from './use-touch.ts'
import styles from './codebook.module.css'

/** Ids start with a letter. */
const TOP = '-top'

type TargetPanelProps = { readonly theme: Theme; readonly kind: 'move' | 'merge' }

export function TargetPanel({ theme, kind }: TargetPanelProps) {
  const { t } = useTranslation()
  const themes = useThemes()
  const counts = useCounts()
  const touch = useTouch(theme, { branch: kind === 'move' })
  const others = [...themes.values()]
    .filter(({ id, retired }) => id !== theme.id && (kind === 'move' ? id !== theme.parent : !retired))
    .map(({ id, colour }) => ({
      id,
      label: themePath(themes, id),
      hint: t('common.claims', { count: counts.themes[id] ?? 0 }),
      sign: <ThemeSign colour={colour} />,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  const top = kind === 'move' && theme.parent !== null ? [{ id: TOP, label: t('themes.top') }] : []

  function about(id: string): string {
    const target = themes.get(id) ?? null
    const checked =
      kind === 'move'
        ? checkMove(themes, theme, target?.id ?? null)
        : checkMerge(themes, theme, target ?? theme)
    if (!checked.ok) return errorText(checked.code, checked.detail)
    return t(`themes.touches.${kind}`, { name: theme.name, into: target?.name ?? '', touch: touch.text })
  }
  function done(focus: string) {
    chooseTheme(focus)
    focusTheme(focus)
  }
  return (
    <ChoiceList
      className={styles.inPlace}
      label={t(`themes.target.${kind}`, { name: theme.name })}
      placeholder={t(`themes.target.${kind}`, { name: theme.name })}
      choicesFor={(typed) => filterChoices([...top, ...others], typed)}
      about={about}
      onChoose={(id) => {
        if (kind === 'move') {
          moveUnder(theme, id === TOP ? null : id)
          done(theme.id)
        } else if (mergeInto(theme, themes.get(id)!)) done(id)
      }}
      onClose={(how) => {
        setThemes({ panel: 'fields' })
        if (how === 'escape') focusTheme(theme.id)
      }}
    />
  )
}
