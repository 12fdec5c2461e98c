import { ArrowDown, ArrowUp } from 'lucide-react'
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { sourceNames } from '#shared/claims/group-claims.ts'
import type { ClaimColumn, ClaimSort } from '#shared/domain/claim-view.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { useViewStore } from '../../state/view-store.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWindowed } from '../../ui/use-windowed.ts'
import { groupText } from './cell-text.ts'
import type { BulkField } from './BulkEditBar.tsx'
import { ClaimTableRow, GroupRow, type PointAt } from './ClaimTableRow.tsx'
import { setClaims, useClaimsStore } from './claims-store.ts'
import styles from './claims.module.css'
import { columnTracks } from './columns.ts'
import { openClaim } from './open-claim.ts'
import { claimsBetween, tableLines } from './table-lines.ts'
import { pressTableKey, selectClaims, toggleClaims } from './table-keys.ts'

type ClaimTableProps = {
  /** Those shown, in their order. */
  readonly rows: readonly ClaimRow[]
  readonly lists: ClaimLists
  readonly onCopy: () => void
  /** A key asks for a field of what is selected. */
  readonly onAsk: (field: BulkField) => void
  readonly ref: RefObject<HTMLDivElement | null>
}

/** Pixels; two lines of text. */
const ROW_HEIGHT = 48
const GROUP_HEIGHT = 34
/** The head of the table, which stays in sight above the rows. */
const HEAD_HEIGHT = 30

/**
 * A grid with one focus: arrows move its active line, Enter goes to the passage. Only lines in sight are in the page;
 * React Aria's table builds every cell of ten thousand rows first, which takes seconds, and a library for windows of
 * rows would save a file of seventy lines.
 */
export function ClaimTable({ rows, lists, onCopy, onAsk, ref: grid }: ClaimTableProps) {
  const { t } = useTranslation()
  const domId = useId()
  const { group, columns, sort, selected } = useClaimsStore()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo(() => tableLines(rows, lists, group, folded), [rows, lists, group, folded])
  const sizes = useMemo(
    () => lines.map(({ kind }) => (kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT)),
    [lines],
  )
  const names = useMemo(
    () => (group === 'source' ? sourceNames(lists) : new Map<string, string>()),
    [group, lists],
  )
  const { tracks, least } = columnTracks(columns)
  const { starts, length, first, last, reveal, page } = useWindowed(grid, sizes, { lead: HEAD_HEIGHT })

  const activeClaim = useViewStore((state) => state.activeClaim)
  const [active, setActive] = useState<string | null>(null)
  const [anchor, setAnchor] = useState<string | null>(null)
  // Where somebody comes from is where they go on.
  const wanted = lines.findIndex(
    (line) =>
      line.key === active || (active === null && line.kind === 'claim' && line.row.id === activeClaim),
  )
  const at = Math.max(0, wanted)
  const indexOf = (key: string | null) => {
    const index = lines.findIndex((line) => line.key === key)
    return index < 0 ? at : index
  }

  const begin = useEffectEvent(() => reveal(at))
  useEffect(() => begin(), [])

  const go = (index: number, { keepsAnchor = false } = {}) => {
    const key = lines[index]?.key ?? null
    setActive(key)
    if (!keepsAnchor) setAnchor(key)
    reveal(index)
  }
  const fold = (key: string, isFolded: boolean) => {
    const next = new Set(folded)
    if (isFolded) next.add(key)
    else next.delete(key)
    setFolded(next)
  }
  const point: PointAt = (key, event, what) => {
    const index = indexOf(key)
    const line = lines[index]
    setActive(key)
    if (!line) return
    if (event.shiftKey) {
      selectClaims(claimsBetween(lines, indexOf(anchor), index))
      return
    }
    setAnchor(key)
    if (line.kind === 'group') fold(line.group, !line.isFolded)
    else if (what === 'tick' || event.ctrlKey || event.metaKey) toggleClaims([line.row.id])
    else openClaim(line.row)
  }
  // The same for every drawing, so that a row is drawn anew only when it has changed.
  const latest = useRef(point)
  useLayoutEffect(() => {
    latest.current = point
  })
  const onPoint = useCallback<PointAt>((...args) => latest.current(...args), [])

  return (
    <div
      ref={grid}
      role={group === null ? 'grid' : 'treegrid'}
      tabIndex={0}
      aria-label={t('claims.table')}
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={lines[at] ? `${domId}-${at}` : undefined}
      className={styles.table}
      onKeyDown={(event) => {
        // The heads of the columns have keys of their own.
        if ((event.target as HTMLElement).closest('button')) return
        const isMeant = pressTableKey(event, {
          lines,
          at,
          anchor: indexOf(anchor),
          page,
          go,
          fold,
          open: openClaim,
          copy: onCopy,
          ask: onAsk,
        })
        if (isMeant) event.preventDefault()
      }}
    >
      <div role="rowgroup" className={styles.head} style={{ minWidth: least }}>
        <div role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: tracks }}>
          <div role="columnheader">
            <VisuallyHidden>{t('claims.selection')}</VisuallyHidden>
          </div>
          {columns.map((column) => (
            <HeadCell key={column} column={column} sort={sort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: length, minWidth: least }}>
        {lines.slice(first, last).map((line, offset) => {
          const index = first + offset
          const place = {
            lineKey: line.key,
            domId: `${domId}-${index}`,
            index,
            top: starts[index]!,
            isActive: index === at,
            onPoint,
          }
          return line.kind === 'group' ? (
            <GroupRow
              key={line.key}
              {...place}
              isFolded={line.isFolded}
              count={line.rows.length}
              title={groupText(group!, line.group, lists, names)}
              theme={group === 'theme' ? (lists.themes.get(line.group) ?? null) : null}
            />
          ) : (
            <ClaimTableRow
              key={line.key}
              {...place}
              row={line.row}
              isSelected={selected.has(line.row.id)}
              isGrouped={group !== null}
              columns={columns}
              tracks={tracks}
              lists={lists}
            />
          )
        })}
      </div>
      {rows.length === 0 ? <p className={styles.noMatch}>{t('claims.noMatch')}</p> : null}
    </div>
  )
}

type HeadCellProps = { readonly column: ClaimColumn; readonly sort: ClaimSort }

function HeadCell({ column, sort }: HeadCellProps) {
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
        onClick={() => setClaims({ sort: { column, descending: isSorted && !sort.descending } })}
      >
        {t(`claims.column.${column}`)}
        {isSorted ? <Arrow aria-hidden /> : null}
      </button>
    </div>
  )
}
