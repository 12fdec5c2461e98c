// A command with its keys: press it, then the keys that it shall have.
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#shared/commands/commands.ts'
import { isSingleKey, keysOf, takenBy, withKeys, type KeyChoices } from '#shared/commands/key-choices.ts'
import { holdKeys } from '../../commands/key-choices.ts'
import { displayKeys, keysPressed } from '../../commands/keys.ts'
import { commandTitle } from '../../i18n/words.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import styles from './palette.module.css'

type ShortcutRowProps = {
  readonly id: CommandId
  readonly choices: KeyChoices
  readonly onChange: (choices: KeyChoices) => void
}

export function ShortcutRow({ id, choices, onChange }: ShortcutRowProps) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  /** Pressed once, and another command's: pressed again it is taken from there. */
  const [taken, setTaken] = useState<{ readonly key: string; readonly by: CommandId } | null>(null)
  useEffect(() => {
    if (!isAsking) return undefined
    holdKeys(true)
    return () => holdKeys(false)
  }, [isAsking])
  const title = commandTitle(id)
  const keys = keysOf(id, { ...choices, singleKeys: true })
  const stop = () => {
    setAsking(false)
    setTaken(null)
  }
  const change = (wanted: readonly string[]) => {
    onChange(withKeys(choices, id, wanted))
    stop()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isAsking || event.key === 'Tab') return
    // The key is meant for this row alone, whatever it does elsewhere.
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    if (event.key === 'Escape') return stop()
    if (event.key === 'Backspace' || event.key === 'Delete') return change([])
    const key = keysPressed(event.nativeEvent)
    if (key === null) return
    const by = takenBy(key, id, choices)
    if (by === null || taken?.key === key) change([key])
    else setTaken({ key, by })
  }
  return (
    <button
      type="button"
      className={styles.sheetRow}
      data-asking={isAsking}
      onClick={() => (isAsking ? stop() : setAsking(true))}
      onBlur={stop}
      onKeyDownCapture={onKeyDown}
    >
      <span className={styles.sheetCommand}>{title}</span>
      <span className={styles.sheetKeys} aria-live="polite">
        {isAsking ? (
          taken ? (
            t('palette.taken', { key: displayKeys(taken.key), command: commandTitle(taken.by) })
          ) : (
            t('palette.pressKeys')
          )
        ) : keys.length === 0 ? (
          <span className={styles.noKey}>{t('palette.noKey')}</span>
        ) : (
          keys.map((key) => (
            <span key={key} data-off={!choices.singleKeys && isSingleKey(key)} className={styles.sheetKey}>
              <KeyHint keys={key} />
            </span>
          ))
        )}
      </span>
    </button>
  )
}
