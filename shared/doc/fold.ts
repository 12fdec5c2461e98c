import type * as Y from 'yjs'
import {
  recordSchema,
  setFieldsOf,
  type AnyRecord,
  type RecordKind,
  type RecordOf,
} from '../domain/record.ts'
import { anchorSchema } from '../domain/anchor.ts'
import { assessmentSchema } from '../domain/assessment.ts'
import { articleSchema, versionSchema } from '../domain/article.ts'
import { claimSchema, passageSchema } from '../domain/claim.ts'
import { claimViewSchema } from '../domain/claim-view.ts'
import { linkSchema } from '../domain/link.ts'
import { memoSchema } from '../domain/memo.ts'
import { personSchema, projectSchema } from '../domain/project.ts'
import { rejectionSchema } from '../domain/rejection.ts'
import { sourceSchema } from '../domain/source.ts'
import { themeSchema } from '../domain/theme.ts'
import { fieldIndexOf, type LiveKey } from './field-index.ts'
import { compareWritten, DELETED, recordsOf, type Written } from './registers.ts'

/** A field that people changed apart: every value that nobody has seen replaced, oldest first. */
export type FieldConflict = { readonly field: string; readonly values: readonly Written[] }

/** A record as it stands: initial values with the changes folded in. */
export type RecordView<Kind extends RecordKind = RecordKind> = {
  readonly value: RecordOf<Kind>
  readonly conflicts: readonly FieldConflict[]
  /** Somebody deleted it while somebody else, who had not seen that, edited it: the edit keeps it. */
  readonly keptByEdit: boolean
}

const SCHEMAS = {
  article: articleSchema,
  version: versionSchema,
  claim: claimSchema,
  passage: passageSchema,
  anchor: anchorSchema,
  assessment: assessmentSchema,
  link: linkSchema,
  source: sourceSchema,
  claimView: claimViewSchema,
  rejection: rejectionSchema,
  memo: memoSchema,
  person: personSchema,
  project: projectSchema,
  theme: themeSchema,
} as const

/** The schema of one field; undefined for a field this version does not know (kept in the document, not shown). */
export function fieldSchema(kind: RecordKind, field: string) {
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = SCHEMAS[kind].shape
  return Object.hasOwn(shape, field) ? shape[field] : undefined
}

/**
 * Reads one record. Null when it is not there, deleted, or of a kind or shape that this version does not know
 * (such data stays untouched in the document).
 */
export function foldRecord(doc: Y.Doc, id: string): RecordView | null {
  const parsed = recordSchema.safeParse(recordsOf(doc).get(id))
  if (!parsed.success || parsed.data.id !== id) return null
  const live = fieldIndexOf(doc).of(id)
  const deletions = live.filter((entry) => entry.field === DELETED)
  const edits = live.filter((entry) => entry.field !== DELETED)
  if (deletions.length > 0 && !edits.some((entry) => isUnseen(entry, deletions))) return null
  return fold(parsed.data, edits, deletions.length > 0)
}

function isUnseen(edit: LiveKey, deletions: readonly LiveKey[]): boolean {
  return !deletions.some(({ written }) => Array.isArray(written.v) && written.v.includes(edit.written.w))
}

function fold(initial: AnyRecord, edits: readonly LiveKey[], keptByEdit: boolean): RecordView {
  const byField = new Map<string, Written[]>()
  for (const { field, written } of edits) {
    const values = byField.get(field)
    if (values) values.push(written)
    else byField.set(field, [written])
  }
  const value: Record<string, unknown> = { ...initial }
  const conflicts: FieldConflict[] = []
  const members: [field: string, member: string, values: Written[]][] = []
  for (const [field, values] of byField) {
    values.sort(compareWritten)
    const slash = field.indexOf('/')
    if (slash > 0) {
      members.push([field.slice(0, slash), field.slice(slash + 1), values])
      continue
    }
    const schema = fieldSchema(initial.record, field)
    const valid = schema ? values.filter((written) => schema.safeParse(written.v).success) : []
    if (valid.length === 0) continue
    value[field] = valid.at(-1)!.v
    if (new Set(valid.map((written) => JSON.stringify(written.v))).size > 1)
      conflicts.push({ field, values: valid })
  }
  for (const field of setFieldsOf(initial.record)) value[field] = foldSet(value[field], field, members)
  return { value: value as AnyRecord, conflicts, keptByEdit }
}

/** Initial members in their order, then those added, by time. Added and removed apart: the addition stays. */
function foldSet(initial: unknown, field: string, members: readonly [string, string, Written[]][]): string[] {
  const set = new Set(initial as string[])
  const added: [Written, string][] = []
  for (const [of, member, values] of members) {
    if (of !== field) continue
    const addition = values.find((written) => written.v === true)
    if (!addition) set.delete(member)
    else if (!set.has(member)) added.push([addition, member])
  }
  added.sort(([a], [b]) => compareWritten(a, b))
  return [...set, ...added.map(([, member]) => member)]
}
