import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  /** One primary button at most in a place; `outline` for the actions beside it, `quiet` for the rest. */
  readonly kind?: 'primary' | 'outline' | 'quiet'
  readonly className?: string | undefined
}

export function Button({ kind = 'quiet', className = '', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${styles.button} ${styles[kind]} ${className}`} />
}
