import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { themePath } from '#shared/domain/theme.ts'
import { useArticles, useCounts, useThemes } from '../../state/hooks.ts'
import { NO_FILTER, setView, useViewStore, type ClaimFilter } from '../../state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import styles from './claims.module.css'

/** Ids start with a letter, so these are free. */
const ALL = '-all'
const WITHOUT = '-none'

export function FilterBar({ shown }: { readonly shown: number }) {
  const { t } = useTranslation()
  const themes = useThemes()
  const articles = useArticles()
  const count = useCounts().claims
  const filter = useViewStore((state) => state.claimFilter)
  const change = (part: Partial<ClaimFilter>) => setView({ claimFilter: { ...filter, ...part } })
  const isFiltered = filter.text !== '' || filter.theme !== null || filter.article !== null
  const theme = filter.theme === null ? ALL : filter.theme === '' ? WITHOUT : filter.theme
  return (
    <search className={styles.filters}>
      <TextField
        className={styles.text}
        label={t('claims.search')}
        hideLabel
        placeholder={t('claims.searchPlaceholder')}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <Select
        className={styles.select}
        label={t('claims.theme')}
        hideLabel
        options={[
          { id: ALL, label: t('claims.allThemes') },
          { id: WITHOUT, label: t('claims.noTheme') },
          ...[...themes.values()]
            .map(({ id, colour, retired }) => ({
              id,
              label: retired ? `${themePath(themes, id)} (${t('common.retired')})` : themePath(themes, id),
              sign: <ThemeSign colour={colour} />,
            }))
            .toSorted((a, b) => a.label.localeCompare(b.label)),
        ]}
        value={themes.has(theme) || theme === WITHOUT ? theme : ALL}
        onChange={(id) => change({ theme: id === ALL ? null : id === WITHOUT ? '' : id })}
      />
      <Select
        className={styles.select}
        label={t('claims.article')}
        hideLabel
        options={[
          { id: ALL, label: t('claims.allArticles') },
          ...articles.map(({ id, title }) => ({ id, label: title || t('common.untitled') })),
        ]}
        value={filter.article ?? ALL}
        onChange={(id) => change({ article: id === ALL ? null : id })}
      />
      <span className={styles.shown} role="status">
        {isFiltered ? t('claims.shown', { shown, count }) : null}
      </span>
      {isFiltered ? (
        <IconButton label={t('claims.clear')} onPress={() => setView({ claimFilter: NO_FILTER })}>
          <X aria-hidden />
        </IconButton>
      ) : null}
    </search>
  )
}
