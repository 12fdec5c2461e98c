// Docked below the text: one thing after the other is looked at, each settled by a key.
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId, CommandScope } from '#shared/commands/commands.ts'
import { commandForKey, runCommand } from '../commands/registry.ts'
import { CommandButton } from './CommandButton.tsx'
import { useDocked } from './use-docked.ts'
import styles from './TriagePanel.module.css'

type TriagePanelProps = {
  readonly label: string
  /** Whose keys it takes. */
  readonly scope: CommandScope
  /** What is looked at: each takes the focus anew. */
  readonly current: string | number
  /** A field in it has the focus. */
  readonly isEditing: boolean
  readonly actions: ReactNode
  /** At the other end of the row of actions. */
  readonly asideActions?: ReactNode
  readonly close: CommandId
  readonly children: ReactNode
}

export function TriagePanel(props: TriagePanelProps) {
  const { t } = useTranslation()
  const { label, scope, current, isEditing, actions, asideActions, close, children } = props
  const region = useRef<HTMLElement>(null)
  useDocked(region)
  useEffect(() => {
    if (!isEditing) region.current?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each thing takes the focus anew
  }, [current, isEditing])
  return (
    <section
      ref={region}
      className={styles.panel}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => runKey(event, scope)}
    >
      {children}
      <div className={styles.actions}>
        {actions}
        <span className={styles.rest} />
        {asideActions}
        <CommandButton command={close}>{t('common.close')}</CommandButton>
      </div>
    </section>
  )
}

function runKey(event: React.KeyboardEvent, scope: CommandScope): void {
  const { target } = event
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
  const command = commandForKey(event.nativeEvent, scope)
  // Enter on a button presses that button.
  if (!command || (event.key === 'Enter' && target !== event.currentTarget)) return
  if (!runCommand(command)) return
  event.preventDefault()
  event.stopPropagation()
}
