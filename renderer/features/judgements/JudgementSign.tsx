import { Scale } from 'lucide-react'
import styles from './judgements.module.css'

/** Stands for a judgement where claims have the signs of their themes. */
export function JudgementSign() {
  return (
    <span className={styles.sign} aria-hidden>
      <Scale />
    </span>
  )
}
