// The statement of what is looked at, in the panel: Enter keeps it, Escape leaves it as it was.
import { useState } from 'react'
import styles from './TriagePanel.module.css'

type TriageFieldProps = {
  readonly label: string
  readonly value: string
  /** Shift+Enter starts a line then. */
  readonly isMultiline?: boolean
  readonly className: string
  readonly onKeep: (text: string) => void
  readonly onLeave: () => void
}

export function TriageField(props: TriageFieldProps) {
  const { label, value, isMultiline = false, className, onKeep, onLeave } = props
  const [typed, setTyped] = useState(value)
  const shared = {
    autoFocus: true,
    className: `${styles.statement} ${className}`,
    'aria-label': label,
    value: typed,
    onFocus: (event: { target: { select(): void } }) => event.target.select(),
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && !(isMultiline && event.shiftKey)) onKeep(typed)
      else if (event.key === 'Escape') onLeave()
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
  return isMultiline ? <textarea {...shared} rows={2} /> : <input {...shared} />
}
