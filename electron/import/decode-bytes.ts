// Bytes to text, never guessed in silence: byte order mark, strict UTF-8, the declared charset, then a detector
// that must be sure. What was used is told; what is doubtful fails with candidates to choose from.
import chardet from 'chardet'
import { fail, ok } from '#shared/base/result.ts'
import type { ImportResult } from './import-limits.ts'

export type Decoded = { text: string; encoding: string }

/** Per cent of the detector below which a person is asked, and the lead it needs over a different reading. */
const SURE = 50
const LEAD = 15

function decodeStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // An unknown label (RangeError) or bytes that this encoding does not have (TypeError).
    return null
  }
}

/** UTF-16 without a byte order mark: in Latin text every second byte is NUL. */
function bareUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 65_536) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (half === 0) return null
  if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.02) return 'utf-16be'
  return null
}

/** The charset that HTML declares in its first 4,096 bytes, as `<meta charset>` or `http-equiv`, or an XML declaration. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const match =
    /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]*encoding=["']([\w:.-]+)/i.exec(head)
  return match?.[1]?.toLowerCase() ?? null
}

/** C1 controls in decoded text say that Latin-1 was read where another encoding was meant. */
// oxlint-disable-next-line no-control-regex
const C1 = /[\u0080-\u0084\u0086-\u009f]/

/** Offered where the detector knows nothing; MacRoman, which it never finds, is among them. */
const COMMON_ENCODINGS = ['windows-1252', 'macintosh', 'windows-1250', 'windows-1251', 'iso-8859-2']

function canBeReadIn(bytes: Uint8Array, encoding: string): boolean {
  const text = decodeStrict(bytes, encoding)
  return text !== null && !C1.test(text)
}

function detect(bytes: Uint8Array, name: string): ImportResult<Decoded> {
  // The detector samples; a large text tells no more than its first megabyte.
  const matches = chardet
    .analyse(bytes.subarray(0, 1 << 20))
    .map(({ name: label, confidence }) => ({
      // The Encoding Standard reads ISO-8859-1 as windows-1252, which holds the same and the typographic quotes.
      encoding: label.toLowerCase() === 'iso-8859-1' ? 'windows-1252' : label.toLowerCase(),
      confidence,
    }))
    .filter(({ encoding }) => !encoding.startsWith('utf') && encoding !== 'ascii')
  const read = matches.flatMap((match) => {
    const text = match.confidence > 1 ? decodeStrict(bytes, match.encoding) : null
    return text === null || C1.test(text) ? [] : [{ ...match, text }]
  })
  const best = read[0]
  const other = read.find((candidate) => candidate.text !== best?.text)
  if (best && best.confidence >= SURE && best.confidence - (other?.confidence ?? 0) >= LEAD) {
    return ok({ text: best.text, encoding: best.encoding })
  }
  const likely = [...new Set(read.map(({ encoding }) => encoding))].slice(0, 5)
  const candidates = likely.length > 0 ? likely : COMMON_ENCODINGS.filter((one) => canBeReadIn(bytes, one))
  return fail('unknownEncoding', { name, candidates: candidates.join(', ') })
}

/**
 * Decodes bytes. `declared`: the charset that the source names (HTML, MIME), used if UTF-8 does not fit.
 * `override`: a person's choice, used as it is. Errors: unknownEncoding (with candidates), binary (NUL bytes).
 */
export function decodeBytes(
  bytes: Uint8Array,
  name: string,
  declared: string | null,
  override: string | undefined,
): ImportResult<Decoded> {
  if (override !== undefined) {
    try {
      const decoder = new TextDecoder(override)
      return ok({ text: decoder.decode(bytes), encoding: decoder.encoding })
    } catch {
      return fail('unknownEncoding', { name, candidates: '', asked: override })
    }
  }
  const [a, b, c] = bytes
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  const wide = marked ?? (bytes.includes(0) ? bareUtf16(bytes) : null)
  if (wide !== null) {
    const text = decodeStrict(bytes, wide)
    // UTF-16 that has NULs once decoded is UTF-32 or no text.
    if (text !== null && !text.includes('\0')) return ok({ text, encoding: wide })
    return marked && text === null
      ? fail('unknownEncoding', { name, candidates: wide })
      : fail('binary', { name })
  }
  if (bytes.includes(0)) return fail('binary', { name })
  const utf8 = decodeStrict(bytes, 'utf-8')
  // ISO-2022 is ASCII with escapes: valid UTF-8 that nobody can read.
  // oxlint-disable-next-line no-control-regex
  const escapes = utf8 !== null && /\x1b[$(]/.test(utf8.slice(0, 100_000))
  if (utf8 !== null && !escapes) return ok({ text: utf8, encoding: 'utf-8' })
  if (a === 0xef && b === 0xbb && c === 0xbf) return fail('unknownEncoding', { name, candidates: 'utf-8' })
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    const text = decodeStrict(bytes, declared)
    if (text !== null) return ok({ text, encoding: new TextDecoder(declared).encoding })
  }
  return detect(bytes, name)
}
