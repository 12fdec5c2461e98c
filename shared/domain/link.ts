import { z } from 'zod'

export const LINK_KINDS = ['supports', 'contradicts', 'qualifies', 'sameOrigin', 'restsOn'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/**
 * How one claim bears on another: `from` supports, contradicts, qualifies or rests on `to`; `sameOrigin`: both go back
 * to one origin and count once. In the document of `from`; `to` may be in another, or not in this file.
 */
export const linkSchema = z.object({
  record: z.literal('link'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  kind: z.enum(LINK_KINDS),
  from: z.string(),
  to: z.string(),
})
export type Link = z.infer<typeof linkSchema>

/** Kinds that mean the same in both directions. */
export function isMutual(kind: LinkKind): boolean {
  return kind === 'contradicts' || kind === 'sameOrigin'
}

/** Whether two links say the same. */
function sameLink(a: Pick<Link, 'kind' | 'from' | 'to'>, b: Pick<Link, 'kind' | 'from' | 'to'>): boolean {
  if (a.kind !== b.kind) return false
  return (a.from === b.from && a.to === b.to) || (isMutual(a.kind) && a.from === b.to && a.to === b.from)
}

/**
 * Whether a new "rests on" would make a claim rest on itself, by way of others. Where two people made such a ring apart
 * it stays, and whoever follows links has to remember where they were.
 */
function wouldRestOnItself(
  links: Iterable<Pick<Link, 'kind' | 'from' | 'to'>>,
  from: string,
  to: string,
): boolean {
  const below = new Map<string, string[]>()
  for (const link of links) {
    if (link.kind !== 'restsOn') continue
    const here = below.get(link.from)
    if (here) here.push(link.to)
    else below.set(link.from, [link.to])
  }
  const seen = new Set([to])
  const queue = [to]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === from) return true
    for (const next of below.get(at) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return false
}

/** Why two claims may not be linked so; null where they may. `links`: all of the project. */
export function linkMistake(
  links: readonly Pick<Link, 'kind' | 'from' | 'to'>[],
  link: Pick<Link, 'kind' | 'from' | 'to'>,
): 'itself' | 'alreadyThere' | 'circle' | null {
  if (link.from === link.to) return 'itself'
  if (links.some((other) => sameLink(other, link))) return 'alreadyThere'
  if (link.kind === 'restsOn' && wouldRestOnItself(links, link.from, link.to)) return 'circle'
  return null
}
