import i18next from 'i18next'
import type { InputOf } from '#shared/ipc/contract.ts'
import { call } from '../../platform/bridge.ts'
import { forgetSentences } from '../reader/read-sentence.ts'
import { speak } from '../reader/cursor-commands.ts'
import { proposeAnew } from '../suggest/suggest-commands.ts'

/** Adds a phrase or takes it off; what was read by the words before is read anew. */
export async function changeWord(change: InputOf<'words.change'>) {
  const answer = await call('words.change', change)
  if (answer.ok) {
    const { phrase, wanted } = change
    speak(i18next.t(wanted ? 'words.added' : 'words.removed', { phrase: phrase.trim() }))
    wordsChanged()
  }
  return answer
}

export function wordsChanged(): void {
  forgetSentences()
  void proposeAnew()
}
