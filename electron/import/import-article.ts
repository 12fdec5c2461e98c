// Bytes -> article: decode, read by format, clean up, tell what is known. Runs in a worker (run-import.ts): it may
// take all the time and memory it is given.
import { createHash } from 'node:crypto'
import { plainText, type Metadata } from '#shared/domain/article.ts'
import { fail, ok } from '#shared/base/result.ts'
import { cleanUp } from '#shared/import/clean-up.ts'
import type { Draft } from '#shared/import/draft.ts'
import { tidyLine } from '#shared/import/tidy-text.ts'
import { declaredInHtml, decodeBytes } from './decode-bytes.ts'
import { detectLanguage } from './detect-language.ts'
import { detectTextFormat, looksLikeMhtml, unreadableFormat, type MediaType } from './detect-format.ts'
import { LARGEST_FILE, READABLE_FORMATS, type ImportResult } from './import-limits.ts'
import type { ImportInput, ImportedArticle } from './import-types.ts'
import { readMhtml } from './mhtml.ts'
import { DEEPEST_HTML, TooDeep } from './html-reader.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'

export type ImportStage = 'decoding' | 'reading' | 'cleaning'

type Source = {
  text: string
  encoding: string
  mediaType: MediaType
  url: string | null
  title: string | null
  date: string | null
}

function decodeSource(input: ImportInput): ImportResult<Source> {
  const { bytes, name, mediaType: hint, encoding } = input
  if (looksLikeMhtml(bytes) || hint === 'multipart/related') {
    const page = readMhtml(bytes)
    if (!page) return fail('noText', { name })
    const decoded = decodeBytes(page.bytes, name, page.charset ?? declaredInHtml(page.bytes), encoding)
    if (!decoded.ok) return decoded
    return ok({
      ...decoded.value,
      mediaType: 'multipart/related',
      url: page.url,
      title: page.subject,
      date: null,
    })
  }
  const decoded = decodeBytes(bytes, name, declaredInHtml(bytes), encoding)
  if (!decoded.ok) return decoded
  const mediaType = detectTextFormat(decoded.value.text, name, hint)
  return ok({ ...decoded.value, mediaType, url: null, title: null, date: null })
}

async function readSource(source: Source, input: ImportInput): Promise<Draft & { joinedLines?: boolean }> {
  let count = 0
  // Counted, not random: the same bytes make the same content, and so the same hash.
  const nextId = () => `b${++count}`
  switch (source.mediaType) {
    case 'text/plain':
      return readText(source.text, input.joinLines ?? 'auto', nextId)
    case 'text/markdown': {
      // A third of what a worker would load, for a format that is not the usual one.
      const { readMarkdown } = await import('./read-markdown.ts')
      return readMarkdown(source.text, nextId)
    }
    case 'text/html':
    case 'multipart/related':
      return readHtml(source.text, input.metadata?.url ?? source.url, nextId)
  }
}

/** The name without its ending, for want of a title. */
const stem = (name: string) => tidyLine(name.replace(/\.[\w]{1,8}$/, '').replace(/[_]+/g, ' ')) ?? name

function complete(known: Partial<Metadata>, source: Source, input: ImportInput, text: string): Metadata {
  const title = tidyLine(known.title) ?? tidyLine(source.title) ?? stem(input.name)
  return {
    title,
    authors: known.authors ?? [],
    publisher: tidyLine(known.publisher),
    published: known.published ?? source.date,
    accessed: known.accessed ?? input.accessed,
    url: known.url ?? source.url,
    licence: tidyLine(known.licence),
    credit: tidyLine(known.credit),
    // What the person says stands; what a template says is checked against the text.
    language: input.metadata?.language ?? detectLanguage(text, known.language ?? null),
  }
}

/**
 * Imports an article from bytes. Positions in the result are UTF-16 units. The same input gives the same output.
 * Errors: empty, binary, tooLarge, tooDeep, unsupported, unknownEncoding, noText (shared/import/import-codes.ts says their details);
 * time, memory and cancelling are run-import.ts's. Rejects only on a bug of ours.
 */
export async function importBytes(
  input: ImportInput,
  onStage: (stage: ImportStage) => void = () => {},
): Promise<ImportResult<ImportedArticle>> {
  const { bytes, name } = input
  if (bytes.length === 0) return fail('empty', { name })
  if (bytes.length > LARGEST_FILE) return fail('tooLarge', { name, bytes: bytes.length, limit: LARGEST_FILE })
  const format = unreadableFormat(bytes)
  if (format !== null) return fail('unsupported', { name, format, readable: READABLE_FORMATS })
  onStage('decoding')
  const source = decodeSource(input)
  if (!source.ok) return source
  try {
    onStage('reading')
    const { joinedLines = false, ...draft } = await readSource(source.value, input)
    if (draft.blocks.length === 0) return fail(source.value.text.trim() === '' ? 'empty' : 'noText', { name })
    onStage('cleaning')
    const given = Object.fromEntries(
      Object.entries(input.metadata ?? {}).filter(([, value]) => value !== null),
    )
    const { content, metadata } = cleanUp(draft, given, {
      keepAll: input.keepAll ?? false,
      liftNumbers: source.value.mediaType === 'text/plain',
    })
    const original = {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      name,
      mediaType: source.value.mediaType,
      encoding: source.value.encoding,
      bytes: bytes.length,
    }
    return ok({
      metadata: complete(metadata, source.value, input, plainText(content)),
      content,
      original,
      joinedLines,
    })
  } catch (error) {
    if (error instanceof TooDeep) return fail('tooDeep', { name, limit: DEEPEST_HTML })
    // "Invalid string length" is memory, "Maximum call stack" is depth; both are RangeErrors of the engine.
    if (error instanceof RangeError)
      return fail(/stack/i.test(error.message) ? 'tooDeep' : 'outOfMemory', { name, limit: DEEPEST_HTML })
    throw error
  }
}
