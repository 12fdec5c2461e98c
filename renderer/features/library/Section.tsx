import { useId, type ReactNode } from 'react'
import styles from './library.module.css'

type SectionProps = {
  readonly title: string
  /** Shown where there is more than nothing. */
  readonly count?: number
  /** A button at the end of the heading. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, count = 0, action, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {count === 0 ? null : <span className={styles.count}>{count}</span>}
        <span className={styles.action}>{action}</span>
      </div>
      {children}
    </section>
  )
}
