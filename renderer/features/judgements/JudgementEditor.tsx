import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '#shared/domain/claim.ts'
import { useClaimRows } from '../../state/claim-rows.ts'
import { useProjectRecord } from '../../state/hooks.ts'
import { setView } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { AssessFields } from '../margin/AssessFields.tsx'
import { ClaimChooser } from '../margin/ClaimChooser.tsx'
import { LinkLine } from '../margin/ClaimLinks.tsx'
import { DraftField } from '../margin/DraftField.tsx'
import fields from '../margin/margin.module.css'
import { StatusField } from '../margin/StatusField.tsx'
import { editClaim } from '../reader/claim-fields.ts'
import { addLinks, otherEnd, removeLink } from '../reader/links.ts'
import { removeJudgement } from './judgement-edits.ts'
import styles from './judgements.module.css'

type JudgementEditorProps = {
  readonly judgement: Claim
  readonly canEdit: boolean
  readonly onDone: () => void
}

export function JudgementEditor({ judgement, canEdit, onDone }: JudgementEditorProps) {
  const { t } = useTranslation()
  const [isChoosing, setChoosing] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  const hasScale = (useProjectRecord()?.scale ?? 'none') !== 'none'
  const at = { claim: judgement, doc: 'project' }
  const links = useClaimRows([judgement.id]).get(judgement.id)?.links ?? []
  const rows = useClaimRows(links.map((link) => otherEnd(link, judgement.id)))
  return (
    <div
      className={styles.editor}
      role="group"
      aria-label={t('judgements.editor', { number: judgement.number })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        event.preventDefault()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        setView({ judgement: null })
        onDone()
      }}
    >
      <label className={fields.field}>
        <span>{t('judgements.statement')}</span>
        <DraftField
          key={`${judgement.id} ${judgement.statement}`}
          multiline
          className={fields.input!}
          label={t('judgements.statement')}
          value={judgement.statement}
          isReadOnly={!canEdit}
          onKeep={(text) => text !== '' && editClaim(at, 'statement', text)}
          onEnter={onDone}
        />
      </label>
      <section aria-label={t('judgements.restsOn')}>
        <h3 className={styles.label}>{t('judgements.restsOn')}</h3>
        {links.length === 0 ? <p className={fields.hint}>{t('judgements.nothingYet')}</p> : null}
        <ul className={fields.links}>
          {links.map((link) => (
            <LinkLine
              key={link.id}
              words={
                link.kind === 'restsOn' && link.from === judgement.id
                  ? ''
                  : t(`margin.linkOf.${link.kind}.${link.from === judgement.id ? 'from' : 'to'}`)
              }
              row={rows.get(otherEnd(link, judgement.id))}
              onRemove={canEdit ? () => void removeLink(link) : null}
            />
          ))}
        </ul>
        {!canEdit ? null : isChoosing ? (
          <ClaimChooser
            className={styles.chooser}
            label={t('judgements.addClaim')}
            without={new Set([judgement.id, ...links.map((link) => otherEnd(link, judgement.id))])}
            onChoose={(claim) => {
              void addLinks({ ...judgement, doc: 'project' }, [{ kind: 'restsOn', to: claim }])
              setChoosing(false)
              requestAnimationFrame(() => add.current?.focus())
            }}
            onClose={(how) => {
              setChoosing(false)
              if (how === 'escape') requestAnimationFrame(() => add.current?.focus())
            }}
          />
        ) : (
          <button ref={add} type="button" className={fields.addTheme} onClick={() => setChoosing(true)}>
            {t('judgements.addClaim')}
          </button>
        )}
      </section>
      <AssessFields at={at} canEdit={canEdit} isJudgement />
      {hasScale ? null : <NoScale />}
      <div className={styles.foot}>
        <StatusField at={at} canEdit={canEdit} />
        {canEdit ? (
          <Button
            onPress={() => {
              removeJudgement(judgement)
              setView({ judgement: null })
            }}
          >
            {t('common.delete')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Where the project has no scale, nobody can say how likely: here is where it is chosen. */
export function NoScale() {
  const { t } = useTranslation()
  return (
    <p className={fields.hint}>
      {t('judgements.noScale')}{' '}
      <button
        type="button"
        className={fields.addTheme}
        onClick={() => setView({ projectSettingsOpen: true })}
      >
        {t('command.project.settings')}
      </button>
    </p>
  )
}
