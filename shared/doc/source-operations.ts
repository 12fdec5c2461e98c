import { newId } from '../base/ids.ts'
import { resolveSource, type Source } from '../domain/source.ts'
import type { Edit } from './edit.ts'
import type { DocSnapshot } from './snapshot.ts'

/** As of the codebook: read once for each map of records. */
const read = new WeakMap<DocSnapshot['source'], ReadonlyMap<string, Source>>()

export function sourcesOf({ source }: Pick<DocSnapshot, 'source'>): ReadonlyMap<string, Source> {
  const known = read.get(source) ?? new Map([...source].map(([id, view]) => [id, view.value]))
  read.set(source, known)
  return known
}

/** Letter case, accents and spacing apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('en')
}

/** The standing source of this name, without regard to case and accents. */
export function findSource(sources: ReadonlyMap<string, Source>, name: string): Source | null {
  const wanted = foldName(name)
  const named = [...sources.values()].find((source) => foldName(source.name) === wanted)
  return named ? resolveSource(sources, named.id) : null
}

export type SourceWish = Partial<Pick<Source, 'kind' | 'reliability' | 'descriptor'>>

/** Finds or makes a source; `sources` takes up a new one. Gives its id. */
export function ensureSource(
  edit: Edit,
  sources: Map<string, Source>,
  name: string,
  wish: SourceWish = {},
): string {
  const found = findSource(sources, name)
  if (found) return found.id
  const source = {
    record: 'source' as const,
    id: newId('s'),
    name: tidy(name),
    kind: null,
    reliability: null,
    descriptor: '',
    mergedInto: null,
    ...wish,
  }
  edit.create<'source'>(source)
  sources.set(source.id, { ...source, author: '', at: 0 })
  return source.id
}

export function renameSource(edit: Edit, source: Source, name: string): void {
  const wanted = tidy(name)
  if (wanted !== '' && wanted !== source.name) edit.set('source', source.id, 'name', wanted)
}

function tidy(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim()
}

/**
 * From now on every claim that names `from` means `into`, wherever it stands. What `into` does not say of itself it
 * takes over. Nothing happens where both are one already.
 */
export function mergeSources(
  edit: Edit,
  sources: ReadonlyMap<string, Source>,
  from: string,
  into: string,
): void {
  const [gone, stays] = [resolveSource(sources, from), resolveSource(sources, into)]
  if (!gone || !stays || gone.id === stays.id) return
  edit.set('source', gone.id, 'mergedInto', stays.id)
  // The one that stood for a ring of merges made apart still points into it.
  if (stays.mergedInto !== null) edit.set('source', stays.id, 'mergedInto', null)
  for (const field of ['kind', 'reliability', 'descriptor'] as const) {
    if ((stays[field] ?? '') === '' && (gone[field] ?? '') !== '')
      edit.set('source', stays.id, field, gone[field])
  }
}
