// What can be done to a source, each as one step of undo. All of it lies in the project's own document.
import i18next from 'i18next'
import {
  ensureSource,
  findSource,
  mergeSources,
  renameSource,
  sourcesOf,
} from '#shared/doc/source-operations.ts'
import type { Source } from '#shared/domain/source.ts'
import { runEdit, session } from '../../state/project-store.ts'
import { notify } from '../../state/view-store.ts'

const DOC = 'project'
type Sources = ReadonlyMap<string, Source>

/** Finds or makes the source of a name; gives its id, null for no name. */
export function addSource(name: string): string | null {
  if (name.trim() === '') return null
  const sources = new Map(sourcesOf(session().loaded(DOC)!.source.current))
  const known = findSource(sources, name)
  if (known) return known.id
  let id = ''
  runEdit('undo.makeSource', [{ doc: DOC, run: (edit) => void (id = ensureSource(edit, sources, name)) }])
  return id
}

export function nameSource(source: Source, name: string): void {
  runEdit('undo.editSource', [{ doc: DOC, run: (edit) => renameSource(edit, source, name) }])
}

export function setSourceField<Field extends 'kind' | 'reliability' | 'descriptor'>(
  source: Source,
  field: Field,
  value: Source[Field],
): void {
  if (source[field] === value) return
  runEdit('undo.editSource', [{ doc: DOC, run: (edit) => edit.set('source', source.id, field, value) }])
}

/** A name that another source has would make two of one name. */
export function isNameTaken(sources: Sources, source: Source, name: string): boolean {
  const found = findSource(sources, name)
  return found !== null && found.id !== source.id
}

/** `count`: claims attributed to `from`, which are attributed to `into` from now on. */
export function mergeInto(sources: Sources, from: Source, into: Source, count: number): void {
  runEdit('undo.mergeSources', [{ doc: DOC, run: (edit) => mergeSources(edit, sources, from.id, into.id) }])
  notify(i18next.t('sources.merged', { from: from.name, into: into.name, count }))
}

/** Claims keep the name that they were attributed by. */
export function removeSource(source: Source): void {
  runEdit('undo.deleteSource', [{ doc: DOC, run: (edit) => edit.remove(source.id) }])
  notify(i18next.t('sources.deleted', { name: source.name }))
}
