import { t } from 'i18next'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { themePath } from '#shared/domain/theme.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'

/** How a theme is written in a chart; null: claims without one. */
export function themeLine(theme: string | null, { themes, lines }: ClaimLists) {
  const found = theme === null ? undefined : themes.get(theme)
  return {
    key: theme ?? '',
    label: found?.name ?? t('charts.noTheme'),
    path: found ? themePath(themes, found.id) : t('charts.noTheme'),
    sign: found ? <ThemeSign colour={found.colour} /> : undefined,
    colour: found ? `var(--theme-${found.colour})` : 'var(--ink-faint)',
    level: theme === null ? 0 : (lines.get(theme)?.length ?? 1) - 1,
  }
}
