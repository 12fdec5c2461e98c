import { Check, ChevronRight } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import type { ClaimColumn } from '#shared/domain/claim-view.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { ClaimCell } from './ClaimCell.tsx'
import styles from './claims.module.css'

export type PointAt = (key: string, event: MouseEvent, what: 'tick' | 'row') => void

type ClaimTableRowProps = {
  readonly row: ClaimRow
  /** Of its line; also what the grid calls its active row by. */
  readonly lineKey: string
  readonly domId: string
  /** Among the lines shown, from 0. */
  readonly index: number
  readonly top: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isGrouped: boolean
  readonly columns: readonly ClaimColumn[]
  readonly tracks: string
  readonly lists: ClaimLists
  readonly onPoint: PointAt
}

export const ClaimTableRow = memo(function ClaimTableRow(props: ClaimTableRowProps) {
  const { row, lineKey, domId, index, top, isActive, isSelected, isGrouped, columns, tracks, lists } = props
  const { onPoint } = props
  return (
    // The grid's body has the keys; a row takes the mouse.
    <div
      role="row"
      id={domId}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-level={isGrouped ? 2 : undefined}
      data-active={isActive || undefined}
      className={styles.row}
      style={{ top, gridTemplateColumns: tracks }}
      onClick={(event) => onPoint(lineKey, event, 'row')}
    >
      <div
        role="gridcell"
        className={styles.tick}
        onClick={(event) => {
          event.stopPropagation()
          onPoint(lineKey, event, 'tick')
        }}
      >
        <span className={styles.box} aria-hidden>
          {isSelected ? <Check /> : null}
        </span>
      </div>
      {columns.map((column) => (
        <div key={column} role="gridcell" data-column={column} className={styles.cell}>
          <ClaimCell column={column} row={row} lists={lists} />
        </div>
      ))}
    </div>
  )
})

type GroupRowProps = {
  readonly lineKey: string
  readonly domId: string
  readonly index: number
  readonly top: number
  readonly isActive: boolean
  readonly isFolded: boolean
  readonly title: string
  readonly count: number
  /** Of the group, where it is one of a theme. */
  readonly theme: Theme | null
  readonly onPoint: PointAt
}

export function GroupRow(props: GroupRowProps) {
  const { lineKey, domId, index, top, isActive, isFolded, title, count, theme, onPoint } = props
  const { t } = useTranslation()
  return (
    <div
      role="row"
      id={domId}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!isFolded}
      data-active={isActive || undefined}
      className={styles.group}
      style={{ top }}
      onClick={(event) => onPoint(lineKey, event, 'row')}
    >
      <div role="gridcell" className={styles.groupCell}>
        <ChevronRight aria-hidden className={styles.chevron} data-open={!isFolded || undefined} />
        {theme === null ? null : <ThemeSign colour={theme.colour} />}
        <span className={styles.groupTitle}>{title}</span>
        <span className={styles.groupCount}>{t('common.claims', { count })}</span>
      </div>
    </div>
  )
}
