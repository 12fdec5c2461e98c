import { useTranslation } from 'react-i18next'
import { CLAIM_TYPES, type Claim, type ClaimType } from '#shared/domain/claim.ts'
import { Select } from '../../ui/Select.tsx'
import { editClaim } from '../reader/edit-claims.ts'

export function ClaimTypeField({
  claim,
  isDisabled,
}: {
  readonly claim: Claim
  readonly isDisabled: boolean
}) {
  const { t } = useTranslation()
  const options = (['none', ...CLAIM_TYPES] as const).map((id) => ({
    id,
    label: id === 'none' ? t('margin.typeNone') : t(`common.type.${id}`),
  }))
  return (
    <Select<ClaimType | 'none'>
      label={t('margin.type')}
      options={options}
      value={claim.type ?? 'none'}
      isDisabled={isDisabled}
      onChange={(type) => editClaim(claim, 'type', type === 'none' ? null : type)}
    />
  )
}
