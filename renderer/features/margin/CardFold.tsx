import { ChevronRight } from 'lucide-react'
import { getView, setView, useViewStore, type CardFold as Fold } from '#renderer/state/view-store.ts'
import styles from './margin.module.css'

type CardFoldProps = { readonly fold: Fold; readonly label: string; readonly count?: number }

/** Opens a part of the card; it stays open from card to card. */
export function CardFoldButton({ fold, label, count = 0 }: CardFoldProps) {
  const isOpen = useViewStore((state) => state.openFolds.has(fold))
  return (
    <button
      type="button"
      className={styles.foldButton}
      aria-expanded={isOpen}
      onClick={() => {
        const others = [...getView().openFolds].filter((one) => one !== fold)
        setView({ openFolds: new Set(isOpen ? others : [...others, fold]) })
      }}
    >
      <ChevronRight aria-hidden />
      {label}
      {count === 0 ? null : <span className={styles.foldCount}>{count}</span>}
    </button>
  )
}
