// Moving the cursor, by key and by mouse.
import i18next from 'i18next'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { getView, setView } from '#renderer/state/view-store.ts'
import type { SelectionSnap } from '#shared/domain/selection-snap.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import type { Span } from '../../editor/article-text.ts'
import {
  CURSOR_COMMANDS,
  moveCursor,
  onSentence,
  onStretch,
  type Cursor,
  type CursorCommand,
} from './cursor.ts'
import { claimsIn, type PlacedClaim } from './placement.ts'
import { currentPlacement, getReader, readerView, setReader } from './reader-store.ts'
import { clickedStretch, snapStretch } from './snap-selection.ts'

/** Puts the cursor somewhere, shows it and says it. */
export function setCursor(
  cursor: Cursor,
  options: { scroll?: boolean; speak?: boolean; moved?: boolean } = {},
): void {
  const { scroll = true, speak = true, moved = true } = options
  setReader({ cursor, moved, hover: null, ...(speak ? { spoken: spokenAt(cursor) } : {}) })
  const view = readerView()
  view?.select(cursor, !cursor.chosen)
  if (scroll) view?.scrollIn(cursor.chosen ? edgeOf(cursor) : cursor)
}

/** Of a long stretch the end that moves is what should be seen. */
function edgeOf(cursor: Cursor): Span {
  const atStart = cursor.start < cursor.origin.start && cursor.end === cursor.origin.end
  return atStart ? { start: cursor.start, end: cursor.start + 1 } : { start: cursor.end - 1, end: cursor.end }
}

/** What a screen reader says at a place: its words, then which claims lie there. */
function spokenAt(cursor: Cursor): string {
  const { shown } = getReader()
  if (!shown) return ''
  const words = shown.text.plain.slice(cursor.start, cursor.end)
  const claims = claimsIn(currentPlacement(), cursor)
  const named = claims.map(({ claim }) => claim.number).join(', ')
  return claims.length === 0
    ? words
    : `${words} ${i18next.t('reader.claimsHere', { count: claims.length, named })}`
}

export function speak(spoken: string): void {
  setReader({ spoken })
}

export const cursorBindings = Object.fromEntries(
  CURSOR_COMMANDS.map((id): [CursorCommand, CommandBinding] => [id, { run: () => runMove(id) }]),
) as Record<CursorCommand, CommandBinding>

function runMove(command: CursorCommand): void {
  const { shown, cursor } = getReader()
  if (!shown) return
  const from = cursor ?? firstCursor()
  if (!from) return
  setCursor(cursor ? moveCursor(shown.text, from, command) : from)
}

/** The first sentence in sight, or of the article. */
export function firstCursor(): Cursor | null {
  const { shown } = getReader()
  if (!shown) return null
  const visible = readerView()?.visible(0)
  const sentence = shown.text.sentenceAt(visible?.measured.start ?? 0)
  return sentence && onSentence(sentence)
}

/** To the sentence behind a stretch; stays on the last. */
export function goBehind(span: Span, moved: boolean): void {
  const { shown } = getReader()
  const next = shown && (shown.text.sentenceFrom(span.end) ?? shown.text.sentenceAt(span.start))
  if (next) setCursor(onSentence(next), { moved })
}

/** A click: the cursor goes to the sentence; on a passage its claim becomes the active one. */
export function clickAt(position: number, onText: boolean): void {
  const { shown } = getReader()
  const sentence = shown?.text.sentenceAt(position)
  if (!shown || !sentence) return
  setCursor(onSentence(sentence), { scroll: false })
  const hit = onText ? hitClaims(position) : []
  if (hit.length === 0) return
  const { activeClaim } = getView()
  // The shortest lies on top; a second click on the same place goes on to the next.
  const at = hit.findIndex(({ claim }) => claim.id === activeClaim)
  activate(hit[(at + 1) % hit.length]!, { card: 'open', scroll: false })
}

/** Claims with a passage over a position, the one with the shortest passage first. */
export function hitClaims(position: number): PlacedClaim[] {
  const { index, byId } = currentPlacement()
  const passages = index.at(position).toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return [...new Set(passages.map((passage) => passage.claim))].flatMap((id) => byId.get(id) ?? [])
}

/** A stretch chosen by mouse. */
export function chooseStretch(span: Span): void {
  const { shown } = getReader()
  const stretch = shown && snapStretch(shown.text, span, snapNow())
  if (stretch) setCursor(onStretch(stretch), { scroll: false })
}

/** A double or triple click. Where it means nothing, such as between words, it is a click. */
export function chooseClicked(position: number, clicks: number): void {
  const { shown } = getReader()
  const stretch = shown && clickedStretch(shown.text, position, clicks, snapNow())
  if (stretch) setCursor(onStretch(stretch), { scroll: false })
  else clickAt(position, false)
}

function snapNow(): SelectionSnap {
  return useProjectStore.getState().settings?.selectionSnap ?? 'characters'
}

/** Makes a claim the active one; the text follows. */
export function activate(
  { claim, passages }: PlacedClaim,
  options: { card?: 'line' | 'open' | 'edit'; scroll?: boolean; cursor?: boolean } = {},
): void {
  const { card = 'line', scroll = true, cursor = false } = options
  setReader({ moved: false, fresh: null, followed: claim.id })
  setView({ activeClaim: claim.id, card, themePicker: false, claimField: null })
  const first = passages[0]
  if (!first) return
  if (scroll) readerView()?.scrollIn(first)
  const sentence = getReader().shown?.text.sentenceAt(first.start)
  if (cursor && sentence) setCursor(onSentence(sentence), { moved: false, scroll: false, speak: false })
  speak(`${claim.number}. ${claim.statement}`)
}
