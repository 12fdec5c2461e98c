// Numbers are never stored: they follow from the order of the blocks, on screen and on paper alike.
import type { Citation, MemoBlock } from './memo-document.ts'

export type NumberedCitation = {
  readonly number: number
  readonly citation: Citation
  /** Where it is cited, in reading order. */
  readonly uses: readonly { readonly block: number; readonly point: number | null }[]
}

/** Where a claim is printed in full. */
export type PointPlace = { readonly block: number; readonly point: number; readonly section: string | null }

export type MemoNumbers = {
  readonly citations: readonly NumberedCitation[]
  /** By `citationKey`. */
  readonly numberOf: ReadonlyMap<string, number>
  /** Number of the point at a block index; starts at 1 in each section. */
  readonly pointAt: ReadonlyMap<number, number>
  /**
   * By claim id: the first point that is the claim's own and cites it. Editing can join two points, or move a citation
   * into another: then it is the first point that cites the claim.
   */
  readonly placeOf: ReadonlyMap<string, PointPlace>
}

/** Two citations with one key are one source: the same words at the same place, said by the same person. */
export function citationKey(citation: Citation): string {
  const { article, version, paragraph, quote, prefix, suffix, asserter } = citation
  return JSON.stringify([article, version, paragraph, quote, prefix, suffix, asserter])
}

/** Citations by first appearance; points within their section (from one heading to the next). */
export function numberCitations(blocks: readonly MemoBlock[]): MemoNumbers {
  const citations: { number: number; citation: Citation; uses: { block: number; point: number | null }[] }[] =
    []
  const numberOf = new Map<string, number>()
  const pointAt = new Map<number, number>()
  const placeOf = new Map<string, PointPlace>()
  const ownPlaces = new Set<string>()
  let section: string | null = null
  let points = 0
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      section = plainInlines(block)
      points = 0
    }
    if (block.kind === 'point') {
      pointAt.set(index, ++points)
      const place = { block: index, point: points, section }
      const cited = new Set(
        block.inlines.flatMap((inline) => (inline.kind === 'citation' ? [inline.citation.claim] : [])),
      )
      for (const claim of cited.size === 0 && block.claim ? [block.claim] : cited) {
        const own = claim === block.claim
        if (own ? !ownPlaces.has(claim) : !placeOf.has(claim)) placeOf.set(claim, place)
        if (own) ownPlaces.add(claim)
      }
    }
    for (const inline of block.inlines) {
      if (inline.kind !== 'citation') continue
      const key = citationKey(inline.citation)
      let number = numberOf.get(key)
      if (number === undefined) {
        number = citations.length + 1
        numberOf.set(key, number)
        citations.push({ number, citation: inline.citation, uses: [] })
      }
      citations[number - 1]!.uses.push({ block: index, point: pointAt.get(index) ?? null })
    }
  })
  return { citations, numberOf, pointAt, placeOf }
}

/** The words of a block, without citations and references. */
export function plainInlines(block: MemoBlock): string {
  return block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}
