import { crossReferenceText } from '#shared/memo/render-memo-html.ts'
import styles from './memo.module.css'
import { useNumbering } from './numbering-context.ts'

/** Says where a claim is printed in full, and leads there. */
export function CrossReferenceMark({ claim, number }: { readonly claim: string; readonly number: string }) {
  const { numbers, labels, goToBlock } = useNumbering()
  const place = numbers.placeOf.get(claim)
  const text = crossReferenceText(claim, number, numbers, labels)
  if (!place) return <span className={styles.reference}>{text}</span>
  return (
    <button type="button" className={styles.reference} onClick={() => goToBlock(place.block)}>
      {text}
    </button>
  )
}
