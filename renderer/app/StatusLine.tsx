import { useTranslation } from 'react-i18next'
import { errorText } from '../i18n/words.ts'
import { useArticles, useCounts, useProject } from '../state/hooks.ts'
import { useProjectStore } from '../state/project-store.ts'
import { Button } from '../ui/Button.tsx'
import styles from './app.module.css'

export function StatusLine() {
  const { t } = useTranslation()
  const articles = useArticles()
  const { claims } = useCounts()
  return (
    <footer className={styles.status} aria-label={t('app.status')}>
      <SaveStatus />
      <span className={styles.counts}>
        <span>{t('common.articles', { count: articles.length })}</span>
        <span>{t('common.claims', { count: claims })}</span>
      </span>
    </footer>
  )
}

function SaveStatus() {
  const { t, i18n } = useTranslation()
  const { info, queue } = useProject()
  const save = useProjectStore((state) => state.save)
  const failure = useProjectStore((state) => state.saveFailure)
  if (info.heldBy !== null) {
    const since = new Date(info.heldBy.since).toLocaleTimeString(i18n.language, { timeStyle: 'short' })
    const where = info.readOnlyReason === 'heldHere' ? 'app.heldHere' : 'app.heldBy'
    return <span className={styles.readOnly}>{t(where, { ...info.heldBy, since })}</span>
  }
  if (info.readOnlyReason !== 'none') return <span className={styles.readOnly}>{t('app.readOnlyFile')}</span>
  if (save === 'failed') {
    return (
      <span role="alert" className={styles.failed}>
        <span>
          <strong>{t('app.notSaved')}</strong> {failure === null ? null : errorText(failure)}
        </span>
        <Button kind="outline" className={styles.retry} onPress={() => void queue.flush()}>
          {t('common.retry')}
        </Button>
      </span>
    )
  }
  return (
    <span className={styles.save} data-state={save}>
      {save === 'saved' ? t('app.saved') : t('app.saving')}
    </span>
  )
}
