// What the single keys do to claims: moves among them, opens and leaves them; what edits them is in edit-claims.ts.
import i18next from 'i18next'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { getView, setView } from '#renderer/state/view-store.ts'
import { activePlaced, claimMeant, cursorNow, mayEdit } from './claim-meant.ts'
import { activate, goBehind, setCursor, speak } from './cursor-commands.ts'
import { onSentence } from './cursor.ts'
import { addToActive, deleteClaim, make, togglePinned } from './edit-claims.ts'
import { claimsIn, type PlacedClaim } from './placement.ts'
import { currentPlacement, focusReader, getReader, setReader } from './reader-store.ts'

/** The card is done: back to the reading column; behind a claim made just now, on to the next sentence. */
export function closeCard(goOn: boolean): void {
  const { fresh } = getReader()
  const { activeClaim } = getView()
  const placed = activePlaced()
  setView({ card: goOn ? 'line' : 'open', themePicker: false, claimField: null })
  focusReader()
  const last = placed?.passages.at(-1)
  if (goOn && fresh !== null && fresh === activeClaim && last) goBehind(last, false)
  setReader({ fresh: null })
}

/** Next or previous claim, from the active one or from the cursor. */
function step(direction: 1 | -1): void {
  const { claims } = currentPlacement()
  if (claims.length === 0) return
  const { activeClaim, card } = getView()
  const { cursor, moved } = getReader()
  const at = moved ? -1 : claims.findIndex(({ claim }) => claim.id === activeClaim)
  const position = cursor?.start ?? 0
  const startOf = (claim: PlacedClaim) => claim.passages[0]?.start ?? -1
  const target =
    at >= 0
      ? claims[at + direction]
      : direction === 1
        ? claims.find((claim) => startOf(claim) >= position)
        : claims.findLast((claim) => startOf(claim) < position)
  if (target) activate(target, { card: card === 'line' ? 'line' : 'open', cursor: true })
  else speak(i18next.t(direction === 1 ? 'reader.lastClaim' : 'reader.firstClaim'))
}

/** The next of the claims that lie where the cursor is. */
function cycle(): void {
  const { cursor } = getReader()
  const here = cursor ? claimsIn(currentPlacement(), cursor) : []
  const at = here.findIndex(({ claim }) => claim.id === getView().activeClaim)
  const next = here[(at + 1) % here.length]
  if (next) activate(next, { card: getView().card === 'line' ? 'line' : 'open', scroll: false })
}

function openCard(card: 'open' | 'edit'): void {
  const target = claimMeant() ?? activePlaced()
  if (!target || (card === 'edit' && !mayEdit())) return
  activate(target, { card, scroll: false })
}

function pickTheme(): void {
  if (!mayEdit()) return
  const target = claimMeant()
  if (target) {
    setReader({ followed: target.claim.id })
    setView({ activeClaim: target.claim.id, themePicker: true })
  }
  // On bare text the claim is made when a theme is chosen.
  else if (cursorNow()) setView({ activeClaim: null, card: 'line', themePicker: true })
}

/** One step out: the card, the stretch, the active claim. */
function leave(): void {
  const { card, activeClaim, themePicker } = getView()
  const { cursor, shown } = getReader()
  if (themePicker) setView({ themePicker: false })
  else if (activeClaim !== null && card !== 'line') setView({ card: 'line' })
  else if (cursor?.chosen) {
    const sentence = shown?.text.sentenceAt(cursor.start)
    if (sentence) setCursor(onSentence(sentence), { scroll: false })
  } else setView({ activeClaim: null, card: 'line' })
}

const PINS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export const claimBindings = {
  'claim.make': { run: () => make('edit') },
  'claim.highlight': { run: () => make('line') },
  'claim.addPassage': { run: addToActive },
  'claim.edit': { run: () => openCard('edit') },
  'claim.open': { run: () => openCard('open') },
  'claim.theme': { run: pickTheme },
  'claim.next': { run: () => step(1) },
  'claim.previous': { run: () => step(-1) },
  'claim.cycle': { run: cycle },
  'claim.delete': { run: deleteClaim },
  'leave.out': { run: leave },
  ...(Object.fromEntries(PINS.map((pin) => [`theme.pin${pin}`, { run: () => togglePinned(pin) }])) as Record<
    `theme.pin${(typeof PINS)[number]}`,
    CommandBinding
  >),
} satisfies Record<string, CommandBinding>
