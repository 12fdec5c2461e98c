import { keyOf } from '#renderer/commands/key-choices.ts'
import { GridList, GridListItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import { dateText } from '../../i18n/words.ts'
import { activeReaderPane, articleIn, showArticle, useViewStore } from '../../state/view-store.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import rows from '../../ui/ListRow.module.css'
import styles from './library.module.css'

export function ArticleList({ articles }: { readonly articles: readonly ArticleRow[] }) {
  const { t } = useTranslation()
  const article = useViewStore((state) => articleIn(state, activeReaderPane(state)))
  const isReading = useViewStore((state) => state.view === 'read')
  if (articles.length === 0) {
    return (
      <p className={styles.empty}>
        {t('library.noArticles')} <KeyHint keys={keyOf('article.import')} />
      </p>
    )
  }
  return (
    <GridList
      aria-label={t('library.articles')}
      className={styles.list}
      selectionMode="single"
      selectionBehavior="toggle"
      selectedKeys={article !== null && isReading ? [article] : []}
      onSelectionChange={(keys) => {
        const chosen = keys === 'all' ? undefined : [...keys][0]
        // Choosing the one that is shown again is no choice to hide it.
        showArticle(String(chosen ?? article))
      }}
    >
      {articles.map((row) => (
        <GridListItem key={row.id} id={row.id} textValue={row.title} className={`${rows.row} ${styles.item}`}>
          <span className={styles.itemText}>
            <span className={styles.itemTitle}>{row.title || t('common.untitled')}</span>
            <Source row={row} />
          </span>
          {row.claims === 0 ? null : (
            <span className={styles.itemCount} aria-label={t('common.claims', { count: row.claims })}>
              {row.claims}
            </span>
          )}
        </GridListItem>
      ))}
    </GridList>
  )
}

function Source({ row }: { readonly row: ArticleRow }) {
  const parts = [row.publisher ?? row.authors[0], row.published === null ? null : dateText(row.published)]
  const text = parts.filter(Boolean).join(' · ')
  return text === '' ? null : <span className={styles.itemSource}>{text}</span>
}
