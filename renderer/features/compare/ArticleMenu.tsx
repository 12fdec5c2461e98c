import { ArrowDown, ArrowUp, Files } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
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
  const rest = articles.filter(({ id }) => !chosen.includes(id)).map(({ id }) => id)
  const show = (id: string, isOn: boolean) =>
    setCompare({ articles: isOn ? [...chosen, id] : chosen.filter((one) => one !== id) })
  const move = (id: string, by: 1 | -1) => {
    const from = chosen.indexOf(id)
    const to = from + by
    if (from < 0 || to < 0 || to >= chosen.length) return
    setCompare({ articles: chosen.with(from, chosen[to]!).with(to, id) })
  }
  const onKeyDown = (id: string) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(id, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <>
      <ul className={styles.articleList} aria-label={t('compare.chooseArticles')}>
        {[...chosen, ...rest].map((id) => {
          const at = chosen.indexOf(id)
          const name = titles.get(id) ?? ''
          return (
            <li key={id} onKeyDownCapture={onKeyDown(id)}>
              <Checkbox isSelected={at >= 0} onChange={(isOn) => show(id, isOn)}>
                <span className={styles.articleName}>{name}</span>
              </Checkbox>
              {at < 0 ? null : (
                <span className={styles.moves}>
                  <IconButton
                    label={t('compare.moveBefore', { name })}
                    keys="Alt+ArrowUp"
                    isDisabled={at === 0}
                    onPress={() => move(id, -1)}
                  >
                    <ArrowUp aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('compare.moveBehind', { name })}
                    keys="Alt+ArrowDown"
                    isDisabled={at === chosen.length - 1}
                    onPress={() => move(id, 1)}
                  >
                    <ArrowDown aria-hidden />
                  </IconButton>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <Button onPress={() => setCompare({ articles: null })}>{t('compare.allArticles')}</Button>
    </>
  )
}
