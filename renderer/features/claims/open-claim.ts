import { t } from 'i18next'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { notify, showClaim } from '../../state/view-store.ts'

/** Goes to the passage of a claim. */
export function openClaim({ id, number, passages }: ClaimRow): void {
  const [passage] = passages
  if (passage) showClaim(passage.article, id)
  else notify(t('claims.noPassage', { number }))
}
