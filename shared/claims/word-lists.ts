// The rules' word lists, and what a user adds to them: one JSON object, `{"en": {"certainty": ["in all likelihood"]}}`.
import { fail, ok, type Result } from '../base/result.ts'
import { LANGUAGES, type SuggestLanguage } from './languages.ts'

/** Phrases as `phraseFinder` reads them: lower or upper case, `*` for any ending. */
export type WordLists<Name extends string = string> = Readonly<Record<Name, readonly string[]>>

/** What somebody adds, by language; each list has a name that the language knows. */
export type UserWords = { readonly [Language in SuggestLanguage]?: WordLists }

export const NO_WORDS: UserWords = {}

const MOST_PHRASES = 5000
const LONGEST = 200

/** `reason` in the failure's detail is a sentence that names what is wrong and what there is instead. */
export function parseUserWords(json: string): Result<UserWords, 'badWords'> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return bad(`It is no JSON: ${(error as Error).message}.`)
  }
  if (!isObject(value)) return bad('It must be an object of languages, such as {"en": {"certainty": ["…"]}}.')
  for (const [language, lists] of Object.entries(value)) {
    if (!Object.hasOwn(LANGUAGES, language))
      return bad(`There are no rules for the language "${language}". There are ${quoted(LANGUAGES)}.`)
    const known = LANGUAGES[language as SuggestLanguage].words
    if (!isObject(lists)) return bad(`"${language}" must be an object of lists.`)
    for (const [name, phrases] of Object.entries(lists)) {
      const where = `"${language}": "${name}"`
      if (!Object.hasOwn(known, name)) return bad(`${where} is no list. There are ${quoted(known)}.`)
      if (!Array.isArray(phrases)) return bad(`${where} must be a list of phrases.`)
      if (phrases.length > MOST_PHRASES) return bad(`${where} holds more than ${MOST_PHRASES} phrases.`)
      for (const [index, phrase] of phrases.entries()) {
        const mistake = mistakeIn(phrase)
        if (mistake) return bad(`${where}, phrase ${index + 1}, ${mistake}`)
      }
    }
  }
  return ok(value)
}

/** The lists of a language together with what somebody has added. */
export function withUserWords<Name extends string>(
  lists: WordLists<Name>,
  added: WordLists | undefined,
): WordLists<Name> {
  if (!added) return lists
  const extended: Record<string, readonly string[]> = { ...lists }
  for (const [name, phrases] of Object.entries(added)) {
    if (Object.hasOwn(lists, name)) extended[name] = [...lists[name as Name], ...phrases]
  }
  return extended as WordLists<Name>
}

function mistakeIn(phrase: unknown): string | null {
  if (typeof phrase !== 'string') return 'is no text.'
  if (phrase.length > LONGEST) return `is longer than ${LONGEST} characters.`
  if (!/[\p{L}\p{N}]/u.test(phrase)) return 'has no word in it.'
  return /\*(?=\S)|(?<![\p{L}\p{M}\p{N}])\*/u.test(phrase) ? 'may have "*" at the end of a word only.' : null
}

function isObject(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const quoted = (names: object) =>
  Object.keys(names)
    .map((name) => `"${name}"`)
    .join(', ')

const bad = (reason: string) => fail('badWords', { reason })
