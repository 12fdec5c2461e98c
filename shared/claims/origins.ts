// "Ten sites, one origin": claims that are linked as going back to the same origin count once.
import type { ClaimRow } from '../ipc/view-types.ts'

/**
 * The origin of each claim, as the id of one claim of those that go back to it; by way of others too (a with b, b with
 * c). Only claims given are joined: a link by way of one that is not there does not count.
 */
export function originsOf(claims: readonly Pick<ClaimRow, 'id' | 'links'>[]): ReadonlyMap<string, string> {
  const above = new Map(claims.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => {
    let root = id
    while (above.get(root) !== root) root = above.get(root)!
    // Everything on the way points at the root from now on, so that long chains stay quick.
    for (let at = id; at !== root;) {
      const next = above.get(at)!
      above.set(at, root)
      at = next
    }
    return root
  }
  for (const { links } of claims) {
    for (const { kind, from, to } of links) {
      if (kind !== 'sameOrigin' || !above.has(from) || !above.has(to)) continue
      const [a, b] = [rootOf(from), rootOf(to)]
      if (a !== b) above.set(a < b ? b : a, a < b ? a : b)
    }
  }
  return new Map(claims.map(({ id }) => [id, rootOf(id)]))
}
