import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COMMAND_IDS, COMMANDS, type CommandId } from '#shared/commands/commands.ts'
import { USUAL_KEYS, type KeyChoices } from '#shared/commands/key-choices.ts'
import { useKeyChoices } from '../../commands/key-choices.ts'
import { commandTitle, errorText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { useProjectStore } from '../../state/project-store.ts'
import { notify, setView, useViewStore } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ShortcutRow } from './ShortcutRow.tsx'
import styles from './palette.module.css'

const GROUPS = [
  'window',
  'view',
  'readerMove',
  'readerClaim',
  'looks',
  'suggest',
  'codebook',
  'claims',
  'compare',
  'memo',
] as const
type Group = (typeof GROUPS)[number]

function groupOf(id: CommandId): Group {
  const { scope } = COMMANDS[id]
  if (scope === 'window') return /^(view|focus|find|type|version)\.|^article\.goTo/.test(id) ? 'view' : scope
  if (scope !== 'reader') return scope
  return /^(cursor|select|leave|version)\./.test(id) ? 'readerMove' : 'readerClaim'
}

/** Every command with its keys, which can be changed here. */
export function ShortcutSheet() {
  const { t } = useTranslation()
  const isOpen = useViewStore((state) => state.shortcutsOpen)
  return (
    <Dialog
      wide
      title={t('palette.shortcuts')}
      closeLabel={t('common.close')}
      isOpen={isOpen}
      onClose={() => setView({ shortcutsOpen: false })}
    >
      <Sheet />
    </Dialog>
  )
}

function Sheet() {
  const { t } = useTranslation()
  const choices = useKeyChoices()
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLocaleLowerCase()
  const shown = COMMAND_IDS.filter((id) => commandTitle(id).toLocaleLowerCase().includes(wanted))
  return (
    <>
      <div className={styles.sheetHead}>
        <input
          type="search"
          className={styles.sheetSearch}
          value={search}
          aria-label={t('palette.findCommand')}
          placeholder={t('palette.findCommand')}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Checkbox
          isSelected={choices.singleKeys}
          onChange={(singleKeys) => void keepKeyChoices({ ...choices, singleKeys })}
        >
          {t('palette.singleKeys')}
        </Checkbox>
        <Button
          kind="quiet"
          isDisabled={Object.keys(choices.keys).length === 0}
          onPress={() => void keepKeyChoices({ ...USUAL_KEYS, singleKeys: choices.singleKeys })}
        >
          {t('palette.usualKeys')}
        </Button>
      </div>
      <p className={styles.sheetHint}>{t('palette.changeHint')}</p>
      <div className={styles.sheet}>
        {GROUPS.map((group) => {
          const ids = shown.filter((id) => groupOf(id) === group)
          return ids.length === 0 ? null : (
            <section key={group} aria-labelledby={`keys-${group}`} className={styles.sheetGroup}>
              <h3 id={`keys-${group}`} className={styles.sheetTitle}>
                {t(`palette.scope.${group}`)}
              </h3>
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    <ShortcutRow id={id} choices={choices} onChange={(next) => void keepKeyChoices(next)} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {shown.length === 0 ? <p>{t('palette.none')}</p> : null}
      </div>
    </>
  )
}

async function keepKeyChoices(choices: KeyChoices): Promise<void> {
  const saved = await call('app.setKeyChoices', choices)
  if (saved.ok) useProjectStore.setState({ settings: saved.value })
  else notify(errorText(saved.code, saved.detail), 'error')
}
