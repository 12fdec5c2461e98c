import { X } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'
import styles from './SidePane.module.css'

type SidePaneProps = {
  readonly title: string
  readonly closeLabel: string
  /** Beside the title. */
  readonly action?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What stands at the right of the window, beside any view. Escape closes it. */
export function SidePane({ title, closeLabel, action, onClose, children }: SidePaneProps) {
  const id = useId()
  return (
    <aside
      className={styles.pane}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {action}
        <IconButton label={closeLabel} keys="Escape" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
