import { useTranslation } from 'react-i18next'
import { themeBranch } from '#shared/doc/theme-operations.ts'
import type { Theme } from '#shared/domain/theme.ts'
import { useThemes } from '../../state/hooks.ts'
import { useThemeUse } from './use-theme-use.ts'

type TouchOptions = {
  /** Also what carries the themes under it. */
  readonly branch?: boolean
}

/** "14 claims in 3 articles, 2 themes under it, key 3": what an edit of a theme touches. */
export function useTouch(theme: Theme, { branch = false }: TouchOptions = {}) {
  const { t } = useTranslation()
  const own = themeBranch(useThemes(), theme.id)
  const use = useThemeUse(branch ? [...own] : [theme.id])
  const under = own.size - 1
  const text = [
    t('themes.touch.claims', { count: use.claims, articles: t('common.articles', { count: use.articles }) }),
    ...(under === 0 ? [] : [t('themes.touch.under', { count: under })]),
    ...(theme.pinned === null ? [] : [t('themes.touch.key', { pin: theme.pinned })]),
  ].join(', ')
  return { ...use, under, text }
}
