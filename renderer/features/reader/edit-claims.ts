// What edits claims: makes, tags, rewords and deletes them. Each is one step of undo.
import i18next from 'i18next'
import { addPassage, createClaim, removeClaim, type NewClaim } from '#shared/doc/claim-operations.ts'
import type { Edit } from '#shared/doc/edit.ts'
import { checkPath } from '#shared/doc/check-theme-edit.ts'
import { ensureTheme, retagClaim } from '#shared/doc/theme-operations.ts'
import type { Claim } from '#shared/domain/claim.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { projectCodebook, runEdit, session } from '#renderer/state/project-store.ts'
import type { EditPart } from '#renderer/state/project-session.ts'
import { getView, notify, setView } from '#renderer/state/view-store.ts'
import { activePlaced, claimMeant, cursorNow, mayEdit, placeOf } from './claim-meant.ts'
import { speak } from './cursor-commands.ts'
import type { Cursor } from './cursor.ts'
import type { PlacedClaim } from './placement.ts'
import { fillWhenRead, NOTHING_READ, readAt } from './read-sentence.ts'
import { currentPlacement, focusReader, getReader, setReader } from './reader-store.ts'

/** The part of an edit that makes a claim of the cursor's text; `id` is there once it has run. */
function makePart(
  cursor: Cursor,
  themes: readonly string[],
  read: Partial<NewClaim> = {},
): EditPart & { made: () => string } {
  const { shown } = getReader()
  const text = shown!.text.plain
  const statement = text.slice(cursor.start, cursor.end).replaceAll(/\s+/gu, ' ')
  const number = session().takeClaimNumber()
  let id = ''
  return {
    doc: shown!.article,
    run: (edit) =>
      void (id = createClaim(
        edit,
        { ...read, number, statement, themes: [...themes] },
        placeOf(cursor),
        text,
      )),
    made: () => id,
  }
}

function claimMade(id: string, card: 'line' | 'edit'): void {
  setReader({ moved: false, fresh: card === 'edit' ? id : null, followed: id })
  setView({ activeClaim: id, card, themePicker: false })
  const claim = currentPlacement().byId.get(id)?.claim
  if (claim) speak(i18next.t('reader.made', { number: claim.number }))
}

export function make(card: 'line' | 'edit'): void {
  const cursor = cursorNow()
  if (!cursor || !mayEdit()) return
  // A claim that is kept for later is not classified, not even by a guess.
  const read = card === 'edit' ? readAt(cursor) : NOTHING_READ
  const part = makePart(cursor, [], read ?? NOTHING_READ)
  runEdit('undo.makeClaim', [part])
  if (read === null) fillWhenRead(cursor, part.made(), part.doc)
  claimMade(part.made(), card)
}

export function addToActive(): void {
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
    { doc: shown!.article, run: (edit) => retag(edit, claim.id, theme, present) },
  ])
  setReader({ moved: false, followed: claim.id })
  setView({ activeClaim: claim.id })
  const path = themePath(projectThemes(), theme)
  speak(i18next.t(present ? 'reader.tagged' : 'reader.untagged', { number: claim.number, theme: path }))
}

/** The claim on screen shows what its themes mean; what is written may be a theme that was merged since. */
function retag(edit: Edit, claim: string, theme: string, present: boolean): void {
  const view = session().loaded(getReader().shown!.article)?.source.current.claim.get(claim)
  const change = present ? { on: [theme] } : { off: [theme] }
  retagClaim(edit, projectCodebook(), { id: claim, given: view?.value.themes ?? [] }, change)
}

/** Makes the theme at a path and tags the claim meant (or the cursor's text) with it: one step of undo. */
export function tagWithNewTheme(path: string): void {
  if (!mayEdit()) return
  const fine = checkPath(path)
  if (!fine.ok) return notify(errorText(fine.code, fine.detail), 'error')
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
  return projectCodebook().themes
}

export function togglePinned(pin: number): void {
  const theme = [...projectThemes().values()].find((one) => one.pinned === pin)
  if (theme) toggleTheme(theme.id)
  else notify(i18next.t('reader.noPin', { pin, key: 'T' }))
}

export function deleteClaim(): void {
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

export function removePassage(passage: string): void {
  if (!mayEdit()) return
  runEdit('undo.removePassage', [{ doc: getReader().shown!.article, run: (edit) => edit.remove(passage) }])
}
