import { createElement, type ReactNode } from 'react'
import styles from './Field.module.css'

type VisuallyHiddenProps = {
  readonly as?: 'span' | 'h1' | 'h2' | 'h3' | 'p'
  readonly id?: string | undefined
  readonly children: ReactNode
}

/** For ears only. */
export function VisuallyHidden({ as = 'span', id, children }: VisuallyHiddenProps) {
  return createElement(as, { className: styles.hiddenLabel, id }, children)
}
