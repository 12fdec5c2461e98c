import { keyOf } from '#renderer/commands/key-choices.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#shared/commands/commands.ts'
import { displayKeys } from '../../commands/keys.ts'
import { setView, useViewStore, type View } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { leaveTour, moveTour, TOUR_STEPS, type TourStep } from './tour-store.ts'
import styles from './tour.module.css'

/** Where each step is seen. */
const VIEW_OF: { readonly [Step in TourStep]: View } = {
  read: 'read',
  claim: 'read',
  theme: 'read',
  memo: 'claims',
  export: 'memo',
}

const keysOf = (id: CommandId) => displayKeys(keyOf(id) ?? '')

/** Five steps in a corner; the app stays usable beside it, and every step can be left. */
export function TourCard() {
  const { t } = useTranslation()
  const at = useViewStore((state) => state.tourStep)
  const step = at === null ? undefined : TOUR_STEPS[at]
  useEffect(() => {
    if (step) setView({ view: VIEW_OF[step] })
  }, [step])
  if (at === null || !step) return null
  const isLast = at === TOUR_STEPS.length - 1
  const keys = {
    import: keysOf('article.import'),
    next: keysOf('cursor.nextSentence'),
    previous: keysOf('cursor.previousSentence'),
    claim: keysOf('claim.make'),
    theme: keysOf('claim.theme'),
    draft: keysOf('memo.draft'),
    export: keysOf('memo.export'),
  }
  return (
    <aside className={styles.card} aria-label={t('tour.title')} aria-live="polite">
      <p className={styles.step}>{t('tour.step', { step: at + 1, of: TOUR_STEPS.length })}</p>
      <h2 className={styles.title}>{t(`tour.${step}.title`)}</h2>
      <p className={styles.text}>{t(`tour.${step}.text`, keys)}</p>
      <div className={styles.actions}>
        {isLast ? null : (
          <Button className={styles.leave} onPress={leaveTour}>
            {t('tour.leave')}
          </Button>
        )}
        {at === 0 ? null : <Button onPress={() => moveTour(-1)}>{t('tour.back')}</Button>}
        <Button kind="primary" onPress={() => moveTour(1)}>
          {t(isLast ? 'tour.finish' : 'tour.next')}
        </Button>
      </div>
    </aside>
  )
}
