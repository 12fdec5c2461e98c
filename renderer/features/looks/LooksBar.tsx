import { useTranslation } from 'react-i18next'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import styles from './looks.module.css'
import { useLooks, useLooksStore } from './looks-store.ts'

/** Above the text: how many passages want a look. */
export function LooksBar() {
  const { t } = useTranslation()
  const open = useLooksStore((state) => state.open)
  const looks = useLooks()
  if (looks.length === 0 || open) return null
  const missing = looks.filter(({ now }) => now === null).length
  const parts = [
    ...(looks.length > missing ? [t('looks.changed', { count: looks.length - missing })] : []),
    ...(missing > 0 ? [t('looks.missing', { count: missing })] : []),
  ]
  return (
    <div className={styles.bar}>
      <button type="button" title={displayKeys(keyOf('looks.open'))} onClick={() => runCommand('looks.open')}>
        {t('looks.look', { what: parts.join(', ') })}
      </button>
    </div>
  )
}
