import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'
import styles from './Notice.module.css'

type NoticeProps = {
  readonly tone?: 'info' | 'warn' | 'error'
  readonly children: ReactNode
  /** Buttons. */
  readonly actions?: ReactNode
  readonly dismissLabel?: string
  readonly onDismiss?: (() => void) | undefined
  /** Over the page instead of in it. */
  readonly floating?: boolean
}

const ICONS = { info: Info, warn: TriangleAlert, error: CircleAlert }

/** A line that says something and what can be done about it. The place that shows it decides how it is announced. */
export function Notice(props: NoticeProps) {
  const { tone = 'info', children, actions, dismissLabel = '', onDismiss, floating = false } = props
  const Icon = ICONS[tone]
  return (
    <div className={`${styles.notice} ${styles[tone] ?? ''} ${floating ? styles.floating : ''}`}>
      <Icon aria-hidden />
      <span className={styles.text}>{children}</span>
      {actions}
      {onDismiss === undefined ? null : (
        <IconButton label={dismissLabel} onPress={onDismiss}>
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
