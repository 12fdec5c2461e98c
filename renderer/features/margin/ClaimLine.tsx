import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import { activate } from '../reader/cursor-commands.ts'
import type { PlacedClaim } from '../reader/placement.ts'
import { ClaimSign } from './ClaimSign.tsx'
import styles from './margin.module.css'

type ClaimLineProps = {
  readonly placed: PlacedClaim
  readonly themes: ReadonlyMap<string, Theme>
  readonly isActive: boolean
  /** The cursor is on one of its passages. */
  readonly isHere: boolean
  readonly isTabStop: boolean
}

/** A claim at rest: sign, number, statement, on one line. Drawn anew only when it differs itself: a screen has thirty. */
export const ClaimLine = memo(function ClaimLine({
  placed,
  themes,
  isActive,
  isHere,
  isTabStop,
}: ClaimLineProps) {
  const { t } = useTranslation()
  const { claim, passages } = placed
  return (
    <button
      type="button"
      data-row
      className={styles.line}
      data-active={isActive || undefined}
      data-here={isHere || undefined}
      data-claim={claim.id}
      data-status={claim.status}
      aria-current={isActive || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => activate(placed, { card: 'open', cursor: true })}
    >
      <ClaimSign claim={claim} themes={themes} />
      <span className={styles.number}>{claim.number}</span>
      <span className={styles.statement}>{claim.statement}</span>
      {claim.status === 'withdrawn' ? (
        <span className={styles.withdrawn}>{t('common.status.withdrawn')}</span>
      ) : null}
      {passages.length === 0 ? <span className={styles.lost}>{t('margin.notFound')}</span> : null}
    </button>
  )
})
