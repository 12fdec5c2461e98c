// Chooses a claim of the whole project by its number or by words.
import { useTranslation } from 'react-i18next'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { useClaims } from '#renderer/state/hooks.ts'
import { ChoiceList, type Choice } from '../../ui/ChoiceList.tsx'
import { findClaims } from './find-claims.ts'

type ClaimChooserProps = {
  readonly label: string
  /** Ids of claims that are not offered. */
  readonly without: ReadonlySet<string>
  readonly onChoose: (claim: ClaimRow) => void
  readonly onClose: (how: 'escape' | 'left') => void
  readonly className?: string | undefined
}

export function ClaimChooser({ label, without, onChoose, onClose, className }: ClaimChooserProps) {
  const { t } = useTranslation()
  const claims = useClaims()
  return (
    <ChoiceList
      className={className}
      label={label}
      placeholder={t('margin.claimHint')}
      choicesFor={(typed) =>
        findClaims(claims, typed, without).map((row): Choice => ({
          id: row.id,
          label: `${row.number}  ${row.statement}`,
          ...(row.asserter === null ? {} : { hint: row.asserter }),
        }))
      }
      onChoose={(id) => {
        const row = claims.find((claim) => claim.id === id)
        if (row) onChoose(row)
      }}
      onClose={onClose}
    />
  )
}
