// What can be wrong with word lists; apart from the lists themselves, which are long and seldom needed.

/** Why a file of word lists cannot be used; the catalogue has a sentence for each (`wordsMistake`). */
export type WordMistake =
  | 'missing'
  /** detail: code (of the system) */
  | 'unreadable'
  /** detail: message (of the parser) */
  | 'noJson'
  | 'noLanguages'
  /** detail: language, known */
  | 'languageUnknown'
  /** detail: language */
  | 'noLists'
  /** detail: language, list; here also known, and below most or the number of the phrase */
  | 'listUnknown'
  | 'noPhrases'
  | 'tooMany'
  | 'phraseNoText'
  | 'phraseTooLong'
  | 'phraseNoWord'
  | 'phraseStar'

/** What stands against a phrase. */
export const PHRASE_CODES = [
  'phraseTooLong',
  'phraseNoWord',
  'phraseStar',
  'phraseThere',
  'phrasesTooMany',
] as const
export type PhraseCode = (typeof PHRASE_CODES)[number]
