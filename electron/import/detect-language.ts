// The language of a whole article. Short strings fail in every detector: then what the source declares, or null.
import { francAll } from 'franc-min'

const LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  pes: 'fa',
  tur: 'tr',
  swh: 'sw',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  hin: 'hi',
}
/** Letters below which no detector is believed. */
const FEWEST_LETTERS = 160
const WINDOW = 600

/** A tag as BCP 47 writes it (`en-CA`), or null when it is none. */
export function languageTag(declared: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((declared ?? '').trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/**
 * BCP 47 tag of a text. What the source declares wins if the detector agrees (it may know the region) or cannot tell;
 * templates that declare `en` over a French text do not. Null when nobody can tell.
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const tag = languageTag(declared)
  if ((text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return tag
  const votes = windows(text).map(
    (sample) => francAll(sample, { only: Object.keys(LANGUAGES) })[0]?.[0] ?? 'und',
  )
  const found = votes.find(
    (vote) => votes.filter((other) => other === vote).length * 3 > votes.length * 2 - 1,
  )
  const language = found === undefined ? undefined : LANGUAGES[found]
  if (language === undefined) return tag
  return tag !== null && tag.split('-', 1)[0] === language ? tag : language
}

/** Up to five samples over the whole text. The detector's distances flatten out over long samples: short ones vote. */
function windows(text: string): string[] {
  if (text.length <= WINDOW * 2) return [text]
  const count = Math.min(5, Math.floor(text.length / WINDOW))
  const step = (text.length - WINDOW) / (count - 1)
  return Array.from({ length: count }, (_, i) =>
    text.slice(Math.round(i * step), Math.round(i * step) + WINDOW),
  )
}
