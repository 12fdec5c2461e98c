import { wordDifference } from '#shared/anchoring/word-difference.ts'
import styles from './Difference.module.css'

type DifferenceProps = { readonly before: string; readonly after: string; readonly side: 'before' | 'after' }

/** One of two wordings, with the words that the other does not have marked; not by colour alone. */
export function Difference({ before, after, side }: DifferenceProps) {
  const mine = side === 'before' ? 'removed' : 'added'
  return (
    <span className={styles.text}>
      {wordDifference(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        if (kind !== mine) return null
        return kind === 'removed' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
      })}
    </span>
  )
}
