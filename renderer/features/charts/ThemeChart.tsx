import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countByTheme } from '#shared/claims/stats.ts'
import { BarChart, type Bar } from './BarChart.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import type { ChartProps } from './ChartsView.tsx'
import { themeLine } from './theme-lines.tsx'

/** Bars in a chart; the table has all. */
const MOST = 60

/** How many claims each theme has, with those under it. */
export function ThemeChart({ claims, lists, onOpen }: ChartProps) {
  const { t } = useTranslation()
  const counts = useMemo(() => countByTheme(claims, lists.themes), [claims, lists])
  const used = counts.filter(({ claims }) => claims > 0)
  const silent = counts.length - used.length
  const bars = used.slice(0, MOST).map(({ theme, claims, own }): Bar => {
    const line = themeLine(theme, lists)
    return {
      ...line,
      value: claims,
      solid: own,
      text: String(claims),
      unit: t('charts.unit', { count: claims }),
      about: line.path,
      onOpen: () => onOpen({ themes: [theme ?? ''] }),
    }
  })
  const top = used
    .filter(({ theme }) => theme !== null && lists.lines.get(theme)?.length === 1)
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, 3)
    .map(({ theme, claims }) => `${themeLine(theme, lists).path} (${claims})`)
  const summary = [
    top.length === 0 ? t('charts.noneTagged') : t('charts.topThemes', { themes: top.join(', ') }),
    ...(silent > 0 ? [t('charts.unused', { count: silent })] : []),
  ]
  const notes = [
    t('charts.themeNote'),
    ...(used.length > MOST ? [t('charts.rest', { count: used.length - MOST })] : []),
  ]
  return (
    <ChartFigure
      title={t('charts.byTheme')}
      summary={summary.join(' ')}
      note={notes.join(' ')}
      table={[
        [t('charts.theme'), t('charts.claims'), t('charts.own')],
        ...counts.map(({ theme, claims, own }) => [
          themeLine(theme, lists).path,
          String(claims),
          String(own),
        ]),
      ]}
    >
      <BarChart bars={bars} label={t('charts.byTheme')} />
    </ChartFigure>
  )
}
