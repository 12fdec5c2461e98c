// The languages that claims are proposed in. Another one is an entry here and a reader in electron/suggest/readers.ts.
import { ENGLISH_WORDS } from './words/en.ts'
import { FRENCH_WORDS } from './words/fr.ts'

export const LANGUAGES = {
  /** `rules`: what a claim remembers as `suggestedBy`; its number grows with every change of what comes out. */
  en: { name: 'English', rules: 'postil-en/3', words: ENGLISH_WORDS },
  fr: { name: 'French', rules: 'postil-fr/1', words: FRENCH_WORDS },
} as const

export type SuggestLanguage = keyof typeof LANGUAGES

/** The language whose rules read an article, from its BCP 47 tag; null where there are none. */
export function suggestLanguage(tag: string | null): SuggestLanguage | null {
  const primary = tag?.split(/[-_]/u)[0]?.toLowerCase() ?? ''
  return Object.hasOwn(LANGUAGES, primary) ? (primary as SuggestLanguage) : null
}

/** As a message lists them. */
export const LANGUAGE_NAMES = Object.values(LANGUAGES)
  .map(({ name }) => name)
  .join(', ')
