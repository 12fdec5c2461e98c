// What the single keys do to claims. Each is one step of undo.
import i18next from 'i18next'
import { addPassage, createClaim, removeClaim, type Place } from '#shared/doc/claim-operations.ts'
import { ensureTheme, themesOf } from '#shared/doc/theme-operations.ts'
import type { Claim } from '#shared/domain/claim.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { runEdit, session, useProjectStore } from '#renderer/state/project-store.ts'
import type { EditPart } from '#renderer/state/project-session.ts'
import { getView, notify, setView } from '#renderer/state/view-store.ts'
import { activate, firstCursor, goBehind, setCursor, speak } from './cursor-commands.ts'
import { onSentence, type Cursor } from './cursor.ts'
import { claimsIn, type PlacedClaim } from './placement.ts'
import { currentPlacement, focusReader, getReader, setReader } from './reader-store.ts'

/** Says why nothing happens in a project that is open for reading only. */
export function mayEdit(): boolean {
  const open = useProjectStore.getState().session
  if (!open) return false
  if (!open.canWrite) {
    const { heldBy, readOnlyReason } = open.info
    notify(i18next.t(`reader.readOnly.${readOnlyReason}`, { name: heldBy?.name ?? '' }))
  }
  return open.canWrite
}

/** The stretch or sentence that the cursor is on. */
function cursorNow(): Cursor | null {
  const { cursor } = getReader()
  if (cursor) return cursor
  const first = firstCursor()
  if (first) setCursor(first, { scroll: false, speak: false })
  return first
}

function placeOf(cursor: Cursor): Place {
  const { shown } = getReader()
  return { article: shown!.article, version: shown!.hash, start: cursor.start, end: cursor.end }
}

export function activePlaced(): PlacedClaim | null {
  const { activeClaim } = getView()
  return activeClaim === null ? null : (currentPlacement().byId.get(activeClaim) ?? null)
}

/**
 * The claim that a key means: the active one while the cursor has not moved on or is within it, else the one under
 * the cursor; on bare text none.
 */
function claimMeant(): PlacedClaim | null {
  const { moved, cursor } = getReader()
  const active = activePlaced()
  if (active && !moved) return active
  if (!cursor) return null
  if (cursor.chosen) {
    // A stretch that was chosen by hand means itself, unless it is a part of the active claim's words.
    const isWithin =
      active?.passages.some(({ start, end }) => start <= cursor.start && cursor.end <= end) ?? false
    return isWithin ? active : null
  }
  const here = claimsIn(currentPlacement(), cursor)
  return active && here.includes(active) ? active : (here[0] ?? null)
}

/** The part of an edit that makes a claim of the cursor's text; `id` is there once it has run. */
function makePart(cursor: Cursor, themes: readonly string[]): EditPart & { made: () => string } {
  const { shown } = getReader()
  const text = shown!.text.plain
  const statement = text.slice(cursor.start, cursor.end).replaceAll(/\s+/gu, ' ')
  const number = session().takeClaimNumber()
  let id = ''
  return {
    doc: shown!.article,
    run: (edit) =>
      void (id = createClaim(edit, { number, statement, themes: [...themes] }, placeOf(cursor), text)),
    made: () => id,
  }
}

function claimMade(id: string, card: 'line' | 'edit'): void {
  setReader({ moved: false, fresh: card === 'edit' ? id : null, followed: id })
  setView({ activeClaim: id, card, themePicker: false })
  const claim = currentPlacement().byId.get(id)?.claim
  if (claim) speak(i18next.t('reader.made', { number: claim.number }))
}

function make(card: 'line' | 'edit'): void {
  const cursor = cursorNow()
  if (!cursor || !mayEdit()) return
  const part = makePart(cursor, [])
  runEdit('undo.makeClaim', [part])
  claimMade(part.made(), card)
}

function addToActive(): void {
  const cursor = cursorNow()
  if (!cursor || !mayEdit()) return
  const active = activePlaced()
  if (!active) {
    notify(i18next.t('reader.noActive'))
    return
  }
  const { number, id } = active.claim
  const { start, end } = cursor
  if (active.passages.some((passage) => passage.start === start && passage.end === end)) {
    notify(i18next.t('reader.alreadyThere', { number }))
    return
  }
  const { shown } = getReader()
  runEdit('undo.addPassage', [
    { doc: shown!.article, run: (edit) => void addPassage(edit, id, placeOf(cursor), shown!.text.plain) },
  ])
  setReader({ moved: false })
  notify(i18next.t('reader.added', { number }))
}

