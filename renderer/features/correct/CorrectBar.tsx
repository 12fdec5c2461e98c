// Above a text that is being corrected: what is going on, and the two ways out.
import { useEffect, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { bindCommands } from '#renderer/commands/registry.ts'
import { onAppEvent } from '#renderer/platform/bridge.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { useReaderStore } from '../reader/reader-store.ts'
import { cancelComparing, discard, finish, leaveCorrection, typingBindings } from './correct-commands.ts'
import { setStage, useCorrectStore } from './correct-store.ts'
import styles from './correct.module.css'

export function CorrectBar() {
  const { t } = useTranslation()
  const stage = useCorrectStore((state) => state.work?.stage ?? null)
  useEffect(() => bindCommands(typingBindings), [])
  // Another text in this pane, or none: what was typed is put aside before the editor is filled anew.
  const text = useReaderStore((state) => state.shown?.text)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the text is what ends it, not what it reads
  useLayoutEffect(() => leaveCorrection, [text])
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind !== 'revisionProgress') return
        const { done, of } = event
        if (useCorrectStore.getState().work?.stage.kind === 'comparing') {
          setStage({ kind: 'comparing', done, of })
        }
      }),
    [],
  )
  if (stage?.kind === 'comparing') {
    return (
      <section className={styles.bar} aria-label={t('correct.name')}>
        <span role="status">{t('correct.comparing')}</span>
        <progress
          aria-label={t('correct.comparing')}
          max={stage.of || 1}
          value={stage.of ? stage.done : undefined}
        />
        <Button onPress={cancelComparing}>{t('common.cancel')}</Button>
      </section>
    )
  }
  if (stage?.kind !== 'editing') return null
  return (
    <section className={styles.bar} aria-label={t('correct.name')}>
      <span className={styles.what}>{t('correct.editing')}</span>
      <Button onPress={discard}>{t('correct.discard')}</Button>
      <Button kind="primary" onPress={() => void finish()}>
        {t('correct.finish')} <KeyHint keys={keyOf('correct.finish')} />
      </Button>
    </section>
  )
}
