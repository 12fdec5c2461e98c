// Above a text: a correction that was typed and not kept waits for somebody to go on with it.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { momentText } from '#renderer/i18n/words.ts'
import { useProject } from '#renderer/state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { usePaneArticle, useReaderStore } from '../reader/reader-store.ts'
import { correctDraft, throwDraftAway } from './correct-commands.ts'
import styles from './correct.module.css'
import { loadDrafts, useDrafts } from './drafts.ts'

export function DraftBar() {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const article = usePaneArticle()
  useEffect(() => {
    if (article !== null) void loadDrafts(article)
  }, [article])
  const shown = useReaderStore((state) => state.shown)
  const draft = useDrafts(({ of }) => (shown ? of.get(shown.article)?.[0] : undefined))
  if (!draft || !shown || shown.article !== article || !canWrite) return null
  const isOfThis = draft.base === shown.hash
  return (
    <section className={styles.bar} aria-label={t('correct.draft')}>
      <span className={styles.what} role="status">
        {t(isOfThis ? 'correct.draftWaits' : 'correct.draftOfOlder', { when: momentText(draft.at) })}
      </span>
      <Button onPress={() => throwDraftAway(draft)}>{t('correct.discard')}</Button>
      <Button kind="primary" onPress={() => void correctDraft(draft)}>
        {t('correct.goOn')} {isOfThis ? <KeyHint keys={keyOf('article.correct')} /> : null}
      </Button>
    </section>
  )
}
