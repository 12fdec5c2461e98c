import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { displayKeys } from '../commands/keys.ts'
import styles from './Tooltip.module.css'

type TooltipProps = {
  readonly text: string
  /** Keys as in the command registry. */
  readonly keys?: string | undefined
  /** One element that can take the focus. */
  readonly children: ReactNode
}

/** Says a word on what has only a sign. Never the only place where something is said. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <AriaTooltip offset={6} className={styles.tooltip}>
        {text}
        {keys === undefined ? null : <span className={styles.keys}>{displayKeys(keys)}</span>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
