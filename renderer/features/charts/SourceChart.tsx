import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countBySource } from '#shared/claims/stats.ts'
import { attributionText } from '../claims/cell-text.ts'
import { BarChart, type Bar } from './BarChart.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import type { ChartProps } from './ChartsView.tsx'

/** Bars in a chart; the table has all. */
const MOST = 40

/** By whom claims are put down to; what goes back to one origin counts once. */
export function SourceChart({ claims, lists, onOpen }: ChartProps) {
  const { t } = useTranslation()
  const counted = useMemo(() => countBySource(claims, lists.sources), [claims, lists])
  const named = counted.sources.map((source) => ({ ...source, label: attributionText(source) }))
  const bars = named.slice(0, MOST).map(({ key, label, claims, origins }): Bar => ({
    key,
    label,
    value: claims,
    solid: origins,
    text: origins === claims ? String(claims) : t('charts.ofOrigin', { count: origins, claims }),
    unit: t('charts.unit', { count: claims }),
    onOpen: () => onOpen({ source: key }),
  }))
  const top = named
    .filter(({ kind }) => kind !== 'author')
    .slice(0, 3)
    .map(({ label, origins }) => `${label} (${origins})`)
  const notes = [
    t('charts.originNote', { count: counted.claims, origins: counted.origins }),
    ...(named.length > MOST ? [t('charts.rest', { count: named.length - MOST })] : []),
  ]
  return (
    <ChartFigure
      title={t('charts.bySource')}
      summary={
        top.length === 0 ? t('charts.onlyAuthors') : t('charts.topSources', { sources: top.join(', ') })
      }
      note={notes.join(' ')}
      table={[
        [t('charts.source'), t('charts.claims'), t('charts.origins')],
        ...named.map(({ label, claims, origins }) => [label, String(claims), String(origins)]),
      ]}
    >
      <BarChart bars={bars} label={t('charts.bySource')} />
    </ChartFigure>
  )
}
