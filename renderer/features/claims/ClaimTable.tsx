import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import type { ArticleRow, ClaimRow } from '#shared/ipc/view-types.ts'
import { showClaim, useViewStore } from '../../state/view-store.ts'
import { COLUMNS, type ColumnName, type Sort } from './claim-table.ts'
import { ClaimTableRow } from './ClaimTableRow.tsx'
import styles from './claims.module.css'
import { ROW_HEIGHT, useWindowedRows } from './use-windowed-rows.ts'

type ClaimTableProps = {
  readonly rows: readonly ClaimRow[]
  readonly themes: ReadonlyMap<string, Theme>
  readonly articles: readonly ArticleRow[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/**
 * A grid with one focus: arrows move its active row, Enter goes to the passage. Only rows in sight are in the page;
 * React Aria's table builds every cell of ten thousand rows first, which takes seconds.
 */
export function ClaimTable({ rows, themes, articles, sort, onSort }: ClaimTableProps) {
  const { t } = useTranslation()
  const grid = useRef<HTMLDivElement>(null)
  const activeClaim = useViewStore((state) => state.activeClaim)
  const [active, setActive] = useState<string | null>(activeClaim)
  const found = rows.findIndex((row) => row.id === active)
  const at = found < 0 ? 0 : found
  const { first, last, reveal, page } = useWindowedRows(grid, rows.length)
  const titles = new Map(articles.map((article) => [article.id, article.title]))

  const start = useRef(at)
  useEffect(() => reveal(start.current), [reveal])

  function open(row: ClaimRow | undefined) {
    const passage = row?.passages[0]
    if (row && passage) showClaim(passage.article, row.id)
  }

  function move(event: KeyboardEvent) {
    // The heads of the columns have keys of their own.
    if ((event.target as HTMLElement).closest('button')) return
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page(),
      PageUp: at - page(),
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (event.key === 'Enter') open(rows[at])
    else if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    else {
      const next = Math.max(0, Math.min(rows.length - 1, to))
      setActive(rows[next]?.id ?? null)
      reveal(next)
    }
    event.preventDefault()
  }

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={t('claims.table')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows[at] ? `claim-row-${rows[at].id}` : undefined}
      className={styles.table}
      onKeyDown={move}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.headRow}>
          {COLUMNS.map((column) => (
            <HeadCell key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body}>
        <div role="presentation" style={{ height: rows.length * ROW_HEIGHT }}>
          {rows.slice(first, last).map((row, offset) => (
            <ClaimTableRow
              key={row.id}
              row={row}
              index={first + offset}
              isActive={first + offset === at}
              themes={themes}
              titles={titles}
              onPoint={() => setActive(row.id)}
              onOpen={() => open(row)}
            />
          ))}
        </div>
        {rows.length === 0 ? <p className={styles.noMatch}>{t('claims.noMatch')}</p> : null}
      </div>
    </div>
  )
}

type HeadCellProps = Pick<ClaimTableProps, 'sort' | 'onSort'> & { readonly column: ColumnName }

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const { t } = useTranslation()
  const isSorted = sort.column === column
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <div
      role="columnheader"
      data-column={column}
      className={styles.cell}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ column, descending: isSorted && !sort.descending })}
      >
        {t(`claims.${column}`)}
        {isSorted ? <Arrow aria-hidden /> : null}
      </button>
    </div>
  )
}
