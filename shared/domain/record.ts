// Every record kind in one place: what can stand in a document of the project.
import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { assessmentSchema } from './assessment.ts'
import { articleSchema, versionSchema } from './article.ts'
import { claimSchema, passageSchema } from './claim.ts'
import { claimViewSchema } from './claim-view.ts'
import { linkSchema } from './link.ts'
import { memoSchema } from './memo.ts'
import { personSchema, projectSchema } from './project.ts'
import { rejectionSchema } from './rejection.ts'
import { sourceSchema } from './source.ts'
import { themeSchema } from './theme.ts'

export const recordSchema = z.discriminatedUnion('record', [
  projectSchema,
  personSchema,
  themeSchema,
  articleSchema,
  versionSchema,
  claimSchema,
  passageSchema,
  anchorSchema,
  assessmentSchema,
  linkSchema,
  sourceSchema,
  rejectionSchema,
  claimViewSchema,
  memoSchema,
])
export type AnyRecord = z.infer<typeof recordSchema>
export type RecordKind = AnyRecord['record']
export type RecordOf<Kind extends RecordKind> = Extract<AnyRecord, { record: Kind }>
/** What a record is made of: fields with a default may be left out. */
export type NewRecordOf<Kind extends RecordKind> = Omit<
  Extract<z.input<typeof recordSchema>, { record: Kind }>,
  'author' | 'at'
>

/** Fields that hold a set of ids: each member is a key of its own, so that two additions both stay. */
export const SET_FIELDS = { claim: ['themes', 'guessed'] } as const satisfies Partial<
  Record<RecordKind, readonly string[]>
>

export type SetField = (typeof SET_FIELDS)[keyof typeof SET_FIELDS][number]

export function setFieldsOf(kind: RecordKind): readonly string[] {
  return kind === 'claim' ? SET_FIELDS.claim : []
}
