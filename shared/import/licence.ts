// What licence a line or an address names, in the short form that people cite: `CC BY-NC-ND 4.0`.

const LONG_NAMES: readonly [RegExp, string][] = [
  [/attribution|paternité|atribuci[oó]n/i, 'BY'],
  [/non[- ]?commercial|pas d.utilisation commerciale|utilisation non commerciale/i, 'NC'],
  [/no[- ]?deriv\w*|pas de modification/i, 'ND'],
  [/share[- ]?alike|partage (?:dans les mêmes conditions|à l.identique)/i, 'SA'],
]

/** A Creative Commons licence named in a text or a `creativecommons.org` address, or null. */
export function creativeCommons(text: string): string | null {
  const url = /creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)(?:\/(\d\.\d))?/i.exec(text)
  if (url) {
    const name = (url[2] ?? '').toUpperCase()
    const label =
      name === 'ZERO' ? 'CC0' : url[1]?.toLowerCase() === 'publicdomain' ? 'Public domain' : `CC ${name}`
    return url[3] && label !== 'Public domain' ? `${label} ${url[3]}` : label
  }
  const short = /\bCC[- ]?(BY(?:-(?:NC|ND|SA)){0,2}|0)\b(?:[ -]?(\d\.\d))?/i.exec(text)
  if (short) {
    const name = short[1] === '0' ? 'CC0' : `CC ${(short[1] ?? '').toUpperCase()}`
    return short[2] ? `${name} ${short[2]}` : name
  }
  if (!/creative commons/i.test(text)) return null
  const parts = LONG_NAMES.filter(([pattern]) => pattern.test(text)).map(([, part]) => part)
  if (parts.length === 0) return null
  const version = /(?<![\d.])([1-4]\.0)(?!\d|\.\d)/.exec(text)?.[1]
  return `CC ${parts.join('-')}${version ? ` ${version}` : ''}`
}

const OTHER_LICENCES =
  /\b(open government licen[cs]e(?: v?\d(?:\.\d)?)?|licence ouverte(?: v?\d(?:\.\d)?)?|public domain|domaine public|tous droits réservés|all rights reserved)\b/i

/** The licence that a line names: Creative Commons in short form, another by its own words; null when none. */
export function readLicence(text: string): string | null {
  return creativeCommons(text) ?? OTHER_LICENCES.exec(text)?.[0] ?? null
}
