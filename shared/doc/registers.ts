// How a record's changed fields are kept so that offline work merges without loss.
//
// A document (Y.Doc) has two flat maps. `records`: id -> the record as created, immutable. `fields`: one key a changed
// field AND session, `id.field#session` -> Written. A write sets the session's own key and deletes the other keys it
// sees: one live key is the value; several are what people wrote apart, a conflict, derived and never written at merge.
// A member of a set field has a key of its own: `id.themes/t123#session`.
import type * as Y from 'yjs'

/** One write of one field. */
export type Written = {
  /** The value; null is a value too. */
  readonly v: unknown
  /** Who wrote it (person id) and when (ms since 1970). */
  readonly by: string
  readonly at: number
  /** Identity of the write, `session:clock`: what a deletion names to say "this I had seen". */
  readonly w: string
}

export type FieldKey = { readonly id: string; readonly field: string; readonly session: string }

/** The field that says a record is deleted; its value is the list of writes that whoever deleted it had seen. */
export const DELETED = 'deleted'

export function recordsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('records')
}

export function fieldsOf(doc: Y.Doc): Y.Map<Written> {
  return doc.getMap('fields')
}

export function formatFieldKey(key: FieldKey): string {
  return `${key.id}.${key.field}#${key.session}`
}

/** Null for a key that some newer version made in another form: it is kept and passed over. */
export function parseFieldKey(key: string): FieldKey | null {
  const dot = key.indexOf('.')
  const hash = key.lastIndexOf('#')
  if (dot <= 0 || hash <= dot + 1) return null
  return { id: key.slice(0, dot), field: key.slice(dot + 1, hash), session: key.slice(hash + 1) }
}

export function memberField(field: string, member: string): string {
  return `${field}/${member}`
}

/** Values come from other machines: anything may stand in the map. */
export function isWritten(value: unknown): value is Written {
  return (
    typeof value === 'object' &&
    value !== null &&
    'v' in value &&
    typeof (value as Written).by === 'string' &&
    typeof (value as Written).at === 'number' &&
    typeof (value as Written).w === 'string'
  )
}

/** Order in which several live writes of one field are shown: by time, then by identity; the same on every machine. */
export function compareWritten(a: Written, b: Written): number {
  return a.at - b.at || (a.w < b.w ? -1 : a.w > b.w ? 1 : 0)
}
