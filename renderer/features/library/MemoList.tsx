import { GridList, GridListItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { MemoRow } from '#shared/ipc/view-types.ts'
import { dateText } from '../../i18n/words.ts'
import { setView, useViewStore } from '../../state/view-store.ts'
import rows from '../../ui/ListRow.module.css'
import styles from './library.module.css'

export function MemoList({ memos }: { readonly memos: readonly MemoRow[] }) {
  const { t } = useTranslation()
  const memo = useViewStore((state) => state.memo)
  const isShown = useViewStore((state) => state.view === 'memo')
  if (memos.length === 0) return <p className={styles.empty}>{t('library.noMemos')}</p>
  return (
    <GridList
      aria-label={t('library.memos')}
      className={styles.list}
      selectionMode="single"
      selectionBehavior="toggle"
      selectedKeys={memo !== null && isShown ? [memo] : []}
      onSelectionChange={(keys) => {
        const chosen = keys === 'all' ? undefined : [...keys][0]
        setView({ view: 'memo', memo: String(chosen ?? memo) })
      }}
    >
      {memos.map((row) => (
        <GridListItem key={row.id} id={row.id} textValue={row.title} className={`${rows.row} ${styles.item}`}>
          <span className={styles.itemText}>
            <span className={styles.itemTitle}>{row.title || t('common.untitled')}</span>
            {row.date === '' ? null : <span className={styles.itemSource}>{dateText(row.date)}</span>}
          </span>
        </GridListItem>
      ))}
    </GridList>
  )
}
