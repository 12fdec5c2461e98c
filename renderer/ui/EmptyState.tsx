import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { KeyHint } from './KeyHint.tsx'

type EmptyStateProps = {
  /** What belongs here. */
  readonly title?: string
  readonly text: string
  /** The key that puts it here, as in the command registry, and what it does. */
  readonly keys?: string | undefined
  readonly keysText?: string
  /** In the middle of a whole view. */
  readonly centred?: boolean
  /** Buttons. */
  readonly children?: ReactNode
}

export function EmptyState({ title, text, keys, keysText, centred = false, children }: EmptyStateProps) {
  // Alone in a view it is the view's heading.
  const Title = centred ? 'h1' : 'p'
  return (
    <div className={`${styles.empty} ${centred ? styles.centred : ''}`}>
      {title === undefined ? null : <Title className={styles.title}>{title}</Title>}
      <p>{text}</p>
      {keys === undefined ? null : (
        <p className={styles.keys}>
          <KeyHint keys={keys} /> {keysText}
        </p>
      )}
      {children}
    </div>
  )
}
