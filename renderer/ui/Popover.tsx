import type { ReactNode } from 'react'
import { Dialog, Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components'
import styles from './Popover.module.css'

type PopoverProps = Omit<AriaPopoverProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  /** A function is told how to close it. */
  readonly children: ReactNode | ((options: { close: () => void }) => ReactNode)
  readonly className?: string | undefined
}

/** A small surface beside what opened it: inside a `DialogTrigger`, or with `triggerRef`, `isOpen`, `onOpenChange`. */
export function Popover({ label, children, className = '', ...props }: PopoverProps) {
  return (
    <AriaPopover offset={6} {...props} className={`${styles.popover} ${className}`}>
      <Dialog aria-label={label} className={styles.body}>
        {children}
      </Dialog>
    </AriaPopover>
  )
}
