import { assessmentId, NO_ASSESSMENT, type Assessment, type AssessmentFields } from '../domain/assessment.ts'
import type { Edit } from './edit.ts'
import type { DocSnapshot } from './snapshot.ts'

const FIELDS = ['likelihood', 'confidence', 'credibility', 'note'] as const

/**
 * Writes what the editing person makes of a claim into the document of the claim; fields left out stay. One that had
 * been deleted comes back with these fields alone.
 */
export function assess(
  edit: Edit,
  snapshot: DocSnapshot,
  claim: string,
  fields: Partial<AssessmentFields>,
): void {
  const id = assessmentId(claim, edit.person)
  const before = snapshot.assessment.get(id)?.value
  const isNew = !edit.has(id)
  if (isNew) edit.create<'assessment'>({ record: 'assessment', id, claim, ...NO_ASSESSMENT })
  const known = isNew ? NO_ASSESSMENT : before
  const wanted = known ? { ...known, ...fields } : { ...NO_ASSESSMENT, ...fields }
  for (const field of FIELDS) {
    if (known && JSON.stringify(wanted[field]) === JSON.stringify(known[field])) continue
    edit.set('assessment', id, field, wanted[field])
  }
}

/** What people made of a claim, by person's id. */
export function assessmentsOf(snapshot: DocSnapshot, claim: string): Assessment[] {
  const found: Assessment[] = []
  for (const { value } of snapshot.assessment.values()) if (value.claim === claim) found.push(value)
  return found.sort((a, b) => (a.author < b.author ? -1 : 1))
}
