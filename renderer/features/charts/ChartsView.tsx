import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { countedClaims } from '#shared/claims/stats.ts'
import type { ClaimFilter } from '#shared/domain/claim-view.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { showClaims } from '../../state/view-store.ts'
import { chartArticles, behind, type Behind } from './behind.ts'
import styles from './charts.module.css'
import { PairChart } from './PairChart.tsx'
import { SourceChart } from './SourceChart.tsx'
import { ThemeArticleChart } from './ThemeArticleChart.tsx'
import { ThemeChart } from './ThemeChart.tsx'

/** What a chart is made from. */
export type ChartProps = {
  /** Those that count. */
  readonly claims: readonly ClaimRow[]
  readonly lists: ClaimLists
  /** Ids of the articles that have a column, in the order of the library. */
  readonly articles: readonly string[]
  /** Lists the claims behind a bar or a cell. */
  readonly onOpen: (part: Behind) => void
}

type ChartsViewProps = {
  /** The claims that the filter lets through. */
  readonly rows: readonly ClaimRow[]
  readonly lists: ClaimLists
  readonly filter: ClaimFilter
}

/** Where people would rather look than read. Drawn anew only for other claims: somebody may be typing in the filter. */
export const ChartsView = memo(function ChartsView({ rows, lists, filter }: ChartsViewProps) {
  const { t } = useTranslation()
  const claims = useMemo(() => countedClaims(rows), [rows])
  const articles = useMemo(
    () =>
      chartArticles(
        filter,
        lists.articles.map(({ id }) => id),
      ),
    [filter, lists],
  )
  const props: ChartProps = {
    claims,
    lists,
    articles,
    onOpen: (part) => showClaims(behind(filter, rows, part)),
  }
  const leftOut = rows.length - claims.length
  return (
    <div className={styles.charts}>
      {leftOut > 0 ? <p className={styles.note}>{t('charts.leftOut', { count: leftOut })}</p> : null}
      {claims.length === 0 ? (
        <p className={styles.none}>{t('charts.none')}</p>
      ) : (
        <>
          <ThemeChart {...props} />
          <ThemeArticleChart {...props} />
          <PairChart {...props} />
          <SourceChart {...props} />
        </>
      )}
    </div>
  )
})
