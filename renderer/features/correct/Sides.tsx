// Two wordings beside one another, with what differs marked.
import { useTranslation } from 'react-i18next'
import type { ChangedPiece } from '#shared/anchoring/changed-pieces.ts'
import { Difference } from '../../ui/Difference.tsx'
import styles from './correct.module.css'

type SidesProps = {
  readonly before: string | null
  readonly after: string | null
  readonly number?: string | undefined
  /** What the sides are called; else before and after. */
  readonly names?: { readonly before: string; readonly after: string } | undefined
}

export function Sides({ before, after, number, names }: SidesProps) {
  const { t } = useTranslation()
  const side = (which: 'before' | 'after', text: string | null) => (
    <div className={styles.side}>
      <h4>
        {names?.[which] ?? t(`correct.${which}`)}
        {number === undefined ? null : ` ${t('common.paragraph', { number })}`}
      </h4>
      {text === null ? (
        <p className={styles.none}>{t(names ? 'correct.none.here' : `correct.none.${which}`)}</p>
      ) : names && which === 'before' ? (
        // Neither was made from the other: on both sides what only that side has.
        <Difference before={after ?? ''} after={text} side="after" />
      ) : (
        <Difference before={before ?? ''} after={after ?? ''} side={which} />
      )}
    </div>
  )
  return (
    <div className={styles.sides}>
      {side('before', before)}
      {side('after', after)}
    </div>
  )
}

/** The paragraphs that differ between two texts. */
export function ChangedPieces({
  pieces,
  names,
}: Pick<SidesProps, 'names'> & { readonly pieces: readonly ChangedPiece[] }) {
  return (
    <ul className={styles.list}>
      {pieces.map(({ before, after }) => (
        <li key={(after ?? before).id}>
          <Sides
            before={before?.text ?? null}
            after={after?.text ?? null}
            number={(before ?? after).number}
            names={names}
          />
        </li>
      ))}
    </ul>
  )
}
