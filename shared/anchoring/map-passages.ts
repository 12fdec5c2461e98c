// Carries passages from one version of a text to the next, where both are known. Positions are UTF-16, end excluded.
import { firstIndex } from '../base/first-index.ts'
import { alignVersions, type Alignment } from './align-versions.ts'
import type { TextRange } from './carry-over.ts'
import { boundaryTest } from './graphemes.ts'
import { mapThroughWords, wordMap, type Image, type WordMap } from './map-words.ts'
import { unexplainedFinder } from './unexplained-text.ts'

/**
 * `exact`: the very same words in their place. `moved`: the same words, but their paragraph stands elsewhere.
 * `changed`: found, and at least one character differs: somebody must look. `orphaned`: not there.
 */
export type Mapping =
  | ({ readonly kind: 'exact' | 'moved' | 'changed' } & TextRange)
  | { readonly kind: 'orphaned' }

export type MappedPassage = { readonly id: string } & Mapping

type Passage = TextRange & { readonly id: string }

/** Of a passage's letters, how many must stand in its place for it to be there. */
const LEAST_KEPT = 0.5
/**
 * Parts of a passage further apart than this (UTF-16 units) are one only if each has more letters than stand between
 * them: a few words at its end must not stretch it over a sentence put in.
 */
const NEAR = 60

/** Maps every passage of `oldText` into `newText`, in the order given. */
export function mapPassages(
  oldText: string,
  newText: string,
  passages: readonly Passage[],
  onProgress?: (done: number, total: number) => void,
): MappedPassage[] {
  onProgress?.(0, passages.length)
  const map = versionMapper(oldText, newText)
  return passages.map(({ id, start, end }, index) => {
    const mapped = { id, ...map({ start, end }) }
    onProgress?.(index + 1, passages.length)
    return mapped
  })
}

/**
 * Compares the two texts once; the function it gives maps one range of the old text. A range outside of it, or of white
 * space alone, is orphaned.
 */
export function versionMapper(oldText: string, newText: string): (range: TextRange) => Mapping {
  const alignment = alignVersions(oldText, newText)
  const mapOf = wordMaps(alignment)
  const imagesOf = imageFinder(alignment, mapOf)
  const findElsewhere = unexplainedFinder(newText, alignment, mapOf)
  const isBoundary = boundaryTest(newText)

  return (range) => {
    if (range.start < 0 || range.end > oldText.length) return { kind: 'orphaned' }
    const { start, end } = withoutSpace(oldText, range)
    if (start >= end) return { kind: 'orphaned' }
    const best = bestGroup(imagesOf(start, end))
    const least = letters(oldText.slice(start, end)) * LEAST_KEPT
    if (best && there(best) >= least) return landing(range, { start, end }, best, best.inOrder)
    const elsewhere = findElsewhere(oldText.slice(start, end))
    if (!elsewhere) return { kind: 'orphaned' }
    return landing(range, { start, end }, elsewhere, isInPlace(alignment, start, elsewhere.start))
  }

  /** `core` is `range` without white space at its ends; where the same white space stands around `found`, it counts. */
  function landing(range: TextRange, core: TextRange, found: TextRange, inPlace: boolean): Mapping {
    const quote = oldText.slice(range.start, range.end)
    const spaced = {
      start: found.start - (core.start - range.start),
      end: found.end + (range.end - core.end),
    }
    const whole = newText.slice(spaced.start, spaced.end) === quote ? spaced : found
    let { start, end } = whole
    while (!isBoundary(start)) start--
    while (!isBoundary(end)) end++
    const same = newText.slice(start, end) === quote
    return { kind: !same ? 'changed' : inPlace ? 'exact' : 'moved', start, end }
  }
}

const letters = (text: string) => text.replaceAll(/\s+/gu, '').length

/** Characters that stand in a place, as they were or one word for another. */
const there = ({ kept, replaced }: Image) => kept + replaced

/** Do the pieces around a place that kept their order stand around its new place too? */
function isInPlace({ old, next, target, inOrder }: Alignment, oldStart: number, newStart: number): boolean {
  const from = firstEndingBehind(old, oldStart)
  const to = firstEndingBehind(next, newStart)
  let before = from - 1
  while (before >= 0 && inOrder[before] !== 1) before--
  let behind = from + 1
  while (behind < old.length && inOrder[behind] !== 1) behind++
  return (before < 0 || target[before]! <= to) && (behind >= old.length || target[behind]! >= to)
}

function withoutSpace(text: string, { start, end }: TextRange): { start: number; end: number } {
  const slice = text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, slice.trimEnd().length) }
}

type PlacedImage = Image & { readonly inOrder: boolean }

/** The words that a changed piece and its new one share, compared when first asked for. */
function wordMaps({ old, next }: Alignment): (from: number, to: number) => WordMap {
  const maps = new Map<number, WordMap>()
  return (from, to) => {
    let map = maps.get(from)
    if (!map) maps.set(from, (map = wordMap(old[from]!, next[to]!)))
    return map
  }
}

/** For a range of the old text the images of its parts, one a piece, in the old order. */
function imageFinder(
  { old, next, target, inOrder }: Alignment,
  mapOf: (from: number, to: number) => WordMap,
): (start: number, end: number) => PlacedImage[] {
  return (start, end) => {
    const images: PlacedImage[] = []
    for (let i = firstEndingBehind(old, start); i < old.length && old[i]!.start < end; i++) {
      const to = target[i]!
      if (to < 0) continue
      const image = imageIn(i, to, Math.max(start, old[i]!.start), Math.min(end, old[i]!.end))
      if (image) images.push({ ...image, inOrder: inOrder[i] === 1 })
    }
    return images
  }

  function imageIn(from: number, to: number, start: number, end: number): Image | null {
    if (old[from]!.text !== next[to]!.text) return mapThroughWords(mapOf(from, to), start, end)
    const shift = next[to]!.start - old[from]!.start
    const kept = letters(old[from]!.text.slice(start - old[from]!.start, end - old[from]!.start))
    return { start: start + shift, end: end + shift, kept, replaced: 0 }
  }
}

function firstEndingBehind(pieces: readonly TextRange[], position: number): number {
  return firstIndex(0, pieces.length, (index) => pieces[index]!.end > position)
}

/** Images that still follow each other closely are one; of several, the one that kept most. */
function bestGroup(images: readonly PlacedImage[]): PlacedImage | null {
  let best: PlacedImage | null = null
  let group: PlacedImage | null = null
  for (const image of images) {
    group =
      group && follows(group, image)
        ? {
            start: group.start,
            end: image.end,
            kept: group.kept + image.kept,
            replaced: group.replaced + image.replaced,
            inOrder: group.inOrder && image.inOrder,
          }
        : image
    if (!best || there(group) > there(best)) best = group
  }
  return best
}

function follows(group: PlacedImage, image: PlacedImage): boolean {
  const gap = image.start - group.end
  return gap >= 0 && gap <= Math.max(NEAR, Math.min(group.kept, image.kept))
}
