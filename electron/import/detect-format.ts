// What bytes are, told by the bytes first, then by what the caller says, then by the name.
import type { Original } from '#shared/domain/article.ts'

export type MediaType = Original['mediaType']

const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)

const MAGIC: readonly [string, string][] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\xd0\xcf\x11\xe0', 'Microsoft Office (97-2003)'],
  ['bplist00', 'Safari web archive'],
  ['\x89PNG', 'PNG image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['RIFF', 'RIFF media'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf\x27\x1c', '7-Zip'],
  ['Rar!', 'RAR'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ', 'xz'],
  ['SQLite format 3\0', 'SQLite'],
  ['\x7fELF', 'program'],
  ['MZ\x90', 'program'],
  ['OggS', 'Ogg media'],
  ['ID3', 'MP3 audio'],
]

const ZIP_MEMBERS: readonly [string, string][] = [
  ['word/', 'Word (DOCX)'],
  ['xl/', 'Excel (XLSX)'],
  ['ppt/', 'PowerPoint (PPTX)'],
  ['application/epub+zip', 'EPUB'],
  ['application/vnd.oasis.opendocument.text', 'OpenDocument (ODT)'],
]

/** The name of a format that we know and cannot read, or null. */
export function unreadableFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 0, 64)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const members = latin1(bytes, 0, 4096) + latin1(bytes, Math.max(0, bytes.length - 8192), bytes.length)
    return ZIP_MEMBERS.find(([member]) => members.includes(member))?.[1] ?? 'ZIP'
  }
  if (head.slice(4, 8) === 'ftyp') return 'MPEG-4 media'
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? null
}

/** A MIME container by its first header lines. Browsers write one of these first. */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 0, 4096).replace(/^\xef\xbb\xbf/, '')
  if (!/^(?:from|mime-version|content-type|subject|date|snapshot-content-location|x-[\w-]+)\s?:/i.test(head))
    return false
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return (
    /^content-type\s*:\s*(?:multipart\/|text\/html)/im.test(headers) && /^mime-version\s*:/im.test(headers)
  )
}

const ENDINGS: Readonly<Record<string, MediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  mdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  shtml: 'text/html',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i
const FRONT_MATTER = /^---\n(?:[\w-]+\s*:.*\n|\s+.*\n|- .*\n)+?---\n/
const MARKDOWN_LINES = /^(?:#{1,6}\s\S|\[[^\]]+\]:\s|!\[|.*\[[^\]]+\]\(https?:|.*\[\^\w+\]|```|\|.*\|$)/gm

/** The format of decoded text (UTF-16 units of its start are enough). */
export function detectTextFormat(text: string, name: string, hint: MediaType | undefined): MediaType {
  const head = text.slice(0, 20_000)
  if (HTML_START.test(head)) return 'text/html'
  if (hint !== undefined && hint !== 'multipart/related') return hint
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase()
  const byName = ending === undefined ? undefined : ENDINGS[ending]
  if (byName !== undefined && byName !== 'multipart/related') return byName
  const lines = head.replace(/\r\n?/g, '\n')
  if (FRONT_MATTER.test(lines) || (lines.match(MARKDOWN_LINES)?.length ?? 0) >= 3) return 'text/markdown'
  return 'text/plain'
}
