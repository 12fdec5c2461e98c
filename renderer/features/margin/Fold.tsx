import { useTranslation } from 'react-i18next'
import styles from './margin.module.css'

type FoldProps = { readonly count: number; readonly onOpen: () => void }

/** Cards that found no room beside their passages, as one button "+3"; it shows them. */
export function Fold({ count, onOpen }: FoldProps) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      data-row
      className={styles.fold}
      aria-label={t('margin.unfold', { count })}
      onClick={onOpen}
    >
      +{count}
    </button>
  )
}
