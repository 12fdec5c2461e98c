import { fill } from '#shared/memo/labels.ts'
import type { Citation } from '#shared/memo/memo-document.ts'
import { citationKey } from '#shared/memo/number-citations.ts'
import styles from './memo.module.css'
import { useNumbering } from './numbering-context.ts'

/** The live number of a citation; leads to its source below. */
export function CitationMark({ citation }: { readonly citation: Citation | null }) {
  const { numbers, labels, goToSource } = useNumbering()
  const number = citation ? numbers.numberOf.get(citationKey(citation)) : undefined
  if (!citation || number === undefined) return <span className={styles.mark}>?</span>
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={fill(labels.source, { number })}
      title={citation.quote}
      onClick={() => goToSource(number)}
    >
      {number}
    </button>
  )
}
