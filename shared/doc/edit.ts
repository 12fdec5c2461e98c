import * as Y from 'yjs'
import { assert } from '../base/assert.ts'
import {
  recordSchema,
  type RecordKind,
  type NewRecordOf,
  type RecordOf,
  type SetField,
} from '../domain/record.ts'
import { fieldIndexOf, type LiveKey } from './field-index.ts'
import { fieldSchema } from './fold.ts'
import { DELETED, fieldsOf, formatFieldKey, memberField, recordsOf, type Written } from './registers.ts'

/** Who edits. It is the origin of the Yjs transaction, so listeners tell own edits from what came from elsewhere. */
export type Writer = { readonly person: string; readonly now: () => number }

/** What takes one edit back. Plain data: it names what it wrote, and gives way where somebody changed that since. */
export type Inverse =
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'restore'; readonly id: string; readonly wrote: string }
  | {
      readonly kind: 'field'
      readonly id: string
      readonly field: string
      /** The write to take back, null where the edit took the field back to its initial value. */
      readonly wrote: string | null
      readonly before: readonly Written[]
    }

/** The calls that change a document. Made by `edit`, alive for one transaction. */
export class Edit {
  readonly inverses: Inverse[] = []
  readonly #doc: Y.Doc
  readonly #writer: Writer
  /** Further writes in one transaction share the document's clock; the count keeps their identities apart. */
  #writes = 0

  constructor(doc: Y.Doc, writer: Writer) {
    this.#doc = doc
    this.#writer = writer
  }

  /** Who edits. */
  get person(): string {
    return this.#writer.person
  }

  /** Whether a record was ever made under this id, deleted or not. */
  has(id: string): boolean {
    return recordsOf(this.#doc).has(id)
  }

  /** Adds a record. `author` and `at` are the writer's. */
  create<Kind extends RecordKind>(record: NewRecordOf<Kind> & { record: Kind; id: string }): void {
    const full = { ...record, author: this.#writer.person, at: this.#writer.now() }
    const parsed = recordSchema.safeParse(full)
    assert(parsed.success, `a ${record.record} is created in its own shape`)
    assert(!recordsOf(this.#doc).has(record.id), 'an id is used once')
    recordsOf(this.#doc).set(record.id, parsed.data)
    this.inverses.unshift({ kind: 'remove', id: record.id })
  }

  /** Sets a plain field; replaces every value seen, which settles a conflict. */
  set<Kind extends RecordKind, Field extends keyof RecordOf<Kind> & string>(
    kind: Kind,
    id: string,
    field: Field,
    value: RecordOf<Kind>[Field],
  ): void {
    assert(
      fieldSchema(kind, field)?.safeParse(value).success,
      `${kind}.${field} is set to a value of its own kind`,
    )
    this.#write(id, field, value)
  }

  /** Puts a member into a set field or takes it out. */
  member(id: string, field: SetField, member: string, present: boolean): void {
    this.#write(id, memberField(field, member), present)
  }

  /** Deletes a record as seen here: an edit made elsewhere without knowledge of this keeps it. */
  remove(id: string): void {
    const seen = fieldIndexOf(this.#doc)
      .of(id)
      .filter((entry) => entry.field !== DELETED)
      .map((entry) => entry.written.w)
    const written = this.#write(id, DELETED, seen, false)
    this.inverses.unshift({ kind: 'restore', id, wrote: written.w })
  }

  /** Takes one edit back, unless what it wrote has been changed by somebody else since. */
  apply(inverse: Inverse): void {
    if (inverse.kind === 'remove') this.remove(inverse.id)
    else if (inverse.kind === 'restore') this.#restore(inverse.id, inverse.wrote)
    else this.#takeBack(inverse)
  }

  #restore(id: string, wrote: string): void {
    const fields = fieldsOf(this.#doc)
    for (const entry of this.#live(id, DELETED)) {
      if (entry.written.w !== wrote) continue
      fields.delete(entry.key)
      fieldIndexOf(this.#doc).note(entry.key)
      this.inverses.unshift({ kind: 'remove', id })
    }
  }

  #takeBack({ id, field, wrote, before }: Inverse & { kind: 'field' }): void {
    const live = this.#live(id, field)
    const untouched =
      wrote === null ? live.length === 0 : live.length > 0 && live.every((e) => e.written.w === wrote)
    if (!untouched) return
    this.#replace(id, field, live, before)
    this.inverses.unshift({
      kind: 'field',
      id,
      field,
      // The values came back under the identity of their first writing; several mean a conflict, which has no one name.
      wrote: before.length === 0 ? null : before[0]!.w,
      before: live.map((entry) => entry.written),
    })
  }

  #write(id: string, field: string, value: unknown, undoable = true): Written {
    const live = this.#live(id, field)
    const clock = Y.getState(this.#doc.store, this.#doc.clientID)
    const w = `${this.#doc.clientID}:${clock}.${this.#writes++}`
    const written: Written = { v: value, by: this.#writer.person, at: this.#writer.now(), w }
    this.#replace(id, field, live, [written])
    if (undoable)
      this.inverses.unshift({ kind: 'field', id, field, wrote: w, before: live.map((e) => e.written) })
    return written
  }

  /** Own keys only are ever set; a second and third value (undo of a settled conflict) get `~1`, `~2`. */
  #replace(id: string, field: string, live: readonly LiveKey[], values: readonly Written[]): void {
    const fields = fieldsOf(this.#doc)
    const index = fieldIndexOf(this.#doc)
    const keys = values.map((_, n) =>
      formatFieldKey({ id, field, session: `${this.#doc.clientID}${n === 0 ? '' : `~${n}`}` }),
    )
    for (const { key } of live) {
      if (keys.includes(key)) continue
      fields.delete(key)
      index.note(key)
    }
    keys.forEach((key, n) => {
      fields.set(key, values[n]!)
      index.note(key)
    })
  }

  #live(id: string, field: string): LiveKey[] {
    return fieldIndexOf(this.#doc)
      .of(id)
      .filter((entry) => entry.field === field)
  }
}

/** Runs edits as one transaction with the writer as origin; gives what takes them back, newest first. */
export function edit(doc: Y.Doc, writer: Writer, run: (edit: Edit) => void): Inverse[] {
  // The index must listen before the first change.
  fieldIndexOf(doc)
  const session = new Edit(doc, writer)
  doc.transact(() => run(session), writer)
  return session.inverses
}

/** Takes edits back; gives what would redo them. */
export function applyInverses(doc: Y.Doc, writer: Writer, inverses: readonly Inverse[]): Inverse[] {
  return edit(doc, writer, (e) => {
    for (const inverse of inverses) e.apply(inverse)
  })
}
