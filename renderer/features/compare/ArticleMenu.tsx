import { Files } from 'lucide-react'
import { DialogTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import { Button } from '../../ui/Button.tsx'
import { OrderedChecks } from '../../ui/OrderedChecks.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { setCompare } from './compare-store.ts'
import styles from './compare.module.css'

type ArticleMenuProps = {
  readonly articles: readonly ArticleRow[]
  /** Ids of those compared, in their order. */
  readonly chosen: readonly string[]
}

/** Which articles are compared, in which order. */
export function ArticleMenu({ articles, chosen }: ArticleMenuProps) {
  const { t } = useTranslation()
  return (
    <DialogTrigger>
      <Button kind="outline">
        <Files aria-hidden />
        {t('compare.articles', { chosen: chosen.length, count: articles.length })}
      </Button>
      <Popover label={t('compare.chooseArticles')} placement="bottom start">
        <ArticleList articles={articles} chosen={chosen} />
      </Popover>
    </DialogTrigger>
  )
}

function ArticleList({ articles, chosen }: ArticleMenuProps) {
  const { t } = useTranslation()
  const titles = new Map(articles.map(({ id, title }) => [id, title || t('common.untitled')]))
  return (
    <>
      <OrderedChecks
        className={styles.articleList!}
        label={t('compare.chooseArticles')}
        all={[...titles.keys()]}
        chosen={chosen}
        nameOf={(id) => titles.get(id) ?? ''}
        forwardLabel={(name) => t('compare.moveBefore', { name })}
        backLabel={(name) => t('compare.moveBehind', { name })}
        onChange={(articles) => setCompare({ articles })}
      />
      <Button onPress={() => setCompare({ articles: null })}>{t('compare.allArticles')}</Button>
    </>
  )
}
