import { Scale } from 'lucide-react'
import styles from './judgements.module.css'

/** Stands for a judgement where claims have the signs of their themes. `label`: said aloud where no word stands beside it. */
export function JudgementSign({ label }: { readonly label?: string }) {
  return (
    <span className={styles.sign} {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}>
      <Scale aria-hidden />
    </span>
  )
}
