import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countPairs } from '#shared/claims/stats.ts'
import { ChartFigure } from './ChartFigure.tsx'
import type { ChartProps } from './ChartsView.tsx'
import { MatrixChart } from './MatrixChart.tsx'
import { themeLine } from './theme-lines.tsx'

/** Themes in the chart; the table has every pair. */
const MOST = 20

/** Which themes stand together on one claim. */
export function PairChart({ claims, lists, onOpen }: ChartProps) {
  const { t } = useTranslation()
  const pairs = useMemo(() => countPairs(claims, lists.themes), [claims, lists])
  // The themes of the most frequent pairs, in the order of the codebook.
  const { shown, count } = useMemo(() => {
    const among = new Set<string>()
    for (const { a, b } of pairs) {
      if (new Set([...among, a, b]).size <= MOST) among.add(a).add(b)
    }
    const shown = [...lists.lines.keys()].filter((id) => among.has(id))
    const count = new Map(
      pairs.flatMap(({ a, b, claims }) => [
        [`${a} ${b}`, claims],
        [`${b} ${a}`, claims],
      ]),
    )
    return { shown, count }
  }, [pairs, lists])
  const lines = shown.map((theme) => themeLine(theme, lists))
  const together = (row: number, column: number) => count.get(`${shown[row]} ${shown[column]}`) ?? 0
  const [first] = pairs
  return (
    <ChartFigure
      title={t('charts.pairs')}
      summary={
        first
          ? t('charts.topPair', {
              a: themeLine(first.a, lists).path,
              b: themeLine(first.b, lists).path,
              count: first.claims,
            })
          : t('charts.noPairs')
      }
      note={`${t('charts.pairNote')}${pairs.some(({ a, b }) => !shown.includes(a) || !shown.includes(b)) ? ` ${t('charts.cut')}` : ''}`}
      table={[
        [t('charts.theme'), t('charts.with'), t('charts.claims')],
        ...pairs.map(({ a, b, claims }) => [
          themeLine(a, lists).path,
          themeLine(b, lists).path,
          String(claims),
        ]),
      ]}
    >
      {pairs.length === 0 ? null : (
        <MatrixChart
          label={t('charts.pairs')}
          corner={t('charts.theme')}
          rows={lines.map((line) => ({ ...line, level: 0, label: line.path }))}
          columns={lines}
          valueAt={(row, column) => (row === column ? null : together(row, column))}
          nameAt={(row, column) =>
            t('charts.opens', {
              name: `${lines[row]!.path} + ${lines[column]!.path}`,
              count: together(row, column),
            })
          }
          onOpen={(row, column) => onOpen({ themes: [shown[row]!, shown[column]!] })}
        />
      )}
    </ChartFigure>
  )
}
