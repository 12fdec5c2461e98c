// One passage at a time: what was marked, what stands there now, what changed in meaning, and the three ways it can end.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { commandForKey, runCommand } from '#renderer/commands/registry.ts'
import { useProject } from '#renderer/state/hooks.ts'
import { activeReaderPane, useViewStore } from '#renderer/state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Difference } from '../../ui/Difference.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { useReaderPane } from '../reader/reader-store.ts'
import { Reasons } from '../correct/Reasons.tsx'
import { keepStatement, settleHarmless } from './look-commands.ts'
import { isHarmless, type Look } from './looks.ts'
import styles from './looks.module.css'
import { lookAt, setLooks, useLooks, useLooksStore } from './looks-store.ts'

export function LooksPanel() {
  const open = useLooksStore((state) => state.open)
  const passage = useLooksStore((state) => state.passage)
  const looks = useLooks()
  const isInUse = useReaderPane() === useViewStore(activeReaderPane)
  const look = lookAt(looks, passage)
  return open && look && isInUse ? <Panel look={look} looks={looks} /> : null
}

function Panel({ look, looks }: { readonly look: Look; readonly looks: readonly Look[] }) {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const editing = useLooksStore((state) => state.editing)
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!editing) region.current?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each passage takes the focus anew
  }, [look.passage, editing])
  const { claim, before, now, why } = look
  const harmless = looks.filter(isHarmless).length
  return (
    <section
      ref={region}
      className={styles.panel}
      aria-label={t('looks.name')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className={styles.claim}>
        <span className={styles.count}>
          {t('looks.of', {
            at: looks.findIndex(({ passage }) => passage === look.passage) + 1,
            of: looks.length,
          })}
        </span>
        <b>{claim.number}</b>
        {editing ? <StatementField key={look.passage} look={look} /> : <span>{claim.statement}</span>}
        <Reasons why={now && why} />
      </p>
      <div className={styles.sides}>
        <div>
          <p className={styles.side}>{t('looks.before')}</p>
          <Difference before={before} after={now?.words ?? before} side="before" />
        </div>
        <div>
          <p className={styles.side}>{t('looks.now')}</p>
          {now ? (
            <Difference before={before} after={now.words} side="after" />
          ) : (
            <span className={styles.hint}>{t(canWrite ? 'looks.notFoundHint' : 'looks.notFound')}</span>
          )}
        </div>
      </div>
      <div className={styles.actions}>
        {canWrite ? (
          <Decisions isFound={now !== null} />
        ) : (
          <span className={styles.hint}>{t('looks.readOnly')}</span>
        )}
        <span className={styles.rest} />
        {canWrite && harmless > 0 ? (
          <Button onPress={settleHarmless}>{t('looks.settleHarmless', { count: harmless })}</Button>
        ) : null}
        <Button onPress={() => runCommand('look.close')}>
          {t('common.close')} <KeyHint keys={keyOf('look.close')} />
        </Button>
      </div>
    </section>
  )
}

/** The ways in which a look can end. */
function Decisions({ isFound }: { readonly isFound: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      {isFound ? (
        <>
          <Button kind="primary" onPress={() => runCommand('look.stillHolds')}>
            {t('looks.stillHolds')} <KeyHint keys={keyOf('look.stillHolds')} />
          </Button>
          <Button kind="outline" onPress={() => runCommand('look.editClaim')}>
            {t('looks.editClaim')} <KeyHint keys={keyOf('look.editClaim')} />
          </Button>
        </>
      ) : (
        <Button kind="outline" onPress={() => runCommand('look.reattach')}>
          {t('looks.reattach')} <KeyHint keys={keyOf('look.reattach')} />
        </Button>
      )}
      <Button kind="outline" onPress={() => runCommand('look.gone')}>
        {t('looks.gone')} <KeyHint keys={keyOf('look.gone')} />
      </Button>
    </>
  )
}

function StatementField({ look }: { readonly look: Look }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(look.claim.statement)
  return (
    <input
      autoFocus
      className={styles.statement}
      aria-label={t('margin.statement')}
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') keepStatement(look, typed.trim())
        else if (event.key === 'Escape') setLooks({ editing: false })
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}

function onKeyDown(event: React.KeyboardEvent): void {
  const { target, nativeEvent } = event
  if (target instanceof HTMLInputElement) return
  const command = commandForKey(nativeEvent, 'looks')
  // Enter on a button presses that button.
  if (!command || (event.key === 'Enter' && target !== event.currentTarget)) return
  if (!runCommand(command)) return
  event.preventDefault()
  event.stopPropagation()
}
