import { z } from 'zod'

export const SOURCE_KINDS = ['person', 'body', 'document'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Admiralty grading, reliability of the source: A completely reliable to E unreliable; F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]

/** A person, body or document that claims are attributed to; in the project's own document. */
export const sourceSchema = z.object({
  record: z.literal('source'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  name: z.string(),
  kind: z.enum(SOURCE_KINDS).nullable(),
  reliability: z.enum(RELIABILITIES).nullable(),
  /** What a reader of the memo is told about it: "two aid workers with access to the camp". */
  descriptor: z.string(),
  /** The source that this one turned out to be; claims that name this one mean that one. */
  mergedInto: z.string().nullable(),
})
export type Source = z.infer<typeof sourceSchema>

/**
 * The source that an id means now: follows merges. Two people may have merged two sources into each other apart; of such
 * a ring the smallest id stands for all. Null where it is not in this file.
 */
export function resolveSource(sources: ReadonlyMap<string, Source>, id: string): Source | null {
  const seen = new Set<string>()
  let at = sources.get(id)
  while (at?.mergedInto != null && !seen.has(at.id)) {
    seen.add(at.id)
    const next = sources.get(at.mergedInto)
    if (!next) return at
    at = next
  }
  if (!at || !seen.has(at.id)) return at ?? null
  return smallestOfRing(sources, at)
}

function smallestOfRing(sources: ReadonlyMap<string, Source>, member: Source): Source {
  let smallest = member
  for (let at = sources.get(member.mergedInto!)!; at.id !== member.id; at = sources.get(at.mergedInto!)!)
    if (at.id < smallest.id) smallest = at
  return smallest
}

/** Sources that stand for themselves, by name. */
export function standingSources(sources: ReadonlyMap<string, Source>): Source[] {
  return [...sources.values()]
    .filter((source) => resolveSource(sources, source.id) === source)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}
