// For tests: a small codebook, and claims in few words.
import { themeSchema, type Theme } from '../domain/theme.ts'
import type { Source } from '../domain/source.ts'
import { makeClaimRow } from '../ipc/claim-row.fixture.ts'
import type { ClaimRow, LinkRow } from '../ipc/view-types.ts'

/** `{ id: parent }`, in the order in which they were made. */
export function makeThemes(parents: Readonly<Record<string, string | null>>): ReadonlyMap<string, Theme> {
  return new Map(
    Object.entries(parents).map(([id, parent], at) => [
      id,
      themeSchema.parse({
        record: 'theme',
        id,
        author: 'h1',
        at,
        name: id.toUpperCase(),
        parent,
        colour: 'blue',
        definition: '',
        pinned: null,
      }),
    ]),
  )
}

export function makeSource(id: string, name: string, mergedInto: string | null = null): [string, Source] {
  return [
    id,
    {
      record: 'source',
      id,
      author: 'h1',
      at: 0,
      name,
      kind: null,
      reliability: null,
      descriptor: '',
      mergedInto,
    },
  ]
}

/** A claim with a passage at each place, `article:start`. */
export function claimAt(id: string, places: readonly string[], fields: Partial<ClaimRow> = {}): ClaimRow {
  return makeClaimRow({
    id,
    passages: places.map((place, n) => {
      const [article, start] = place.split(':') as [string, string]
      return {
        id: `${id}-p${n}`,
        article,
        version: 'v',
        paragraph: '1',
        start: Number(start),
        end: Number(start) + 1,
        quote: 'q',
        state: 'exact',
      }
    }),
    ...fields,
  })
}

/** Puts links on both of their claims, as lists have them. */
export function linked(
  claims: readonly ClaimRow[],
  links: readonly (readonly [from: string, kind: LinkRow['kind'], to: string])[],
): ClaimRow[] {
  const rows = links.map(([from, kind, to], n) => ({ id: `l${n}`, doc: 'a1', kind, from, to }))
  return claims.map((claim) => ({
    ...claim,
    links: rows.filter(({ from, to }) => from === claim.id || to === claim.id),
  }))
}
