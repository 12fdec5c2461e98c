// The comparison as it leaves the app: rows of text, for the clipboard and for files.
import { t } from 'i18next'
import { linkSides, type Comparison } from '#shared/claims/compare.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ArticleRow, ClaimRow } from '#shared/ipc/view-types.ts'
import { statementText } from '../claims/cell-text.ts'
import { sideText } from './CompareCell.tsx'

/** Head first; a cell has a line for each claim of the theme itself. */
export function compareText(
  { articles, rows, links }: Comparison,
  themes: ReadonlyMap<string, Theme>,
  titles: ReadonlyMap<string, ArticleRow>,
  claims: ReadonlyMap<string, ClaimRow>,
): string[][] {
  const sides = linkSides(links)
  const lineOf = (row: ClaimRow) => {
    const linked = (sides.get(row.id) ?? []).map((side) => sideText(side, claims))
    const tail = linked.length === 0 ? '' : ` [${linked.join('; ')}]`
    return `${row.number} ${statementText(row)}${tail}`
  }
  return [
    [t('compare.themes'), ...articles.map((id) => titles.get(id)?.title || t('common.untitled'))],
    ...rows.map(({ theme, cells }) => [
      theme === null ? t('compare.noTheme') : themePath(themes, theme),
      ...cells.map(({ own, all }) =>
        all.length === 0
          ? t('compare.silent')
          : own.length === 0
            ? t('compare.below', { count: all.length })
            : own.map(lineOf).join('\n'),
      ),
    ]),
  ]
}
