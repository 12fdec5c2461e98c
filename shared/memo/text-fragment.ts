// Links that open a web page at the quoted words: https://wicg.github.io/scroll-to-text-fragment/
// `url#:~:text=prefix-,start,end,-suffix`

/** Quotes up to this many units are named whole; longer ones by their first and last words. */
const WHOLE = 100
/** Words taken from each end of a long quote. */
const WORDS = 5
/** Contexts of this length or more were cut somewhere, maybe inside a word (`CONTEXT` of `shared/doc`). */
const CUT = 32

export type QuotedPlace = { readonly quote: string; readonly prefix: string; readonly suffix: string }

/** The address of a quote in a web page; null where the source has no http(s) address. */
export function textFragmentUrl(url: string | null, place: QuotedPlace): string | null {
  const page = webAddress(url)
  if (!page) return null
  const directive = textDirective(place)
  if (!directive) return page
  const [address, fragment = ''] = splitOnce(page, '#')
  return `${address}#${fragment}:~:${directive}`
}

/** The address without a fragment directive somebody else put there; null for what is no web address. */
export function webAddress(url: string | null): string | null {
  if (!url || !/^https?:\/\/\S+$/i.test(url.trim())) return null
  const [address, fragment] = splitOnce(url.trim(), '#')
  const own = fragment?.split(':~:')[0]
  return own ? `${address}#${own}` : address
}

/** `text=…`, or null for a quote without words. */
export function textDirective({ quote, prefix, suffix }: QuotedPlace): string | null {
  // A term must not cross a block's edge (line feed) or a cell's (tab).
  const pieces = quote
    .split(/[\t\n]+/u)
    .map(tidy)
    .filter(Boolean)
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return null
  const terms: string[] = []
  const before = contextBefore(prefix, quote)
  if (before) terms.push(`${encode(before)}-`)
  if (pieces.length === 1 && (first.length <= WHOLE || first.split(' ').length <= WORDS * 2))
    terms.push(encode(first))
  else {
    terms.push(encode(first.split(' ').slice(0, WORDS).join(' ')))
    terms.push(encode(last.split(' ').slice(-WORDS).join(' ')))
  }
  const after = contextAfter(suffix, quote)
  if (after) terms.push(`-${encode(after)}`)
  return `text=${terms.join(',')}`
}

// Context from another block is left out: a picture or a line that clean-up removed may stand between on the page,
// and a directive whose context does not match matches nothing at all.
function contextBefore(prefix: string, quote: string): string {
  if (/^[\t\n]/u.test(quote)) return ''
  const edge = Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\t'))
  const line = prefix.slice(edge + 1)
  return tidy(edge < 0 && prefix.length >= CUT ? line.replace(/^\S*\s*/u, '') : line)
}

function contextAfter(suffix: string, quote: string): string {
  if (/[\t\n]$/u.test(quote)) return ''
  const edge = suffix.search(/[\t\n]/u)
  const line = edge < 0 ? suffix : suffix.slice(0, edge)
  return tidy(edge < 0 && suffix.length >= CUT ? line.replace(/\s*\S*$/u, '') : line)
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** `-`, `,` and `&` have a meaning in a directive; encodeURIComponent leaves the first as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** An address as people read it: without scheme, `www.`, tracking parameters and the last slash, decoded, in `max` characters. */
export function readableUrl(url: string, max = 90): string {
  const [address] = splitOnce(url, '#')
  let shown = address.replace(/^https?:\/\/(www\.)?/iu, '').replace(/[?&](utm_\w+|fbclid|gclid)=[^&]*/gu, '')
  try {
    shown = decodeURI(shown)
  } catch {
    // Not UTF-8 underneath: shown encoded.
  }
  shown = shown.replace(/[\s\p{Cc}\p{Cf}]/gu, encodeURIComponent).replace(/\/$/u, '')
  return shown.length <= max ? shown : `${shown.slice(0, max - 1)}…`
}
