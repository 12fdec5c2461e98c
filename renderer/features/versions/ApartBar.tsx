// Above a text that was changed apart by two people: who they are, and the way to a choice.
import { GitFork } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useReaderStore } from '../reader/reader-store.ts'
import { useHeads } from './use-heads.ts'
import { compareHeads } from './version-commands.ts'
import styles from './versions.module.css'

export function ApartBar() {
  const { t } = useTranslation()
  const article = useReaderStore((state) => state.shown?.article ?? null)
  const [one, other] = useHeads(article)
  if (!one || !other) return null
  const change = ({ who, when }: typeof one) => t('versions.change', { who, when })
  return (
    <section className={styles.oldBar} aria-label={t('versions.apart')}>
      <GitFork size={16} aria-hidden />
      <span role="status" className={styles.what}>
        {t('versions.apartBar', { one: change(one), other: change(other) })}
      </span>
      <Button kind="outline" onPress={compareHeads}>
        {t('versions.compare')}
      </Button>
    </section>
  )
}
