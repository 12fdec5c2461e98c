import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countByArticle, countByTheme } from '#shared/claims/stats.ts'
import { ChartFigure } from './ChartFigure.tsx'
import type { ChartProps } from './ChartsView.tsx'
import { MatrixChart } from './MatrixChart.tsx'
import { themeLine } from './theme-lines.tsx'

/** Rows and columns in a chart; the table has all. */
const MOST_THEMES = 40
const MOST_ARTICLES = 24

/** How many claims each theme has in each article. */
export function ThemeArticleChart({ claims, lists, articles, onOpen }: ChartProps) {
  const { t } = useTranslation()
  const { themes, counts } = useMemo(() => {
    const themes = countByTheme(claims, lists.themes)
      .filter(({ claims }) => claims > 0)
      .map(({ theme }) => theme)
    const counts = countByArticle(claims, articles, lists.themes, themes)
    // Where not all of them have room, those with claims come first.
    const inSight =
      counts.length <= MOST_ARTICLES
        ? counts
        : counts.toSorted((a, b) => Number(b.claims > 0) - Number(a.claims > 0))
    return { themes, counts: inSight }
  }, [claims, lists, articles])
  const titleOf = (id: string) =>
    lists.articles.find((article) => article.id === id)?.title || t('common.untitled')
  const lines = themes.map((theme) => themeLine(theme, lists))
  const rows = lines.slice(0, MOST_THEMES)
  const columns = counts
    .slice(0, MOST_ARTICLES)
    .map(({ article }) => ({ key: article, label: titleOf(article) }))
  const silent = counts.map(({ byTheme }) => byTheme.filter((count) => count === 0).length)
  const quietest = silent.indexOf(Math.max(...silent))
  const isCut = rows.length < lines.length || columns.length < counts.length
  return (
    <ChartFigure
      title={t('charts.byArticle')}
      summary={
        counts.length > 1 && silent[quietest]! > 0
          ? t('charts.quietest', { title: titleOf(counts[quietest]!.article), count: silent[quietest]! })
          : t('charts.allSpeak', { count: counts.length })
      }
      note={isCut ? t('charts.cut') : null}
      table={[
        [t('charts.theme'), ...counts.map(({ article }) => titleOf(article))],
        ...lines.map(({ path }, row) => [path, ...counts.map(({ byTheme }) => String(byTheme[row]))]),
      ]}
    >
      <MatrixChart
        label={t('charts.byArticle')}
        corner={t('charts.theme')}
        rows={rows}
        columns={columns}
        valueAt={(row, column) => counts[column]!.byTheme[row]!}
        nameAt={(row, column) =>
          t('charts.opens', {
            name: `${rows[row]!.path}, ${columns[column]!.label}`,
            count: counts[column]!.byTheme[row]!,
          })
        }
        onOpen={(row, column) => onOpen({ themes: [themes[row] ?? ''], article: columns[column]!.key })}
      />
    </ChartFigure>
  )
}
