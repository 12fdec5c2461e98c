// The active claim, open: the one surface where its fields are changed. Written on Enter or on leaving a field.
import { Trash2 } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import { useProject } from '#renderer/state/hooks.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { closeCard } from '../reader/claim-commands.ts'
import { deletePlaced, editClaim } from '../reader/edit-claims.ts'
import type { PlacedClaim } from '../reader/placement.ts'
import { ClaimPassages } from './ClaimPassages.tsx'
import { ClaimSign } from './ClaimSign.tsx'
import { ClaimThemes } from './ClaimThemes.tsx'
import { ClaimTypeField } from './ClaimTypeField.tsx'
import { DraftField } from './DraftField.tsx'
import styles from './margin.module.css'

type ClaimCardProps = { readonly placed: PlacedClaim; readonly themes: ReadonlyMap<string, Theme> }

export const ClaimCard = memo(function ClaimCard({ placed, themes }: ClaimCardProps) {
  const { t } = useTranslation()
  const { claim } = placed
  const canEdit = useProject().canWrite
  const card = useViewStore((state) => state.card)
  const statement = useRef<HTMLTextAreaElement>(null)

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
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        // Leaving the field writes it.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        event.stopPropagation()
        closeCard(false)
      }}
    >
      <div className={styles.cardHead}>
        <ClaimSign claim={claim} themes={themes} />
        <span className={styles.number}>{claim.number}</span>
        <span className={styles.spacer} />
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
        onKeep={(text) => text !== '' && editClaim(claim, 'statement', text)}
        onEnter={() => closeCard(true)}
      />
      <ClaimThemes placed={placed} themes={themes} canEdit={canEdit} />
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>{t('margin.asserter')}</span>
          <DraftField
            key={`asserter ${claim.id} ${claim.asserter ?? ''}`}
            className={styles.input!}
            label={t('margin.asserter')}
            placeholder={t('margin.asserterNone')}
            value={claim.asserter ?? ''}
            isReadOnly={!canEdit}
            onKeep={(text) => editClaim(claim, 'asserter', text === '' ? null : text)}
            onEnter={() => closeCard(true)}
          />
        </label>
        <ClaimTypeField claim={claim} isDisabled={!canEdit} />
      </div>
      <ClaimPassages placed={placed} canEdit={canEdit} />
    </article>
  )
})
