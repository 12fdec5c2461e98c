import { PROJECT_DOC, type EditPart, type ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import {
  ensureSource,
  findSource,
  mergeSources,
  renameSource,
  sourcesOf,
} from '#shared/doc/source-operations.ts'
import {
  RELIABILITIES,
  resolveSource,
  SOURCE_KINDS,
  standingSources,
  type Source,
} from '#shared/domain/source.ts'
import { defineCommand } from '../command.ts'
import type { CliCode } from '../messages.ts'
import { nearMiss } from '#shared/base/near-miss.ts'
import { withProject } from '../with-project.ts'

type ListedSource = Pick<Source, 'id' | 'name' | 'kind' | 'reliability' | 'descriptor'> & {
  /** Claims that it makes or passes on. */
  readonly claims: number
}

export default defineCommand({
  usage: '<project> [--add NAME | --rename NAME --to NAME | --merge NAME --into NAME] [options]',
  help: `
Lists the sources that claims are attributed to, with the number of claims of each. It first does what it is told:

  --add NAME           makes a source; one that is there already gets what stands behind
  --kind K             ${SOURCE_KINDS.join(', ')}
  --reliability R      A (completely reliable) to E (unreliable), F: cannot be judged
  --descriptor TEXT    what a reader is told of it, such as "two aid workers with access to the camp"
  --rename NAME --to NAME     everywhere at once
  --merge NAME --into NAME    two that turned out to be one; everywhere at once
`,
  options: {
    add: { type: 'string' },
    kind: { type: 'string' },
    reliability: { type: 'string' },
    descriptor: { type: 'string' },
    rename: { type: 'string' },
    to: { type: 'string' },
    merge: { type: 'string' },
    into: { type: 'string' },
  },
  words: [1, 1],
  async run([given], values, cli) {
    const wrong = mistakeIn(values)
    if (wrong !== null) return fail('usage', { reason: wrong })
    const isEdit = [values.add, values.rename, values.merge].some((value) => value !== undefined)
    if (isEdit) {
      // Looked at for reading: opening for writing signs me in, and a refusal must leave the project as it was.
      const checked = await withProject(cli, given!, 'read', (project) => planned(project, values))
      if (!checked.ok) return checked
    }
    return withProject(cli, given!, isEdit ? 'write' : 'read', (project) => {
      if (isEdit) {
        const plan = planned(project, values)
        if (!plan.ok) return plan
        const written = project.edit([plan.value])
        if (!written.ok) return written
      }
      const listed = listSources(project)
      return ok({ json: listed, text: listed.map(lineOf).join('') })
    })
  },
})

type Values = {
  readonly [
    Option in 'add' | 'kind' | 'reliability' | 'descriptor' | 'rename' | 'to' | 'merge' | 'into'
  ]?: string
}

function mistakeIn({ add, kind, reliability, descriptor, rename, to, merge, into }: Values): string | null {
  if ([add, rename, merge].filter((value) => value !== undefined).length > 1)
    return 'Say one of --add, --rename and --merge at a time.'
  if (add === undefined && [kind, reliability, descriptor].some((value) => value !== undefined))
    return 'Say with --add which source gets it.'
  if ((rename === undefined) !== (to === undefined)) return '--rename NAME goes with --to NAME.'
  if ((merge === undefined) !== (into === undefined)) return '--merge NAME goes with --into NAME.'
  if ([add, to].some((name) => name !== undefined && name.trim() === '')) return 'A source needs a name.'
  return (
    notOf('kind', kind, SOURCE_KINDS, 'kind of source') ??
    notOf('reliability', reliability, RELIABILITIES, 'reliability')
  )
}

function notOf(
  option: string,
  value: string | undefined,
  known: readonly string[],
  what: string,
): string | null {
  if (value === undefined || known.includes(value)) return null
  return `--${option}: "${value}" is no ${what}. There are ${known.join(', ')}.`
}

function planned(project: ProjectFile, values: Values): Result<EditPart, CliCode> {
  const sources = project.sources()
  const { add, rename, merge } = values
  const part = (run: EditPart['run']): Result<EditPart, CliCode> => ok({ doc: PROJECT_DOC, run })
  if (add !== undefined) {
    const wish = wishOf(values)
    return part((edit) => {
      const known = findSource(sources, add)
      const id = ensureSource(edit, sources, add, wish)
      if (known)
        for (const field of ['kind', 'reliability', 'descriptor'] as const) {
          if (wish[field] !== undefined) edit.set('source', id, field, wish[field])
        }
    })
  }
  const from = named(sources, (rename ?? merge)!)
  if (!from.ok) return from
  if (rename !== undefined) {
    const other = findSource(sources, values.to!)
    if (other && other.id !== from.value.id) return fail('sourceThere', { source: other.name })
    return part((edit) => renameSource(edit, from.value, values.to!))
  }
  const into = named(sources, values.into!)
  if (!into.ok) return into
  if (into.value.id === from.value.id)
    return fail('usage', { reason: 'Both names stand for one source already.' })
  return part((edit) => mergeSources(edit, sources, from.value.id, into.value.id))
}

function wishOf({ kind, reliability, descriptor }: Values) {
  return {
    ...(kind === undefined ? {} : { kind: kind as Source['kind'] }),
    ...(reliability === undefined ? {} : { reliability: reliability as Source['reliability'] }),
    ...(descriptor === undefined ? {} : { descriptor: descriptor.trim() }),
  }
}

function named(
  sources: ReadonlyMap<string, Source>,
  name: string,
): Result<Source, CliCode> | Failure<CliCode> {
  const found = findSource(sources, name)
  if (found) return ok(found)
  const names = standingSources(sources).map((source) => source.name)
  const near = nearMiss(name, names)
  const hint = near
    ? `Did you mean "${near}"?`
    : names.length === 0
      ? 'The project has no sources yet.'
      : `There are: ${names.join(', ')}.`
  return fail('sourceUnknown', { source: name, hint })
}

function listSources(project: ProjectFile): ListedSource[] {
  const sources = sourcesOf(project.snapshot(PROJECT_DOC))
  const claims = new Map<string, number>()
  for (const { source, via } of project.claims()) {
    const here = [source, ...via.map((voice) => voice.source)]
      .map((id) => (id === null ? undefined : resolveSource(sources, id)?.id))
      .filter((id) => id !== undefined)
    for (const id of new Set(here)) claims.set(id, (claims.get(id) ?? 0) + 1)
  }
  return standingSources(sources).map(({ id, name, kind, reliability, descriptor }) => ({
    id,
    name,
    kind,
    reliability,
    descriptor,
    claims: claims.get(id) ?? 0,
  }))
}

function lineOf({ name, kind, reliability, descriptor, claims }: ListedSource): string {
  const facts = [kind, reliability, descriptor || null, `${claims} claims`].filter((fact) => fact !== null)
  return `${name}  (${facts.join(', ')})\n`
}
