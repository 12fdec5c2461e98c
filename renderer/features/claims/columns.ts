import type { ClaimColumn } from '#shared/domain/claim-view.ts'

/** Least width in pixels, and the share of what is left over. */
const WIDTHS: { readonly [Column in ClaimColumn]: readonly [least: number, share: number] } = {
  number: [60, 0],
  themes: [112, 0.6],
  statement: [190, 5],
  type: [84, 0],
  attribution: [96, 1],
  certainty: [110, 1],
  basis: [84, 0],
  about: [96, 0],
  made: [96, 0],
  status: [80, 0],
  likelihood: [110, 1],
  confidence: [96, 0],
  credibility: [84, 0],
  links: [130, 1],
  person: [100, 0],
  place: [120, 1],
}

/** The tick before every row. */
const TICK = 20
const GAP = 12
const PADDING = 40

/** For the grid of every row: `grid-template-columns`, and the width below which the table scrolls sideways. */
export function columnTracks(columns: readonly ClaimColumn[]): { tracks: string; least: number } {
  const tracks = columns.map((column) => {
    const [least, share] = WIDTHS[column]
    return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`
  })
  const least = columns.reduce((sum, column) => sum + WIDTHS[column][0] + GAP, TICK + PADDING)
  return { tracks: [`${TICK}px`, ...tracks].join(' '), least }
}
