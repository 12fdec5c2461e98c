// Every record kind in one place: what can stand in a document of the project.
import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { articleSchema, versionSchema } from './article.ts'
import { claimSchema, passageSchema } from './claim.ts'
import { memoSchema } from './memo.ts'
import { personSchema, projectSchema } from './project.ts'
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
  memoSchema,
])
export type AnyRecord = z.infer<typeof recordSchema>
export type RecordKind = AnyRecord['record']
export type RecordOf<Kind extends RecordKind> = Extract<AnyRecord, { record: Kind }>

/** Fields that hold a set of ids: each member is a key of its own, so that two additions both stay. */
export const SET_FIELDS = { claim: ['themes'] } as const satisfies Partial<
  Record<RecordKind, readonly string[]>
>

export function setFieldsOf(kind: RecordKind): readonly string[] {
  return kind === 'claim' ? SET_FIELDS.claim : []
}
