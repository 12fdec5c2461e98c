import { keyOf } from '#renderer/commands/key-choices.ts'
import { FilePlus, PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '../../commands/registry.ts'
import { useArticles, useCounts, useMemos, useProject } from '../../state/hooks.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFreshening } from '../../ui/use-freshening.ts'
import { ArticleList } from './ArticleList.tsx'
import styles from './library.module.css'
import { MemoList } from './MemoList.tsx'
import { Section } from './Section.tsx'

type LibraryProps = {
  /** The headings of the article on screen, a feature of its own. */
  readonly outline: ReactNode
  /** The codebook, another. */
  readonly themes: ReactNode
}

export function Library({ outline, themes }: LibraryProps) {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  useFreshening()
  const articles = useArticles()
  const memos = useMemos()
  const hasClaims = useCounts().claims > 0
  return (
    <nav className={styles.library} aria-label={t('library.title')}>
      <Section
        title={t('library.articles')}
        count={articles.length}
        action={
          <IconButton
            label={t('library.import')}
            keys={keyOf('article.import')}
            isDisabled={!canWrite}
            onPress={() => void runCommand('article.import')}
          >
            <FilePlus aria-hidden />
          </IconButton>
        }
      >
        <ArticleList articles={articles} />
      </Section>
      {outline}
      <Section title={t('library.themes')}>{themes}</Section>
      <Section
        title={t('library.memos')}
        count={memos.length}
        action={
          <IconButton
            label={t('library.draft')}
            keys={keyOf('memo.draft')}
            isDisabled={!canWrite || !hasClaims}
            onPress={() => void runCommand('memo.draft')}
          >
            <PenLine aria-hidden />
          </IconButton>
        }
      >
        <MemoList memos={memos} />
      </Section>
    </nav>
  )
}
