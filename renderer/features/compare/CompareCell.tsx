import { t } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { LinkSide } from '#shared/claims/compare.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { statementText } from '../claims/cell-text.ts'
import type { GridCell } from './grid-rows.ts'
import { LINK_SIGNS } from './link-signs.ts'
import styles from './compare.module.css'

type CompareCellProps = {
  readonly cell: GridCell
  /** In a column that is folded. */
  readonly isNarrow: boolean
  /** Of the item with this index in the cell; the cell itself has none where it holds no claims. */
  readonly idOf: (item: number) => string
  /** Index of the item that has the attention; null elsewhere. */
  readonly active: number | null
  readonly claims: ReadonlyMap<string, ClaimRow>
  readonly sides: ReadonlyMap<string, readonly LinkSide[]>
  readonly marks: readonly string[]
  /** Linked with the claim that has the attention. */
  readonly partners: ReadonlySet<string>
  readonly onPoint: (item: number) => void
  readonly onOpen: () => void
  readonly onHover: (claim: string | null) => void
}

export function CompareCell(props: CompareCellProps) {
  const { cell, isNarrow, idOf, active, onPoint, onOpen } = props
  const { t } = useTranslation()
  if (cell.kind !== 'claims') {
    const text =
      cell.kind === 'silent'
        ? t('compare.silent')
        : cell.kind === 'below'
          ? t(isNarrow ? 'compare.belowShort' : 'compare.below', { count: cell.count })
          : t('compare.count', { count: cell.count })
    return (
      <span className={styles.quiet} data-kind={cell.kind} onMouseDown={() => onPoint(0)}>
        {text}
      </span>
    )
  }
  return (
    <>
      {cell.claims.map((claim, item) => (
        <Claim key={claim.id} {...props} claim={claim} item={item} isActive={active === item} />
      ))}
      {cell.more > 0 ? (
        <div
          id={idOf(cell.claims.length)}
          role="button"
          tabIndex={-1}
          data-active={active === cell.claims.length || undefined}
          aria-label={`+${cell.more}: ${t('compare.more', { count: cell.more })}`}
          className={styles.more}
          onMouseDown={() => onPoint(cell.claims.length)}
          onClick={onOpen}
        >
          +{cell.more}
        </div>
      ) : null}
    </>
  )
}

type ClaimProps = CompareCellProps & {
  readonly claim: ClaimRow
  readonly item: number
  readonly isActive: boolean
}

function Claim({ claim, item, isActive, idOf, claims, sides, marks, partners, ...on }: ClaimProps) {
  const { t } = useTranslation()
  const { id, number } = claim
  const isMarked = marks.includes(id)
  const words = statementText(claim)
  const links = (sides.get(id) ?? []).map((side) => ({ ...side, text: sideText(side, claims) }))
  return (
    <div
      id={idOf(item)}
      role="button"
      tabIndex={-1}
      data-active={isActive || undefined}
      data-marked={isMarked || undefined}
      data-partner={partners.has(id) || undefined}
      data-claim={id}
      className={styles.claim}
      onMouseDown={() => on.onPoint(item)}
      onDoubleClick={on.onOpen}
      onMouseEnter={() => on.onHover(id)}
      onMouseLeave={() => on.onHover(null)}
    >
      <span className={styles.claimHead}>
        <span className={styles.number}>{number}</span>
        {links.map(({ link, kind, other, text }) => (
          <span key={link.id} className={styles.link} data-kind={kind} title={text}>
            <span aria-hidden>
              {LINK_SIGNS[kind]} {claims.get(other)?.number}
            </span>
            <VisuallyHidden>{text}</VisuallyHidden>
          </span>
        ))}
        {isMarked ? <VisuallyHidden>{t('compare.marked')}</VisuallyHidden> : null}
      </span>
      <span className={styles.statement} title={words}>
        {words}
      </span>
    </div>
  )
}

/** "contradicts BP-5". */
export function sideText({ kind, other, isFrom }: LinkSide, claims: ReadonlyMap<string, ClaimRow>): string {
  return `${t(`margin.linkOf.${kind}.${isFrom ? 'from' : 'to'}`)} ${claims.get(other)?.number ?? ''}`
}
