// What can be chosen for a claim, each with its number key.
import i18next from 'i18next'
import { CLAIM_STATUSES, CLAIM_TYPES, type ClaimStatus, type ClaimType } from '#shared/domain/claim.ts'
import type { Choice } from '../../ui/ChoiceList.tsx'

/** No type is called this. */
const NONE = 'none'

export function typeChoices(isChosen: (type: ClaimType | null) => boolean): Choice[] {
  return ([null, ...CLAIM_TYPES] as const).map((type, index) => ({
    id: type ?? NONE,
    label: i18next.t(type === null ? 'margin.typeNone' : `common.type.${type}`),
    quick: String(index),
    isChosen: isChosen(type),
  }))
}

export function toType(choice: string): ClaimType | null {
  return CLAIM_TYPES.find((type) => type === choice) ?? null
}

export function statusChoices(isChosen: (status: ClaimStatus) => boolean): Choice[] {
  return CLAIM_STATUSES.map((status, index) => ({
    id: status,
    label: i18next.t(`common.status.${status}`),
    quick: String(index + 1),
    isChosen: isChosen(status),
  }))
}

export function toStatus(choice: string): ClaimStatus {
  return CLAIM_STATUSES.find((status) => status === choice)!
}
