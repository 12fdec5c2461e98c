// What can be done to a judgement, each as one step of undo. It lies, with its links, in the project's own document.
import i18next from 'i18next'
import { assess } from '#shared/doc/assessment-operations.ts'
import { createJudgement, removeClaim } from '#shared/doc/claim-operations.ts'
import { linkClaims } from '#shared/doc/link-operations.ts'
import type { AssessmentFields } from '#shared/domain/assessment.ts'
import { compareClaimNumbers, type Claim } from '#shared/domain/claim.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import { displayKeys } from '../../commands/keys.ts'
import { runEdit, session } from '../../state/project-store.ts'
import { notify } from '../../state/view-store.ts'

const DOC = 'project'

export type JudgementDraft = {
  readonly statement: string
  /** Ids of the claims it rests on. */
  readonly restsOn: readonly string[]
  readonly assessment: Partial<AssessmentFields>
}

/** Judgements of a project by number, from its own document. */
export function judgementsOf({ claim }: Pick<DocSnapshot, 'claim'>): Claim[] {
  return [...claim.values()]
    .flatMap(({ value }) => (value.judgement ? [value] : []))
    .toSorted((a, b) => compareClaimNumbers(a.number, b.number))
}

/** Gives its id. */
export function makeJudgement({ statement, restsOn, assessment }: JudgementDraft): string {
  const number = session().takeClaimNumber()
  const snapshot = session().loaded(DOC)!.source.current
  let id = ''
  runEdit('undo.makeJudgement', [
    {
      doc: DOC,
      run: (edit) => {
        id = createJudgement(edit, { number, statement })
        for (const to of restsOn) linkClaims(edit, { kind: 'restsOn', from: id, to })
        if (Object.keys(assessment).length > 0) assess(edit, snapshot, id, assessment)
      },
    },
  ])
  return id
}

export function removeJudgement(judgement: Claim): void {
  const snapshot = session().loaded(DOC)!.source.current
  runEdit('undo.deleteJudgement', [{ doc: DOC, run: (edit) => removeClaim(edit, snapshot, judgement.id) }])
  notify(i18next.t('reader.deleted', { number: judgement.number, key: displayKeys('Mod+Z') }))
}
