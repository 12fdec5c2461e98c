// What a correction changes, and what becomes of each passage, before it is kept.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { useClaims } from '#renderer/state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { discard, goOn, keep } from './correct-commands.ts'
import { useCorrectStore, type Stage } from './correct-store.ts'
import styles from './correct.module.css'
import { PassageCounts } from './PassageCounts.tsx'
import { Reasons } from './Reasons.tsx'
import { ChangedPieces, Sides } from './Sides.tsx'

export function CorrectionPreview() {
  const stage = useCorrectStore((state) => state.work?.stage ?? null)
  const isCopy = useCorrectStore((state) => Boolean(state.work?.copy))
  return stage?.kind === 'preview' ? <Preview {...stage} isCopy={isCopy} /> : null
}

type PreviewProps = Extract<Stage, { kind: 'preview' }> & { readonly isCopy: boolean }

function Preview({ pieces, preview, isCopy }: PreviewProps) {
  const { t } = useTranslation()
  const claims = useClaims()
  const region = useRef<HTMLElement>(null)
  useEffect(() => region.current?.focus(), [])
  const { changed, orphaned } = preview
  const claimOf = (id: string) => claims.find((claim) => claim.id === id)
  return (
    <section
      ref={region}
      className={styles.preview}
      aria-label={t(isCopy ? 'correct.previewCopy' : 'correct.preview')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <h2>{t(isCopy ? 'correct.previewCopy' : 'correct.preview')}</h2>
        <PassageCounts preview={preview} />
        <div className={styles.actions}>
          <Button onPress={discard}>{t(isCopy ? 'correct.keepApart' : 'correct.discard')}</Button>
          {isCopy ? null : (
            <Button kind="outline" onPress={goOn}>
              {t('correct.goOn')} <KeyHint keys="Escape" />
            </Button>
          )}
          <Button kind="primary" onPress={() => void keep()}>
            {t(isCopy ? 'correct.keepCopy' : 'correct.keep')} <KeyHint keys={keyOf('correct.finish')} />
          </Button>
        </div>
      </header>
      {changed.length + orphaned.length > 0 ? (
        <>
          <h3>{t('correct.passages')}</h3>
          <ul className={styles.list}>
            {changed.map(({ passage, claim, before, after, why }) => (
              <li key={passage}>
                <p className={styles.claim}>
                  <b>{claimOf(claim)?.number}</b> {claimOf(claim)?.statement}
                  <Reasons why={why} />
                </p>
                <Sides before={before} after={after} />
              </li>
            ))}
            {orphaned.map(({ passage, claim, before }) => (
              <li key={passage}>
                <p className={styles.claim}>
                  <b>{claimOf(claim)?.number}</b> {claimOf(claim)?.statement}
                  <Reasons why={null} />
                </p>
                <Sides before={before} after={null} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{t('correct.pieces', { count: pieces.length })}</h3>
      <ChangedPieces pieces={pieces} />
    </section>
  )
}

function onKeyDown(event: React.KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  goOn()
}
