import { z } from 'zod'
import { resolveMerged } from './merged.ts'

export const SOURCE_KINDS = ['person', 'body', 'document'] as const

/** Admiralty grading, reliability of the source: A completely reliable to E unreliable; F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

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

/** The source that an id means now; null where it is not in this file. */
export function resolveSource(sources: ReadonlyMap<string, Source>, id: string): Source | null {
  return resolveMerged(sources, id)
}

/** Sources that stand for themselves, by name. */
export function standingSources(sources: ReadonlyMap<string, Source>): Source[] {
  return [...sources.values()]
    .filter((source) => resolveSource(sources, source.id) === source)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}

/**
 * Whom a claim is attributed to, as it is shown: its source by the name that it has now, else the article's words; null
 * where it is the article's author.
 */
export function attributedTo(
  { asserter, source }: { readonly asserter: string | null; readonly source: string | null },
  sources: ReadonlyMap<string, Source>,
): string | null {
  const named = source === null ? null : resolveSource(sources, source)
  return named?.name ?? asserter
}
