import { useTranslation } from 'react-i18next'
import { COMMAND_IDS, COMMANDS, type CommandId } from '#shared/commands/commands.ts'
import { commandTitle } from '../../i18n/words.ts'
import { setView, useViewStore } from '../../state/view-store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import styles from './palette.module.css'

const GROUPS = ['window', 'view', 'readerMove', 'readerClaim', 'looks', 'memo'] as const
type Group = (typeof GROUPS)[number]

function groupOf(id: CommandId): Group {
  const { scope } = COMMANDS[id]
  if (scope === 'window') return /^(view|focus|find|type|version)\.|^article\.goTo/.test(id) ? 'view' : scope
  if (scope !== 'reader') return scope
  return /^(cursor|select|leave|version)\./.test(id) ? 'readerMove' : 'readerClaim'
}

/** Every key there is, from the registry. The nine keys of pinned themes are one line. */
export function ShortcutSheet() {
  const { t } = useTranslation()
  const isOpen = useViewStore((state) => state.shortcutsOpen)
  const withKeys = COMMAND_IDS.filter((id) => COMMANDS[id].keys.length > 0 && !/^theme\.pin[2-9]/.test(id))
  return (
    <Dialog
      wide
      title={t('palette.shortcuts')}
      closeLabel={t('common.close')}
      isOpen={isOpen}
      onClose={() => setView({ shortcutsOpen: false })}
    >
      <div className={styles.sheet}>
        {GROUPS.map((group) => {
          const ids = withKeys.filter((id) => groupOf(id) === group)
          return ids.length === 0 ? null : (
            <section key={group} aria-labelledby={`keys-${group}`} className={styles.sheetGroup}>
              <h3 id={`keys-${group}`} className={styles.sheetTitle}>
                {t(`palette.scope.${group}`)}
              </h3>
              <dl>
                {ids.map((id) => (
                  <div key={id} className={styles.sheetRow}>
                    <dt>{id === 'theme.pin1' ? t('palette.pins') : commandTitle(id)}</dt>
                    <dd>
                      {id === 'theme.pin1' ? (
                        <>
                          <KeyHint keys="1" /> – <KeyHint keys="9" />
                        </>
                      ) : (
                        COMMANDS[id].keys.map((keys) => <KeyHint key={keys} keys={keys} />)
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}
