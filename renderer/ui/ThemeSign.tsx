import type { ThemeColour } from '#shared/domain/theme.ts'
import { THEME_SHAPES } from './theme-shapes.ts'
import styles from './ThemeSign.module.css'

type ThemeSignProps = {
  readonly colour: ThemeColour
  /** A character in place of the colour's own shape. */
  readonly sign?: string
  /** Said aloud where no name stands beside it. */
  readonly label?: string
}

export function ThemeSign({ colour, sign, label }: ThemeSignProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <span {...named} className={`${styles.sign} ${styles[colour]}`}>
      {sign ?? (
        <svg viewBox="0 0 16 16" className={styles.shape}>
          <path d={THEME_SHAPES[colour]} />
        </svg>
      )}
    </span>
  )
}
