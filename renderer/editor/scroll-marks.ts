// Where passages lie along the scrollbar; pure.
import { firstIndex } from '#shared/base/first-index.ts'
import type { Span } from './article-text.ts'
import type { Tint } from './highlight-rules.ts'

/** A section of the text as it stands in what is scrolled: `top` and `height` as a share of the whole height. */
export type SectionBox = Span & { readonly top: number; readonly height: number }

export type Mark = { readonly row: number; readonly tint: Tint; readonly active: boolean }

/** Rows of the strip that one mark takes, in CSS pixels. */
const MARK = 2

/**
 * At most one mark for each row of a strip of `height` rows, however many passages there are: the first one there, but
 * for the active claim's, which always shows. `sections` in the order of the text; a passage is placed by its share of
 * its section, as the browser has not laid out what is far away.
 */
export function marksOf<Passage extends Span>(
  passages: Iterable<Passage>,
  sections: readonly SectionBox[],
  height: number,
  look: (passage: Passage) => { readonly tint: Tint; readonly active: boolean },
): Mark[] {
  const rows = new Map<number, Mark>()
  for (const passage of passages) {
    const section = sectionAt(sections, passage.start)
    if (!section) continue
    const row = Math.floor((shareOf(section, passage.start) * height) / MARK) * MARK
    const { tint, active } = look(passage)
    if (active || !rows.has(row)) rows.set(row, { row, tint, active })
  }
  return [...rows.values()]
}

/** The position that lies at a share of the whole height. */
export function positionAtShare(sections: readonly SectionBox[], share: number): number {
  const section = sections.findLast(({ top }) => top <= share) ?? sections[0]
  if (!section) return 0
  const within = section.height === 0 ? 0 : Math.min(1, Math.max(0, (share - section.top) / section.height))
  return Math.min(section.end - 1, Math.round(section.start + within * (section.end - section.start)))
}

function shareOf({ start, end, top, height }: SectionBox, position: number): number {
  return top + (height * (position - start)) / Math.max(1, end - start)
}

function sectionAt(sections: readonly SectionBox[], position: number): SectionBox | undefined {
  return sections[firstIndex(0, sections.length, (index) => sections[index]!.start > position) - 1]
}
