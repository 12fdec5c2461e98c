import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { ThemeName } from '../../ui/ThemeName.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import styles from './claims.module.css'
import { ROW_HEIGHT } from './use-windowed-rows.ts'

type ClaimTableRowProps = {
  readonly row: ClaimRow
  /** Among the rows shown, from 0. */
  readonly index: number
  readonly isActive: boolean
  readonly themes: ReadonlyMap<string, Theme>
  /** Titles of articles by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly onPoint: () => void
  readonly onOpen: () => void
}

export function ClaimTableRow(props: ClaimTableRowProps) {
  const { row, index, isActive, themes, titles, onPoint, onOpen } = props
  const { t } = useTranslation()
  const passage = row.passages[0]
  const carried = row.themes.flatMap((id) => themes.get(id) ?? [])
  return (
    // The grid's body has the keys; a row takes the mouse.
    <div
      role="row"
      id={`claim-row-${row.id}`}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={styles.row}
      style={{ top: index * ROW_HEIGHT }}
      onMouseDown={onPoint}
      onClick={onOpen}
    >
      <div role="gridcell" data-column="number" className={styles.cell}>
        {row.number}
      </div>
      <div role="gridcell" data-column="themes" className={styles.cell}>
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
      </div>
      <div role="gridcell" data-column="statement" className={styles.cell}>
        <span className={styles.statement} data-empty={row.statement === ''}>
          {row.statement || passage?.quote || t('claims.noStatement')}
        </span>
      </div>
      <div role="gridcell" data-column="type" className={styles.cell}>
        {row.type === null ? null : t(`common.type.${row.type}`)}
      </div>
      <div role="gridcell" data-column="asserter" className={styles.cell}>
        <span className={styles.clamp}>{row.asserter}</span>
      </div>
      <div role="gridcell" data-column="place" className={styles.cell}>
        {passage ? (
          <>
            <span className={styles.source}>{titles.get(passage.article) ?? t('claims.elsewhere')}</span>
            <span className={styles.paragraph}>{t('common.paragraph', { number: passage.paragraph })}</span>
          </>
        ) : (
          t('claims.elsewhere')
        )}
      </div>
    </div>
  )
}
