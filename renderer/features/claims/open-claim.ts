import { t } from 'i18next'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { notify, setView, showClaim } from '../../state/view-store.ts'

/** Goes to the passage of a claim; a judgement, which has none, opens beside the view. */
export function openClaim({ id, number, passages, judgement }: ClaimRow): void {
  const [passage] = passages
  if (judgement) setView({ side: 'judgements', judgement: id })
  else if (passage) showClaim(passage.article, id)
  else notify(t('claims.noPassage', { number }))
}
