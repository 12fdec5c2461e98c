// A new version of an article, looked at before it is kept: where every passage goes, worked out in a worker.
import { versionHash } from '#electron/import/version-hash.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { carryOverMap } from '#shared/anchoring/carry-over.ts'
import { passageBases, summariseRevision, type RevisionSummary } from '#shared/doc/revision.ts'
import { isElsewhere, stretchKey, type Stretch } from '#shared/doc/passage-places.ts'
import { plainText, type VersionContent } from '#shared/domain/article.ts'
import type { CARRY_CODES } from '#shared/ipc/contract.ts'
import type { CarriedRow } from './carried-places.ts'
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
  const claims = new Set(project.claims({ article }).map(({ id }) => id))
  const bases = passageBases(snapshot, hash, parents).filter(({ claim }) => claims.has(claim))
  const stretches = bases.flatMap(({ basis }) => (isElsewhere(basis, hash) ? [basis] : []))
  const carried = await carryInto(project, { hash, content }, stretches, options)
  if (!carried.ok) return carried
  const { known, fresh } = carried.value
  const byStretch = new Map([...known, ...fresh].map((row) => [stretchKey(row.from), row.carried]))
  const language = snapshot.article.get(article)?.value.language ?? null
  const next = { hash, text: plainText(content), language }
  const summary = summariseRevision(bases, next, (basis) => byStretch.get(stretchKey(basis)) ?? null)
  return ok({ hash, summary, rows: fresh })
}

/**
 * Carries what is neither certain by the pieces it stands in nor in the cache yet (`fresh`), in a worker; a stretch whose
 * text is not in the file is in neither list.
 */
export async function carryInto(
  project: ProjectFile,
  to: { readonly hash: string; readonly content: VersionContent },
  stretches: readonly Stretch[],
  options: CarryOptions = {},
): Promise<Result<{ known: CarriedRow[]; fresh: CarriedRow[] }, CarryCode>> {
  const known: CarriedRow[] = []
  const missing = new Map<string, Map<string, { start: number; end: number }>>()
  const maps = new Map<string, { content: VersionContent; certain: ReturnType<typeof carryOverMap> } | null>()
  const mapFrom = (version: string) => {
    let map = maps.get(version)
    if (map === undefined) {
      const content = project.content(version)
      map = content && { content, certain: carryOverMap(content, to.content) }
      maps.set(version, map)
    }
    return map
  }
  for (const { version, start, end } of stretches) {
    const stretch = { version, start, end }
    const place = mapFrom(version)?.certain(stretch)
    if (place) {
      known.push({ from: stretch, carried: { kind: 'exact', ...place } })
      continue
    }
    const carried = project.carried(stretch, to.hash)
    if (carried) {
      known.push({ from: stretch, carried })
      continue
    }
    const ranges = missing.get(version) ?? new Map<string, { start: number; end: number }>()
    ranges.set(stretchKey(stretch), { start, end })
    missing.set(version, ranges)
  }
  const from = [...missing].flatMap(([version, ranges]) => {
    const map = mapFrom(version)
    return map ? [{ version, content: map.content, ranges: [...ranges.values()] }] : []
  })
  if (from.length === 0) return ok({ known, fresh: [] })
  const end = await runCarrying({ to: to.content, from }, options)
  switch (end.kind) {
    case 'done':
      return ok({ known, fresh: end.result })
    case 'cancelled':
      return fail('cancelled')
    case 'timedOut':
      return fail('compareTimedOut')
    case 'outOfMemory':
      return fail('compareOutOfMemory')
  }
}
