import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { Tooltip } from './Tooltip.tsx'

type IconButtonProps = Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  /** Said aloud and shown as the tooltip. */
  readonly label: string
  /** Keys as in the command registry, shown in the tooltip. */
  readonly keys?: string | undefined
  readonly children: ReactNode
  readonly className?: string | undefined
}

export function IconButton({ label, keys, className = '', children, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`${styles.button} ${styles.quiet} ${styles.icon} ${className}`}
      >
        {children}
      </AriaButton>
    </Tooltip>
  )
}
