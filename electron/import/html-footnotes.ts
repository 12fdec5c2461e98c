// Links inside a page: which are note references, which lead back from a note, which only jump.
import type { Block, Mark } from '#shared/domain/article.ts'

/** An element with an id. `start`, `end`: indices of the blocks in it, end excluded. */
export type Anchor = { id: string; start: number; end: number }
/** A link to a place in the page; its mark carries `#` and its index as `note` until it is resolved. */
export type Reference = { target: string; block: number }

const NOTE_ID =
  /^_?(?:ftn|fn|footnote|note|endnote|edn|en|cite_note|sdfootnote|sdendnote|fnote|nb|reference)(?:[\W_]|\d|$)/i
const LABEL = /^[[(]?\s*(\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|[*†‡§¶]{1,3})\s*[\])]?\.?$/i
const BACK =
  /^(?:[\s[\]()^↑↩↵⏎⤴←]|\ufe0e|\ufe0f)*(?:back|retour|return)?(?:[\s[\]()^↑↩↵⏎⤴←]|\ufe0e|\ufe0f)*$/i
/** A note of more blocks than this is a chapter. */
const LONGEST_NOTE = 8

const pending = (mark: Mark) => (mark.note?.startsWith('#') ? Number(mark.note.slice(1)) : null)

/**
 * Turns the blocks that note references lead to into footnotes (label as `marker`, way back stripped), gives the
 * references' marks the note's block id, and takes every other inner link's mark away. Changes `blocks`.
 */
export function linkFootnotes(
  blocks: Block[],
  anchors: readonly Anchor[],
  references: readonly Reference[],
  isInNotes: (index: number) => boolean,
): void {
  if (references.length === 0) return
  const places = new Map<string, Anchor>()
  for (const anchor of anchors) if (!places.has(anchor.id)) places.set(anchor.id, anchor)
  /** Blocks that hold a link to an inner place before them: a note has its way back. */
  const leadsBack = new Set<number>()
  for (const { target, block } of references) {
    const place = places.get(target)
    if (place && place.start < block) leadsBack.add(block)
  }
  const noteOf = new Map<number, number>()
  for (const [index, block] of blocks.entries()) {
    for (const mark of block.marks) {
      const reference = pending(mark)
      if (reference === null) continue
      const place = places.get(references[reference]?.target ?? '')
      const label = LABEL.exec(block.text.slice(mark.start, mark.end).trim())?.[1]
      if (!place || label === undefined || place.start <= index || place.end <= place.start) continue
      const note = blocks[place.start]
      if (!note || note.kind === 'heading' || note.kind === 'table' || place.end - place.start > LONGEST_NOTE)
        continue
      const last = Math.max(place.start, place.end - 1)
      const isNote =
        NOTE_ID.test(place.id) || isInNotes(place.start) || leadsBack.has(place.start) || leadsBack.has(last)
      if (!isNote) continue
      noteOf.set(reference, place.start)
      if (note.kind === 'footnote') continue
      for (let i = place.start; i < place.end; i++) {
        const part = blocks[i]!
        if (part.kind !== 'table' && part.kind !== 'heading')
          becomeFootnote(part, i === place.start ? label : undefined)
      }
    }
  }
  for (const block of blocks) {
    if (block.kind === 'footnote') stripLabelAndBack(block)
    block.marks = block.marks.flatMap((mark): Mark[] => {
      const reference = pending(mark)
      if (reference === null) return [mark]
      const note = noteOf.get(reference)
      return note === undefined ? [] : [{ ...mark, note: blocks[note]!.id }]
    })
  }
}

function becomeFootnote(block: Block, label: string | undefined): void {
  block.kind = 'footnote'
  delete block.level
  delete block.marker
  if (label !== undefined) block.marker = label
}

/** "1. Text ↩" -> "Text": the label is the marker, the way back is the app's affair. */
function stripLabelAndBack(block: Block): void {
  for (const mark of block.marks.toReversed()) {
    if (pending(mark) === null) continue
    const said = block.text.slice(mark.start, mark.end)
    if (mark.end === block.text.length && (BACK.test(said) || LABEL.test(said.trim())))
      cut(block, mark.start, block.text.length)
    else if (BACK.test(block.text.slice(0, mark.start)) && (BACK.test(said) || LABEL.test(said.trim())))
      cut(block, 0, mark.end)
  }
  const label = block.marker
  const lead = /^\s*[[(]?\s*([\p{L}\d]{1,6}|[*†‡§¶]{1,3})\s*[\])]?[.:)]?\s+/u.exec(block.text)
  if (label !== undefined && lead && lead[1] === label) cut(block, 0, lead[0].length)
  const left = /^[\s.\])]+/.exec(block.text)
  if (left && left[0].length < block.text.length) cut(block, 0, left[0].length)
  const right = /(?:[\s↑↩↵⏎⤴]|\ufe0e|\ufe0f)+$/.exec(block.text)
  if (right && right.index > 0) cut(block, right.index, block.text.length)
}

/** Takes `from`..`to` (UTF-16) out of a block's text and moves its marks. Never empties a block. */
function cut(block: Block, from: number, to: number): void {
  const text = block.text.slice(0, from) + block.text.slice(to)
  if (text.trim() === '') return
  const move = (at: number) => (at <= from ? at : Math.max(from, at - (to - from)))
  block.text = text
  block.marks = block.marks
    .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter((mark) => mark.start < mark.end)
}
