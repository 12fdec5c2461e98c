// The active claim, open: the one surface where its fields are changed. Written on Enter or on leaving a field, but by Escape.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { Trash2 } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import { useClaimRows } from '#renderer/state/claim-rows.ts'
import { getView, useViewStore } from '#renderer/state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { leaveField } from '../reader/ask-field.ts'
import { closeCard } from '../reader/claim-commands.ts'
import { confirmGuesses, editClaim, type ClaimAt } from '../reader/claim-fields.ts'
import { deletePlaced } from '../reader/edit-claims.ts'
import type { PlacedClaim } from '../reader/placement.ts'
import { useCanEdit, useReaderStore } from '../reader/reader-store.ts'
import { AssessFields } from './AssessFields.tsx'
import { AttributionField } from './AttributionField.tsx'
import { CardFoldButton } from './CardFold.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { toType, typeChoices } from './claim-choices.ts'
import { ClaimLinks } from './ClaimLinks.tsx'
import { ClaimPassages } from './ClaimPassages.tsx'
import { ClaimSign } from './ClaimSign.tsx'
import { ClaimThemes } from './ClaimThemes.tsx'
import { DraftField } from './DraftField.tsx'
import styles from './margin.module.css'
import { MoreFields } from './MoreFields.tsx'
import { StatusField } from './StatusField.tsx'
import { TextClaimField } from './TextClaimField.tsx'

type ClaimCardProps = { readonly placed: PlacedClaim; readonly themes: ReadonlyMap<string, Theme> }

export const ClaimCard = memo(function ClaimCard({ placed, themes }: ClaimCardProps) {
  const { t } = useTranslation()
  const { claim } = placed
  const canEdit = useCanEdit()
  const card = useViewStore((state) => state.card)
  const doc = useReaderStore((state) => state.shown?.article ?? '')
  const at = { claim, doc }
  const statement = useRef<HTMLTextAreaElement & HTMLInputElement>(null)

  useEffect(() => {
    if (card !== 'edit') return
    statement.current?.focus({ preventScroll: true })
    statement.current?.select()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another claim's card takes the focus anew
  }, [card, claim.id])

  return (
    <article
      className={styles.card}
      aria-label={t('margin.card', { number: claim.number })}
      data-claim={claim.id}
      data-status={claim.status}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        event.stopPropagation()
        if (getView().claimField === null) closeCard(false)
        else leaveField()
      }}
    >
      <div className={styles.cardHead}>
        <ClaimSign claim={claim} themes={themes} />
        <span className={styles.number}>{claim.number}</span>
        <span className={styles.spacer} />
        <StatusField at={at} canEdit={canEdit} field="status" />
        {canEdit ? (
          <IconButton
            label={t('margin.delete')}
            keys="Delete"
            onPress={() => deletePlaced(placed)}
            className={styles.tool}
          >
            <Trash2 aria-hidden />
          </IconButton>
        ) : null}
      </div>
      <DraftField
        key={`statement ${claim.id} ${claim.statement}`}
        inputRef={statement}
        multiline
        className={styles.statementField!}
        label={t('margin.statement')}
        value={claim.statement}
        isReadOnly={!canEdit}
        // A claim says something: an empty statement keeps the old words.
        onKeep={(text) => text !== '' && editClaim(at, 'statement', text)}
        onEnter={() => closeCard(true)}
      />
      <ClaimThemes placed={placed} themes={themes} canEdit={canEdit} />
      <div className={styles.fields}>
        <AttributionField at={at} isDisabled={!canEdit} />
        <ChoiceField
          label={t('margin.type')}
          field="type"
          command="claim.type"
          value={claim.type && t(`common.type.${claim.type}`)}
          empty={t('margin.typeNone')}
          isGuessed={claim.guessed.includes('type')}
          isDisabled={!canEdit}
          choices={typeChoices((type) => type === claim.type)}
          onChoose={(choice) => editClaim(at, 'type', toType(choice))}
        />
      </div>
      <div className={styles.wideField}>
        <TextClaimField
          id={claim.id}
          label={t('margin.certainty')}
          field="certainty"
          command="claim.certainty"
          placeholder={t('margin.certaintyHint')}
          value={claim.hedge ?? ''}
          isGuessed={claim.guessed.includes('hedge')}
          isReadOnly={!canEdit}
          onKeep={(text) => editClaim(at, 'hedge', text === '' ? null : text)}
        />
      </div>
      {claim.guessed.length > 0 ? <Guessed at={at} canEdit={canEdit} /> : null}
      <Folds at={at} canEdit={canEdit} />
      <ClaimPassages placed={placed} canEdit={canEdit} />
    </article>
  )
})

/** Says what the dots mean, and takes them away. */
function Guessed({ at, canEdit }: { readonly at: ClaimAt; readonly canEdit: boolean }) {
  const { t } = useTranslation()
  return (
    <p className={styles.guessed}>
      {t('margin.guessed')}{' '}
      {canEdit ? (
        <button type="button" className={styles.addTheme} onClick={() => confirmGuesses(at)}>
          {t('margin.confirm')} <KeyHint keys={keyOf('claim.confirm')} />
        </button>
      ) : null}
    </p>
  )
}

function Folds({ at, canEdit }: { readonly at: ClaimAt; readonly canEdit: boolean }) {
  const { t } = useTranslation()
  const open = useViewStore((state) => state.openFolds)
  const links = useClaimRows([at.claim.id]).get(at.claim.id)?.links ?? []
  return (
    <>
      <div className={styles.folds}>
        <CardFoldButton fold="more" label={t('margin.more')} />
        <CardFoldButton fold="assess" label={t('margin.assess')} />
        <CardFoldButton fold="links" label={t('margin.links')} count={links.length} />
      </div>
      {open.has('more') ? <MoreFields at={at} canEdit={canEdit} /> : null}
      {open.has('assess') ? <AssessFields at={at} canEdit={canEdit} /> : null}
      {open.has('links') ? <ClaimLinks at={at} links={links} canEdit={canEdit} /> : null}
    </>
  )
}
