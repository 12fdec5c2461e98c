// A new version of an article, looked at before it is kept: where every passage goes, worked out in a worker.
import { versionHash } from '#electron/import/version-hash.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { passageBases, summariseRevision, type RevisionSummary } from '#shared/doc/revision.ts'
import { plainText, type VersionContent } from '#shared/domain/article.ts'
import type { CARRY_CODES } from '#shared/ipc/contract.ts'
import type { CarriedRow, Stretch } from './carried-places.ts'
import type { ProjectFile } from './project-file.ts'
import { runCarrying, type CarryProgress } from './run-carrying.ts'

export type CarryOptions = { signal?: AbortSignal; onProgress?: (progress: CarryProgress) => void }
export type CarryCode = (typeof CARRY_CODES)[number]

export type Revision = {
  /** Hash of the new content. */
  readonly hash: string
  readonly summary: RevisionSummary
  /** To be kept with the content, so that nobody works them out again. */
  readonly rows: readonly CarriedRow[]
}

/** `parents`: the versions it was made from. Nothing is written. */
export async function reviseArticle(
  project: ProjectFile,
  article: string,
  { content, parents }: { readonly content: VersionContent; readonly parents: readonly string[] },
  options: CarryOptions = {},
): Promise<Result<Revision, CarryCode>> {
  const hash = versionHash(content)
  const snapshot = project.snapshot(article)
  const known = new Set(project.claims({ article }).map(({ id }) => id))
  const bases = passageBases(snapshot, hash, parents).filter(({ claim }) => known.has(claim))
  const stretches = bases.flatMap(({ basis }) =>
    basis.version === hash || basis.anchor?.how === 'gone' ? [] : [basis],
  )
  const carried = await carryInto(project, { hash, content }, stretches, options)
  if (!carried.ok) return carried
  const rows = carried.value
  const byStretch = new Map(rows.map((row) => [keyOf(row.from), row.carried]))
  const language = snapshot.article.get(article)?.value.language ?? null
  const next = { hash, text: plainText(content), language }
  const summary = summariseRevision(bases, next, (basis) => byStretch.get(keyOf(basis)) ?? null)
  return ok({ hash, summary, rows })
}

/** Carries what is not in the cache yet; gives all rows but those whose text is not in the file. */
export async function carryInto(
  project: ProjectFile,
  to: { readonly hash: string; readonly content: VersionContent },
  stretches: readonly Stretch[],
  options: CarryOptions = {},
): Promise<Result<CarriedRow[], CarryCode>> {
  const rows: CarriedRow[] = []
  const missing = new Map<string, Map<string, { start: number; end: number }>>()
  for (const { version, start, end } of stretches) {
    const stretch = { version, start, end }
    const known = project.carried(stretch, to.hash)
    if (known) {
      rows.push({ from: stretch, carried: known })
      continue
    }
    const ranges = missing.get(version) ?? new Map<string, { start: number; end: number }>()
    ranges.set(keyOf(stretch), { start, end })
    missing.set(version, ranges)
  }
  const from = [...missing].flatMap(([version, ranges]) => {
    const content = project.content(version)
    return content ? [{ version, content, ranges: [...ranges.values()] }] : []
  })
  if (from.length === 0) return ok(rows)
  const end = await runCarrying({ to: to.content, from }, options)
  switch (end.kind) {
    case 'done':
      return ok([...rows, ...end.result])
    case 'cancelled':
      return fail('cancelled')
    case 'timedOut':
      return fail('compareTimedOut')
    case 'outOfMemory':
      return fail('compareOutOfMemory')
  }
}

function keyOf({ version, start, end }: Stretch): string {
  return `${version}:${start}:${end}`
}
