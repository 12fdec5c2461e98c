// How quotes, sentences and dates are set in the memo's language.
import { isFrench } from './labels.ts'

const QUOTED = /^(["“„][^]*["”]|«[^]*»|‘[^]*’)$/u
const SENTENCE_END = /[.!?…](?:\s?["”»’)\]])*$/u

/**
 * Puts a text into the language's quotation marks, unless it stands in some already. The words stay as they are: where
 * they hold such marks themselves, the outer ones are of the other kind.
 */
export function quoted(text: string, language: string): string {
  const bare = text.trim()
  if (QUOTED.test(bare) && !/["”»’]\s.*["“«‘]/su.test(bare.slice(1, -1))) return bare
  if (isFrench(language)) return /[«»]/u.test(bare) ? `“${bare}”` : `«\u00a0${bare}\u00a0»`
  return /["“”]/u.test(bare) ? `‘${bare}’` : `“${bare}”`
}

/** Ends a text with a full stop unless it ends a sentence already. */
export function asSentence(text: string): string {
  const bare = text.trim()
  return bare === '' || SENTENCE_END.test(bare) ? bare : `${bare}.`
}

/** True where two texts say the same words: white space and marks around them don't count. */
export function sameWords(a: string, b: string): boolean {
  return bareWords(a) === bareWords(b)
}

function bareWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["“„«‘\s]+|["”»’\s]+$/gu, '')
    .replace(/[.\s]+$/u, '')
}

/**
 * An ISO date as exact as it is known: `2020` stays a year, `2020-06` a month; a time of day is left out.
 * What is no ISO date comes back as it is.
 */
export function longDate(iso: string, language: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/u.exec(iso.trim())
  if (!match) return iso
  const [, year, month, day] = match
  if (!month) return year!
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 1))
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month) - 1) return iso
  return new Intl.DateTimeFormat(dateLocale(language), {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(date)
}

/** English without a region is set day first, as most desks outside the United States write it. */
function dateLocale(language: string): string {
  try {
    return language === '' || /^en$/i.test(language) ? 'en-GB' : Intl.getCanonicalLocales(language)[0]!
  } catch {
    return 'en-GB'
  }
}
