// The rules' word lists, and what a user adds to them: one JSON object, `{"en": {"certainty": ["in all likelihood"]}}`.
import { assert } from '../base/assert.ts'
import { fail, ok, type Failure, type Result } from '../base/result.ts'
import { LANGUAGES, type SuggestLanguage } from './languages.ts'
import type { PhraseCode, WordMistake } from './word-mistakes.ts'

/** Phrases as `phraseFinder` reads them: lower or upper case, `*` for any ending. */
export type WordLists<Name extends string = string> = Readonly<Record<Name, readonly string[]>>

/** What somebody adds, by language; each list has a name that the language knows. */
export type UserWords = { readonly [Language in SuggestLanguage]?: WordLists }

export const NO_WORDS: UserWords = {}

const MOST_PHRASES = 5000
const LONGEST = 200

/** `why` in the failure's detail is a `WordMistake`. */
export function parseUserWords(json: string): Result<UserWords, 'badWords'> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return bad('noJson', { message: (error as Error).message })
  }
  if (!isObject(value)) return bad('noLanguages')
  for (const [language, lists] of Object.entries(value)) {
    if (!Object.hasOwn(LANGUAGES, language))
      return bad('languageUnknown', { language, known: quoted(LANGUAGES) })
    const known = LANGUAGES[language as SuggestLanguage].words
    if (!isObject(lists)) return bad('noLists', { language })
    for (const [list, phrases] of Object.entries(lists)) {
      const where = { language, list }
      if (!Object.hasOwn(known, list)) return bad('listUnknown', { ...where, known: quoted(known) })
      if (!Array.isArray(phrases)) return bad('noPhrases', where)
      if (phrases.length > MOST_PHRASES) return bad('tooMany', { ...where, most: MOST_PHRASES })
      for (const [index, phrase] of phrases.entries()) {
        const mistake = typeof phrase === 'string' ? phraseMistake(phrase) : 'phraseNoText'
        if (mistake) return bad(mistake, { ...where, number: index + 1, most: LONGEST })
      }
    }
  }
  return ok(value)
}

export type WordsChange = {
  readonly language: SuggestLanguage
  readonly list: string
  readonly phrase: string
  /** Whether the phrase shall be there. */
  readonly wanted: boolean
}

/** Adds a phrase to one of the user's lists, or takes it off; the order of the others stays. */
export function changeWords(
  words: UserWords,
  { language, list, phrase, wanted }: WordsChange,
): Result<UserWords, PhraseCode> {
  const builtIn: WordLists = LANGUAGES[language].words
  assert(Object.hasOwn(builtIn, list), 'the language has this list')
  const own: readonly string[] = words[language]?.[list] ?? []
  const others = own.filter((one) => !isSame(one, phrase))
  if (!wanted) return ok(withList(words, language, list, others))
  const tidy = phrase.trim().replaceAll(/\s+/gu, ' ')
  const mistake = phraseMistake(tidy)
  if (mistake) return fail(mistake, { most: LONGEST })
  if (others.length < own.length || builtIn[list]!.some((one) => isSame(one, tidy)))
    return fail('phraseThere', { phrase: tidy })
  if (own.length >= MOST_PHRASES) return fail('phrasesTooMany', { most: MOST_PHRASES })
  return ok(withList(words, language, list, [...own, tidy]))
}

/** Lists and languages that hold nothing are left out. */
function withList(
  words: UserWords,
  language: SuggestLanguage,
  list: string,
  phrases: readonly string[],
): UserWords {
  const lists = Object.entries({ ...words[language], [list]: phrases }).filter(([, some]) => some.length > 0)
  const languages = Object.entries({ ...words, [language]: Object.fromEntries(lists) })
  return Object.fromEntries(languages.filter(([, some]) => Object.keys(some).length > 0))
}

const isSame = (a: string, b: string) => plainPhrase(a) === plainPhrase(b)

function plainPhrase(phrase: string): string {
  return phrase.trim().replaceAll(/\s+/gu, ' ').replaceAll('’', "'").normalize('NFC').toLowerCase()
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

function phraseMistake(phrase: string): 'phraseTooLong' | 'phraseNoWord' | 'phraseStar' | null {
  if (phrase.length > LONGEST) return 'phraseTooLong'
  if (!/[\p{L}\p{N}]/u.test(phrase)) return 'phraseNoWord'
  return /\*(?=\S)|(?<![\p{L}\p{M}\p{N}])\*/u.test(phrase) ? 'phraseStar' : null
}

function isObject(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const quoted = (names: object) =>
  Object.keys(names)
    .map((name) => `"${name}"`)
    .join(', ')

const bad = (why: WordMistake, detail: Failure<string>['detail'] = {}) => fail('badWords', { why, ...detail })
