import type { LinkKind } from '#shared/domain/link.ts'

/** A sign for each kind of link; a word always goes with it, for ears or on the point of the mouse. */
export const LINK_SIGNS: { readonly [Kind in LinkKind]: string } = {
  contradicts: '≠',
  supports: '+',
  qualifies: '~',
  sameOrigin: '=',
  restsOn: '↳',
}
