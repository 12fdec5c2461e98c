// How a passage stands in a version of its article: where it is, and whether a person has to look.
import type { Mapping } from '../anchoring/map-passages.ts'
import type { Basis } from './anchor-operations.ts'

/** A stretch of a version; UTF-16 in its text, end excluded. */
export type Stretch = Pick<Basis, 'version' | 'start' | 'end'>

export function stretchKey({ version, start, end }: Stretch): string {
  return `${version}:${start}:${end}`
}

/** Whether a passage's place in a version has to be worked out from another version. */
export function isElsewhere({ version, anchor }: Basis, hash: string): boolean {
  return version !== hash && anchor?.how !== 'gone'
}

export const PLACE_STATES = ['exact', 'moved', 'settled', 'changed', 'notFound', 'gone'] as const
export type PlaceState = (typeof PLACE_STATES)[number]

/**
 * `exact`: the very words, where they were; `moved`: the very words, elsewhere; `settled`: a person put it there;
 * `changed`: the words differ and nobody has looked; `notFound`: the machine finds no place; `gone`: a person says that
 * the text no longer says it. Positions: UTF-16 in the version asked for, end excluded.
 */
export type PassagePlace =
  | {
      readonly state: 'exact' | 'moved' | 'settled' | 'changed'
      readonly start: number
      readonly end: number
    }
  | { readonly state: 'notFound' | 'gone' }

/** Null: not known until somebody has carried the basis over (`carried` gives null for it). */
export function placeIn(
  basis: Basis,
  hash: string,
  carried: (basis: Basis) => Mapping | null,
): PassagePlace | null {
  if (basis.anchor?.how === 'gone') return { state: 'gone' }
  const { version, start, end } = basis
  if (version === hash) return { state: basis.anchor ? 'settled' : 'exact', start, end }
  const found = carried(basis)
  if (!found) return null
  if (found.kind === 'orphaned') return { state: 'notFound' }
  return { state: found.kind, start: found.start, end: found.end }
}
