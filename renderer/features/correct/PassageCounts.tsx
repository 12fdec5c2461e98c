import { useTranslation } from 'react-i18next'
import type { RevisionPreview } from '#shared/ipc/view-types.ts'
import styles from './correct.module.css'

/** How many passages a text keeps, moves, changes and loses; null while they are looked for. */
export function PassageCounts({ preview }: { readonly preview: RevisionPreview | null }) {
  const { t } = useTranslation()
  if (!preview) return <p className={styles.counts}>{t('correct.comparing')}</p>
  const { exact, moved, changed, orphaned } = preview
  return (
    <p className={styles.counts}>
      {(
        [
          ['exact', exact],
          ['moved', moved],
          ['changed', changed.length],
          ['orphaned', orphaned.length],
        ] as const
      ).map(([kind, count]) => (
        <span key={kind} data-kind={count > 0 ? kind : undefined}>
          {t(`correct.count.${kind}`, { count })}
        </span>
      ))}
    </p>
  )
}
