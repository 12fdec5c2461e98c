// Passages changed by hand: their ends moved, cut in two, made one. The claim stays; each is one step of undo.
import i18next from 'i18next'
import { adjustPassage, mergePassages, splitPassage, type ShownText } from '#shared/doc/passage-operations.ts'
import type { Edit } from '#shared/doc/edit.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { getView, notify, setView } from '#renderer/state/view-store.ts'
import type { Span } from '../../editor/article-text.ts'
import { activePlaced, claimMeant, cursorNow, mayEdit } from './claim-meant.ts'
import { setCursor, speak } from './cursor-commands.ts'
import { onStretch, type Cursor } from './cursor.ts'
import { halvesAt, moveEdge, nearestTo } from './passage-edges.ts'
import type { PlacedClaim, PlacedPassage } from './placement.ts'
import { getReader, readerView, setReader } from './reader-store.ts'

type Target = { readonly placed: PlacedClaim; readonly cursor: Cursor }

/** The claim to change and the cursor in its text; says what is missing. */
function target(placed: PlacedClaim | null): Target | null {
  const cursor = cursorNow()
  if (!cursor || !mayEdit()) return null
  if (placed && placed.passages.length > 0) return { placed, cursor }
  notify(i18next.t('reader.passage.noClaim'))
  return null
}

function change(label: string, { claim }: PlacedClaim, run: (edit: Edit, shown: ShownText) => void): void {
  const { article, hash, text } = getReader().shown!
  const shown = { article, version: hash, text: text.plain }
  runEdit(label, [{ doc: article, run: (edit) => run(edit, shown) }])
  setReader({ moved: false, followed: claim.id })
  setView({ activeClaim: claim.id, card: getView().activeClaim === claim.id ? getView().card : 'line' })
}

function move(edge: 'start' | 'end', direction: 1 | -1): void {
  const found = target(claimMeant() ?? activePlaced())
  if (!found) return
  const { placed, cursor } = found
  const { text } = getReader().shown!
  const passage = nearestTo(placed.passages, cursor)!
  const span = moveEdge(text, passage, edge, direction)
  if (!span) {
    speak(i18next.t('reader.passage.noFurther', { number: placed.claim.number }))
    return
  }
  change('undo.adjustPassage', placed, (edit, shown) => adjustPassage(edit, passage.id, span, shown))
  readerView()?.scrollIn(
    edge === 'start' ? { start: span.start, end: span.start + 1 } : { start: span.end - 1, end: span.end },
  )
  speak(i18next.t(`reader.passage.${edge}`, { number: placed.claim.number, words: wordsAtEdge(span, edge) }))
}

/** Enough of a passage to know its end by ear: UTF-16 units. */
const HEARD = 40

function wordsAtEdge(span: Span, edge: 'start' | 'end'): string {
  const { text } = getReader().shown!
  const words = text.plain.slice(span.start, span.end).split(/\s+/u)
  let heard = edge === 'start' ? words.shift()! : words.pop()!
  for (;;) {
    const next = edge === 'start' ? words.shift() : words.pop()
    if (next === undefined || heard.length + next.length > HEARD) return heard
    heard = edge === 'start' ? `${heard} ${next}` : `${next} ${heard}`
  }
}

/** The stretch chosen by keys or mouse becomes the passage, in the place of the one it touches or is nearest to. */
function setToSelection(): void {
  const found = target(activePlaced() ?? claimMeant())
  if (!found) return
  const { placed, cursor } = found
  const { number } = placed.claim
  if (placed.passages.some((passage) => passage.start === cursor.start && passage.end === cursor.end)) {
    notify(i18next.t('reader.alreadyThere', { number }))
    return
  }
  const passage = nearestTo(placed.passages, cursor)!
  const { start, end } = cursor
  change('undo.adjustPassage', placed, (edit, shown) =>
    adjustPassage(edit, passage.id, { start, end }, shown),
  )
  notify(i18next.t('reader.passage.set', { number }))
}

function split(): void {
  const found = target(claimMeant() ?? activePlaced())
  if (!found) return
  const { placed, cursor } = found
  const { text } = getReader().shown!
  const { number } = placed.claim
  const passage = nearestTo(placed.passages, cursor)!
  const halves = halvesAt(text, passage, cursor)
  if (!halves) {
    notify(i18next.t('reader.passage.noCut', { number }))
    return
  }
  change('undo.splitPassage', placed, (edit, shown) => void splitPassage(edit, passage, halves, shown))
  notify(i18next.t('reader.passage.split', { number }))
}

function merge(): void {
  const found = target(activePlaced() ?? claimMeant())
  if (!found) return
  const { placed, cursor } = found
  const { number } = placed.claim
  const touched = placed.passages.filter(
    (passage: PlacedPassage) => passage.start < cursor.end && cursor.start < passage.end,
  )
  if (touched.length < 2) {
    notify(i18next.t('reader.passage.oneOnly', { number }))
    return
  }
  let merged: Span = cursor
  change('undo.mergePassages', placed, (edit, shown) => void (merged = mergePassages(edit, touched, shown)))
  setCursor(onStretch(merged), { moved: false, scroll: false, speak: false })
  notify(i18next.t('reader.passage.merged', { number, count: touched.length }))
}

export const passageBindings = {
  'passage.endLater': { run: () => move('end', 1) },
  'passage.endEarlier': { run: () => move('end', -1) },
  'passage.startEarlier': { run: () => move('start', -1) },
  'passage.startLater': { run: () => move('start', 1) },
  'passage.setToSelection': { run: setToSelection },
  'passage.split': { run: split },
  'passage.merge': { run: merge },
} satisfies Record<string, CommandBinding>
