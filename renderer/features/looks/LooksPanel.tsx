// One passage at a time: what was marked, what stands there now, what changed in meaning, and the three ways it can end.
import { useTranslation } from 'react-i18next'
import { useProject } from '#renderer/state/hooks.ts'
import { activeReaderPane, useViewStore } from '#renderer/state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { Difference } from '../../ui/Difference.tsx'
import { TriageField } from '../../ui/TriageField.tsx'
import { TriagePanel } from '../../ui/TriagePanel.tsx'
import triage from '../../ui/TriagePanel.module.css'
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
  const { claim, before, now, why } = look
  const harmless = looks.filter(isHarmless).length
  return (
    <TriagePanel
      label={t('looks.name')}
      scope="looks"
      current={look.passage}
      isEditing={editing}
      close="look.close"
      actions={
        canWrite ? (
          <Decisions isFound={now !== null} />
        ) : (
          <span className={styles.hint}>{t('looks.readOnly')}</span>
        )
      }
      asideActions={
        canWrite && harmless > 0 ? (
          <Button onPress={settleHarmless}>{t('looks.settleHarmless', { count: harmless })}</Button>
        ) : null
      }
    >
      <p className={styles.claim}>
        <span className={triage.count}>
          {t('looks.of', {
            at: looks.findIndex(({ passage }) => passage === look.passage) + 1,
            of: looks.length,
          })}
        </span>
        <b>{claim.number}</b>
        {editing ? (
          <TriageField
            key={look.passage}
            label={t('margin.statement')}
            value={claim.statement}
            className={styles.statement!}
            onKeep={(text) => keepStatement(look, text.trim())}
            onLeave={() => setLooks({ editing: false })}
          />
        ) : (
          <span>{claim.statement}</span>
        )}
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
    </TriagePanel>
  )
}

/** The ways in which a look can end. */
function Decisions({ isFound }: { readonly isFound: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      {isFound ? (
        <>
          <CommandButton kind="primary" command="look.stillHolds">
            {t('looks.stillHolds')}
          </CommandButton>
          <CommandButton kind="outline" command="look.editClaim">
            {t('looks.editClaim')}
          </CommandButton>
        </>
      ) : (
        <CommandButton kind="outline" command="look.reattach">
          {t('looks.reattach')}
        </CommandButton>
      )}
      <CommandButton kind="outline" command="look.gone">
        {t('looks.gone')}
      </CommandButton>
    </>
  )
}