/** Tags the claim meant, or takes the theme off it; on bare text makes a claim and tags it in one go. */
export function toggleTheme(theme: string): void {
  if (!mayEdit()) return
  const meant = claimMeant()
  if (meant) setTheme(meant.claim, theme, !meant.claim.themes.includes(theme))
  else makeTagged([theme], [])
}

function makeTagged(themes: readonly string[], before: readonly EditPart[]): void {
  const cursor = cursorNow()
  if (!cursor) return
  const part = makePart(cursor, themes)
  runEdit('undo.makeClaim', [...before, part])
  claimMade(part.made(), 'line')
}

export function setTheme(claim: Claim, theme: string, present: boolean): void {
  if (!mayEdit()) return
  const { shown } = getReader()
  runEdit(present ? 'undo.tagClaim' : 'undo.untagClaim', [
    { doc: shown!.article, run: (edit) => edit.member(claim.id, 'themes', theme, present) },
  ])
  setReader({ moved: false, followed: claim.id })
  setView({ activeClaim: claim.id })
  const path = themePath(projectThemes(), theme)
  speak(i18next.t(present ? 'reader.tagged' : 'reader.untagged', { number: claim.number, theme: path }))
}

/** Makes the theme at a path and tags the claim meant (or the cursor's text) with it: one step of undo. */
export function tagWithNewTheme(path: string): void {
  if (!mayEdit()) return
  const meant = claimMeant() ?? (getView().themePicker ? activePlaced() : null)
  const themes = new Map(projectThemes())
  let theme = ''
  const making: EditPart = { doc: 'project', run: (edit) => void (theme = ensureTheme(edit, themes, path)) }
  const { shown, cursor } = getReader()
  if (meant) {
    runEdit('undo.makeTheme', [
      making,
      { doc: shown!.article, run: (edit) => edit.member(meant.claim.id, 'themes', theme, true) },
    ])
    setReader({ moved: false })
  } else if (cursor) {
    const part = makePart(cursor, [])
    runEdit('undo.makeTheme', [
      making,
      {
        doc: part.doc,
        run: (edit) => {
          part.run(edit)
          edit.member(part.made(), 'themes', theme, true)
        },
      },
    ])
    claimMade(part.made(), 'line')
  }
}

export function projectThemes(): ReadonlyMap<string, Theme> {
  const loaded = useProjectStore.getState().session?.loaded('project')
  return loaded ? themesOf(loaded.source.current) : new Map()
}

function togglePinned(pin: number): void {
  const theme = [...projectThemes().values()].find((one) => one.pinned === pin)
  if (theme) toggleTheme(theme.id)
  else notify(i18next.t('reader.noPin', { pin, key: 'T' }))
}

function deleteClaim(): void {
  const target = claimMeant() ?? activePlaced()
  if (!target || !mayEdit()) return
  deletePlaced(target)
}

export function deletePlaced({ claim }: PlacedClaim): void {
  if (!mayEdit()) return
  const { shown } = getReader()
  const loaded = session().loaded(shown!.article)
  if (!loaded) return
  runEdit('undo.deleteClaim', [
    { doc: shown!.article, run: (edit) => removeClaim(edit, loaded.source.current, claim.id) },
  ])
  setView({ activeClaim: null, card: 'line', themePicker: false })
  setReader({ moved: true, fresh: null })
  notify(i18next.t('reader.deleted', { number: claim.number, key: displayKeys('Mod+Z') }))
  focusReader()
}

export function editClaim<Field extends 'statement' | 'type' | 'asserter'>(
  claim: Claim,
  field: Field,
  value: Claim[Field],
): void {
  if (claim[field] === value || !mayEdit()) return
  const { shown } = getReader()
  runEdit('undo.editClaim', [
    { doc: shown!.article, run: (edit) => edit.set('claim', claim.id, field, value) },
  ])
}

export function removePassage(passage: string): void {
  if (!mayEdit()) return
  runEdit('undo.removePassage', [{ doc: getReader().shown!.article, run: (edit) => edit.remove(passage) }])
}

/** The card is done: back to the reading column; behind a claim made just now, on to the next sentence. */
export function closeCard(goOn: boolean): void {
  const { fresh } = getReader()
  const { activeClaim } = getView()
  const placed = activePlaced()
  setView({ card: goOn ? 'line' : 'open', themePicker: false })
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
