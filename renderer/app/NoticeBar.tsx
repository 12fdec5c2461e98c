import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewStore, setView } from '../state/view-store.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './app.module.css'

/** How long a message stays (ms); one about a failure stays until it is dismissed. */
const SHOWN = 6000

/** The short message at the foot of the window. The region is always there, so that what enters it is announced. */
export function NoticeBar() {
  const { t } = useTranslation()
  const notice = useViewStore((state) => state.notice)
  useEffect(() => {
    if (notice === null || notice.tone === 'error' || notice.cancel) return
    const timer = setTimeout(() => setView({ notice: null }), SHOWN)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <section className={styles.notices} aria-label={t('app.notices')} aria-live="polite">
      {notice === null ? null : (
        <Notice
          floating
          tone={notice.tone}
          actions={
            notice.cancel ? (
              <Button kind="outline" onPress={notice.cancel}>
                {t('common.cancel')}
              </Button>
            ) : undefined
          }
          dismissLabel={t('common.dismiss')}
          onDismiss={notice.cancel ? undefined : () => setView({ notice: null })}
        >
          {notice.text}
        </Notice>
      )}
    </section>
  )
}
