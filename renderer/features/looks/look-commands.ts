// Looking at passages whose words changed: each look ends in a decision, which is a record with its author and time.
import i18next from 'i18next'
import { anchorGone, anchorPassage } from '#shared/doc/anchor-operations.ts'
import type { Edit } from '#shared/doc/edit.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { notify } from '#renderer/state/view-store.ts'
import { mayEdit } from '../reader/claim-meant.ts'
import { setCursor, speak } from '../reader/cursor-commands.ts'
import { onSentence } from '../reader/cursor.ts'
import { focusReader, getReader } from '../reader/reader-store.ts'
import { isHarmless, type Look } from './looks.ts'
import { currentLooks, lookAt, setLooks, useLooksStore } from './looks-store.ts'

function current(): Look | null {
  return lookAt(currentLooks(), useLooksStore.getState().passage)
}

export function showLook(look: Look | null): void {
  setLooks({ passage: look?.passage ?? null, editing: false })
  if (!look?.now) {
    // What was selected for the look before is no selection for this one.
    const { cursor, shown } = getReader()
    const sentence = cursor?.chosen ? shown?.text.sentenceAt(cursor.start) : null
    if (sentence) setCursor(onSentence(sentence), { scroll: false, speak: false })
    return
  }
  const { span } = look.now
  setCursor({ ...span, origin: span, chosen: true }, { speak: false })
}

function openLooks(): void {
  const [first] = currentLooks()
  if (!first) {
    notify(i18next.t('looks.none'))
    return
  }
  setLooks({ open: true })
  showLook(lookAt(currentLooks(), useLooksStore.getState().passage))
}

export function closeLooks(): void {
  setLooks({ open: false, editing: false })
  focusReader()
}

/** Runs the edits of one decision as one step of undo, and goes on to the next look. */
function decide(label: string, done: Look, run: (edit: Edit, version: string, text: string) => void): void {
  if (!mayEdit()) return
  const before = currentLooks()
  const at = before.findIndex(({ passage }) => passage === done.passage)
  const { shown } = getReader()
  const { article, hash, text } = shown!
  runEdit(label, [{ doc: article, run: (edit) => run(edit, hash, text.plain) }])
  goOn(at)
  speak(i18next.t('looks.settled', { number: done.claim.number }))
}

function goOn(at: number): void {
  const left = currentLooks()
  if (left.length > 0) {
    showLook(left[Math.min(Math.max(0, at), left.length - 1)]!)
    return
  }
  closeLooks()
  notify(i18next.t('looks.allSettled'))
}

function stillHolds(): void {
  const look = current()
  if (!look) return
  if (look.now === null) {
    notify(i18next.t('looks.notFoundHint'))
    return
  }
  const { span } = look.now
  decide('undo.stillHolds', look, (edit, version, text) => {
    anchorPassage(edit, look.passage, { version, ...span }, text, 'stillHolds')
  })
}

function gone(): void {
  const look = current()
  if (look) decide('undo.lookGone', look, (edit, version) => void anchorGone(edit, look.passage, version))
}

function editClaim(): void {
  const look = current()
  if (look?.now && mayEdit()) setLooks({ editing: true })
}

export function keepStatement(look: Look, statement: string): void {
  const span = look.now!.span
  decide('undo.editClaim', look, (edit, version, text) => {
    if (statement !== '' && statement !== look.claim.statement) {
      edit.set('claim', look.claim.id, 'statement', statement)
    }
    anchorPassage(edit, look.passage, { version, ...span }, text, 'claimEdited')
  })
}

/** The words selected in the text are the passage that is looked at. What the look itself selected is no choice. */
function reattach(): void {
  const look = current()
  const { cursor } = getReader()
  if (!look) return
  const shownByLook = look.now?.span
  if (!cursor?.chosen || (cursor.start === shownByLook?.start && cursor.end === shownByLook.end)) {
    notify(i18next.t('looks.selectFirst'))
    return
  }
  const { start, end } = cursor
  decide('undo.reattach', look, (edit, version, text) => {
    anchorPassage(edit, look.passage, { version, start, end }, text, 'reattached')
  })
}

/** Never where a negation, a number, a modal verb or a name changed. */
export function settleHarmless(): void {
  if (!mayEdit()) return
  const harmless = currentLooks().filter(isHarmless)
  const { article, hash, text } = getReader().shown!
  runEdit('undo.stillHolds', [
    {
      doc: article,
      run(edit) {
        for (const { passage, now } of harmless) {
          anchorPassage(edit, passage, { version: hash, ...now!.span }, text.plain, 'stillHolds')
        }
      },
    },
  ])
  notify(i18next.t('looks.settledMany', { count: harmless.length }))
  goOn(0)
}

function step(direction: 1 | -1): void {
  const looks = currentLooks()
  const at = looks.findIndex(({ passage }) => passage === current()?.passage)
  const next = looks[at + direction]
  if (next) showLook(next)
}

const isOpen = () => useLooksStore.getState().open

export const looksBindings = {
  'looks.open': { run: openLooks, enabled: () => getReader().shown?.isOld === false },
  'look.stillHolds': { run: stillHolds, enabled: isOpen },
  'look.editClaim': { run: editClaim, enabled: isOpen },
  'look.gone': { run: gone, enabled: isOpen },
  'look.reattach': { run: reattach, enabled: isOpen },
  'look.next': { run: () => step(1), enabled: isOpen },
  'look.previous': { run: () => step(-1), enabled: isOpen },
  'look.close': { run: closeLooks, enabled: isOpen },
} satisfies Record<string, CommandBinding>
