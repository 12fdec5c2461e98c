import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { citedNumber } from '#shared/domain/article.ts'
import { removePassage } from '../reader/edit-claims.ts'
import { setCursor } from '../reader/cursor-commands.ts'
import type { PlacedClaim, PlacedPassage } from '../reader/placement.ts'
import { useReaderStore } from '../reader/reader-store.ts'
import styles from './margin.module.css'

type ClaimPassagesProps = { readonly placed: PlacedClaim; readonly canEdit: boolean }

/** The words the claim rests on, each with its paragraph; a click shows it in the text. */
export function ClaimPassages({ placed, canEdit }: ClaimPassagesProps) {
  const { t } = useTranslation()
  const text = useReaderStore((state) => state.shown?.text)
  if (!text) return null
  const { passages, lost } = placed
  const mayRemove = canEdit && passages.length + lost.length > 1
  const remover = (id: string) =>
    mayRemove ? (
      <button
        type="button"
        className={styles.removePassage}
        aria-label={t('margin.removePassage')}
        onClick={() => removePassage(id)}
      >
        <X aria-hidden />
      </button>
    ) : null
  return (
    <ul className={styles.passages}>
      {passages.map((passage) => (
        <li key={passage.id}>
          <button type="button" className={styles.quote} onClick={() => show(passage)}>
            <span className={styles.paragraph}>
              {t('common.paragraph', { number: citedNumber(text.content, text.starts, passage.start) })}
            </span>
            {passage.state === 'changed' ? <span className={styles.lost}>{t('margin.changed')}</span> : null}
            <q>{text.plain.slice(passage.start, passage.end)}</q>
          </button>
          {remover(passage.id)}
        </li>
      ))}
      {lost.map((passage) => (
        <li key={passage.id}>
          <span className={styles.quote}>
            <span className={styles.lost}>
              {t(passage.state === 'gone' ? 'margin.gone' : 'margin.notFound')}
            </span>
            <q>{passage.quote}</q>
          </span>
          {remover(passage.id)}
        </li>
      ))}
    </ul>
  )
}

function show({ start, end }: PlacedPassage): void {
  setCursor({ start, end, origin: { start, end }, chosen: true }, { moved: false })
}
