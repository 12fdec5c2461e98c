// Going through claims that rules propose: each is accepted, edited or rejected by a single key, each a step of undo.
import i18next from 'i18next'
import { claimFrom } from '#shared/claims/accept-suggestion.ts'
import type { Suggestion } from '#shared/claims/suggest-article.ts'
import { createClaim } from '#shared/doc/claim-operations.ts'
import { rejectSuggestion } from '#shared/doc/suggestion-operations.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { projectCodebook, runEdit, session } from '#renderer/state/project-store.ts'
import { notify } from '#renderer/state/view-store.ts'
import { mayEdit } from '../reader/claim-meant.ts'
import { setCursor, speak } from '../reader/cursor-commands.ts'
import { focusReader, getReader } from '../reader/reader-store.ts'
import { currentSuggestions, setSuggest, suggestionAt, useSuggestStore } from './suggest-store.ts'

function current(): Suggestion | null {
  return suggestionAt(currentSuggestions(), useSuggestStore.getState().at)
}

/** Goes to a suggestion: its sentence is the stretch that is chosen in the text. */
function show(suggestion: Suggestion): void {
  const { start, end } = suggestion
  setSuggest({ at: start, editing: false })
  setCursor({ start, end, origin: { start, end }, chosen: true }, { speak: false })
}

/** Counts how often the rules were asked: the answer to an older question comes to nothing. */
let asked = 0

/** Starts where the cursor is, so that reading and going through suggestions go together. */
async function openSuggest(): Promise<void> {
  const { shown, cursor } = getReader()
  if (!shown) return
  const { article, hash } = shown
  const { proposed, progress } = useSuggestStore.getState()
  if (proposed?.article !== article || proposed.version !== hash) {
    if (progress?.article === article) return
    setSuggest({ open: true, proposed: null, progress: { article, done: 0, of: 0 } })
    const mine = ++asked
    const answer = await call('suggest.article', { article })
    // Somebody went on to another article, which asks for itself.
    if (mine !== asked || useSuggestStore.getState().progress?.article !== article) return
    setSuggest({ progress: null })
    if (!answer.ok) {
      setSuggest({ open: false })
      if (answer.code !== 'cancelled') notify(errorText(answer.code, answer.detail), 'error')
      return
    }
    setSuggest({ proposed: { article, ...answer.value } })
  }
  const first = suggestionAt(currentSuggestions(), cursor?.start ?? 0)
  if (!first) {
    closeSuggest()
    notify(i18next.t('suggest.none'))
    return
  }
  setSuggest({ open: true })
  show(first)
}

/**
 * The rules go by other words now. What was proposed is proposed anew: at once where it is looked at, and then it stays
 * until the answer is here, so that the focus stays where the words are written.
 */
export async function proposeAnew(): Promise<void> {
  const { open, proposed, progress } = useSuggestStore.getState()
  const mine = ++asked
  if (!open || !proposed) {
    setSuggest({ proposed: null, progress: null })
    if (progress) await openSuggest()
    return
  }
  const { article } = proposed
  const answer = await call('suggest.article', { article })
  if (mine !== asked || useSuggestStore.getState().proposed !== proposed) return
  if (answer.ok) setSuggest({ proposed: { article, ...answer.value } })
  else setSuggest({ proposed: null, open: false })
}

export function closeSuggest(): void {
  const { progress } = useSuggestStore.getState()
  if (progress) void call('suggest.cancel')
  setSuggest({ open: false, editing: false, progress: null })
  focusReader()
}

/** On to the next one, or out where there is none. */
function goOn(from: Suggestion): void {
  const next = suggestionAt(currentSuggestions(), from.start)
  if (next) {
    show(next)
    return
  }
  closeSuggest()
  notify(i18next.t('suggest.done'))
}

/** `statement`: in the analyst's words; the sentence itself where it was accepted as it stands. */
export function accept(suggestion: Suggestion, statement: string | null = null): void {
  if (!mayEdit()) return
  const { article, hash, text } = getReader().shown!
  const { rules } = useSuggestStore.getState().proposed!
  const { themes } = projectCodebook()
  const { start, end } = suggestion
  const fields = claimFrom({ ...suggestion, themes: suggestion.themes.filter((id) => themes.has(id)) }, rules)
  const number = session().takeClaimNumber()
  const claim = { ...fields, number, ...(statement === null || statement === '' ? {} : { statement }) }
  const place = { article, version: hash, start, end }
  runEdit('undo.acceptSuggestion', [
    { doc: article, run: (edit) => void createClaim(edit, claim, place, text.plain) },
  ])
  speak(i18next.t('suggest.accepted', { number }))
  goOn(suggestion)
}

function reject(): void {
  const suggestion = current()
  if (!suggestion || !mayEdit()) return
  const { article, hash, text } = getReader().shown!
  const { start, end } = suggestion
  runEdit('undo.rejectSuggestion', [
    {
      doc: article,
      run: (edit) => void rejectSuggestion(edit, { article, version: hash, start, end }, text.plain),
    },
  ])
  speak(i18next.t('suggest.rejected'))
  goOn(suggestion)
}

function step(direction: 1 | -1): void {
  const suggestions = currentSuggestions()
  const at = suggestions.indexOf(current()!)
  const next = suggestions[at + direction]
  if (next) show(next)
}

/** Once the rules are done and while nobody writes a statement. */
const isGoing = () => useSuggestStore.getState().open && useSuggestStore.getState().proposed !== null

export const suggestBindings = {
  'suggest.open': { run: () => void openSuggest(), enabled: () => getReader().shown?.isOld === false },
  'suggestion.accept': {
    run: () => {
      const suggestion = current()
      if (suggestion) accept(suggestion)
    },
    enabled: isGoing,
  },
  'suggestion.edit': { run: () => mayEdit() && setSuggest({ editing: true }), enabled: isGoing },
  'suggestion.reject': { run: reject, enabled: isGoing },
  'suggestion.next': { run: () => step(1), enabled: isGoing },
  'suggestion.previous': { run: () => step(-1), enabled: isGoing },
  'suggestion.close': { run: closeSuggest, enabled: () => useSuggestStore.getState().open },
} satisfies Record<string, CommandBinding>
