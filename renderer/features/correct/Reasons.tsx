import { useTranslation } from 'react-i18next'
import type { ChangeReason } from '#shared/anchoring/changed-meaning.ts'
import styles from './Reasons.module.css'

/** In words, in which way a passage's words changed; null: it was not found. */
export function Reasons({ why }: { readonly why: readonly ChangeReason[] | null }) {
  const { t } = useTranslation()
  const words = why?.map((reason) => [reason, t(`correct.why.${reason}`)] as const)
  return (words ?? [['notFound', t('correct.notFound')] as const]).map(([reason, word]) => (
    <span key={reason} className={styles.reason} data-reason={reason}>
      {word}
    </span>
  ))
}
