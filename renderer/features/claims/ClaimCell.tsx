import { useTranslation } from 'react-i18next'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import type { ClaimColumn } from '#shared/domain/claim-view.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { ThemeName } from '../../ui/ThemeName.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { JudgementSign } from '../judgements/JudgementSign.tsx'
import { articleTitle, cellText, statementText } from './cell-text.ts'
import styles from './claims.module.css'

type ClaimCellProps = {
  readonly column: ClaimColumn
  readonly row: ClaimRow
  readonly lists: ClaimLists
}

/** One claim in one column; two lines at most. */
export function ClaimCell(props: ClaimCellProps) {
  const { column, row, lists } = props
  const { t } = useTranslation()
  if (column === 'themes') return <Themes {...props} />
  if (column === 'place') return <Place {...props} />
  if (column === 'number') {
    return (
      <>
        {row.number}
        {row.judgement ? (
          <span className={styles.judgement} role="img" aria-label={t('claims.judgement')}>
            <JudgementSign />
          </span>
        ) : null}
      </>
    )
  }
  if (column === 'statement') {
    return (
      <span className={styles.statement} data-empty={row.statement === ''} data-status={row.status}>
        {statementText(row) || t('claims.noStatement')}
      </span>
    )
  }
  return <span className={styles.clamp}>{cellText(column, row, lists)}</span>
}

function Themes({ row, lists }: ClaimCellProps) {
  const carried = row.themes.flatMap((id) => lists.themes.get(id) ?? [])
  return (
    <>
      {carried.slice(0, 2).map((theme) => (
        <span key={theme.id} className={styles.theme}>
          <ThemeSign colour={theme.colour} />
          <ThemeName theme={theme} className={styles.themeName} />
        </span>
      ))}
      {carried.length > 2 ? (
        <span className={styles.more} title={carried.map(({ name }) => name).join(', ')}>
          +{carried.length - 2}
        </span>
      ) : null}
    </>
  )
}

function Place({ row, lists }: ClaimCellProps) {
  const { t } = useTranslation()
  const [passage] = row.passages
  if (!passage) return <span className={styles.clamp}>{cellText('place', row, lists)}</span>
  return (
    <>
      <span className={styles.source}>{articleTitle(passage.article, lists)}</span>
      <span className={styles.paragraph}>{t('common.paragraph', { number: passage.paragraph })}</span>
    </>
  )
}
