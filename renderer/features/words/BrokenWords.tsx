// A file of word lists that cannot be used: why, what that means, and what to do.
import { useTranslation } from 'react-i18next'
import type { Failure } from '#shared/base/result.ts'
import { errorText, wordsMistakeText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { notify } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { wordsChanged } from './change-word.ts'
import styles from './words.module.css'

type BrokenWordsProps = { readonly problem: Failure<string>; readonly onRead: () => void }

export function BrokenWords({ problem, onRead }: BrokenWordsProps) {
  const { t } = useTranslation()
  const again = () => {
    onRead()
    wordsChanged()
  }
  const setAside = async () => {
    const aside = await call('words.setAside')
    if (aside.ok) notify(t('words.asideDone', aside.value))
    else notify(errorText(aside.code, aside.detail), 'error')
    again()
  }
  return (
    <div role="alert" className={styles.broken}>
      <Notice tone="error">
        {t('words.broken')}
        <span className={styles.why}>
          {problem.detail['path']}
          <br />
          {wordsMistakeText(problem.detail)}
        </span>
        {t('words.mend')}
      </Notice>
      <div className={styles.actions}>
        <Button kind="primary" onPress={again}>
          {t('common.retry')}
        </Button>
        <Button kind="outline" onPress={() => void call('words.showFile')}>
          {t('words.showFile')}
        </Button>
        <Button kind="outline" onPress={() => void setAside()}>
          {t('words.setAside')}
        </Button>
      </div>
    </div>
  )
}
