import { useTranslation } from 'react-i18next'
import type { ClaimField } from '#renderer/state/view-store.ts'
import { editClaim, type ClaimAt } from '../reader/claim-fields.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { statusChoices, toStatus } from './claim-choices.ts'

type StatusFieldProps = {
  readonly at: ClaimAt
  readonly canEdit: boolean
  /** The field that a key asks for. */
  readonly field?: ClaimField
}

/** How far work on a claim has come: a word among words. */
export function StatusField({ at, canEdit, field }: StatusFieldProps) {
  const { t } = useTranslation()
  const { status } = at.claim
  return (
    <ChoiceField
      isBare
      label={t('margin.status')}
      field={field}
      value={t(`common.status.${status}`)}
      empty=""
      isDisabled={!canEdit}
      choices={statusChoices((one) => one === status)}
      onChoose={(choice) => editClaim(at, 'status', toStatus(choice))}
    />
  )
}
