import type { LinkKind } from '#shared/domain/link.ts'
import type { LinkRow } from '#shared/ipc/view-types.ts'

/** A link between two claims, by their numbers; null for a claim that is not in this file. */
export type ListedLink = {
  readonly id: string
  readonly kind: LinkKind
  readonly from: string | null
  readonly to: string | null
}

export function listLink({ id, kind, from, to }: LinkRow, numbers: ReadonlyMap<string, string>): ListedLink {
  return { id, kind, from: numbers.get(from) ?? null, to: numbers.get(to) ?? null }
}
