import { join } from 'node:path'
import { keepWords, setWordsAside, wordsIn, WORDS_FILE } from '#electron/suggest/user-words.ts'
import { ok } from '#shared/base/result.ts'
import { LANGUAGES, type SuggestLanguage } from '#shared/claims/languages.ts'
import { changeWords, type UserWords, type WordLists } from '#shared/claims/word-lists.ts'
import type { WordListRow } from '#shared/ipc/view-types.ts'
import type { HandlersOf } from './handlers.ts'

/** `folder`: where the file lies. It is read anew each time: it may be edited by hand as well. */
export function wordsService(folder: string): HandlersOf<'words'> {
  return {
    'words.lists'() {
      const words = wordsIn(folder)
      return words.ok ? ok(rowsOf(words.value)) : words
    },
    'words.change'(_, change) {
      const words = wordsIn(folder)
      if (!words.ok) return words
      const changed = changeWords(words.value, change)
      if (!changed.ok) return changed
      const kept = keepWords(folder, changed.value)
      return kept.ok ? ok(rowsOf(changed.value)) : kept
    },
    'words.setAside'() {
      const aside = setWordsAside(folder)
      return aside.ok ? ok({ name: aside.value }) : aside
    },
    'words.showFile': ({ desktop }) => {
      desktop.showFile(join(folder, WORDS_FILE))
      return ok(undefined)
    },
  }
}

function rowsOf(words: UserWords): WordListRow[] {
  return (Object.keys(LANGUAGES) as SuggestLanguage[]).flatMap((language) => {
    const builtIn: WordLists = LANGUAGES[language].words
    return Object.entries(builtIn).map(([list, phrases]) => ({
      language,
      list,
      builtIn: [...phrases],
      own: [...(words[language]?.[list] ?? [])],
    }))
  })
}
