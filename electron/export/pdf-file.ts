// Reads and rewrites what Chromium's printer makes: a PDF 1.4 with one plain cross-reference table and no object
// streams. Objects are replaced as whole texts; everything else stays byte for byte, so tags and outline stay whole.
// Left: pdf-lib, which loads and writes every object anew; and an incremental update, which would leave the old dates
// in the file.

export type PdfFile = {
  readonly bytes: Uint8Array
  /** Byte offset of each object by its number; 0 for a free one. */
  readonly offsets: readonly number[]
  readonly tableAt: number
  readonly root: number
  readonly info: number | null
}

/** Null for a file that is not of that plain shape. */
export function readPdf(bytes: Uint8Array): PdfFile | null {
  if (latin1(bytes, 0, 5) !== '%PDF-') return null
  const startxref = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(latin1(bytes, Math.max(0, bytes.length - 64)))
  if (!startxref) return null
  const tableAt = Number(startxref[1])
  const table = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s{1,2})+)trailer\s*<<([^]*)>>/u.exec(
    latin1(bytes, tableAt),
  )
  if (!table) return null
  const [, size, rows = '', trailer = ''] = table
  const offsets = [...rows.matchAll(/(\d{10}) \d{5} ([nf])/gu)].map(([, at, kind]) =>
    kind === 'n' ? Number(at) : 0,
  )
  const root = /\/Root (\d+) 0 R/u.exec(trailer)
  const info = /\/Info (\d+) 0 R/u.exec(trailer)
  if (offsets.length !== Number(size) || !root || /\/(Prev|Encrypt)\b/u.test(trailer)) return null
  return { bytes, offsets, tableAt, root: Number(root[1]), info: info ? Number(info[1]) : null }
}

/** What stands between `n 0 obj` and `endobj`, as Latin-1. */
export function objectText(file: PdfFile, number: number): string | null {
  const start = file.offsets[number]
  if (!start) return null
  const text = latin1(file.bytes, start, endOf(file, start))
  const body = /^\d+ 0 obj\s*([^]*?)\s*endobj\s*$/u.exec(text)
  return body ? body[1]! : null
}

/** Pages as the root of the page tree counts them. */
export function countPages(file: PdfFile): number | null {
  const pages = /\/Pages (\d+) 0 R/u.exec(objectText(file, file.root) ?? '')
  const count = pages && /\/Count (\d+)/u.exec(objectText(file, Number(pages[1])) ?? '')
  return count ? Number(count[1]) : null
}

/**
 * Writes the file with some objects replaced or added (numbers from `offsets.length` on, without a gap).
 * Bodies are Latin-1. `idOf` makes the file's identifier (32 hexadecimal digits) from all objects.
 */
export function writePdf(
  file: PdfFile,
  bodies: ReadonlyMap<number, string>,
  info: number,
  idOf: (body: Uint8Array) => string,
): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  const push = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
  }
  const offsets: number[] = [...file.offsets]
  const replaced = [...bodies.keys()]
    .filter((number) => file.offsets[number])
    .toSorted((a, b) => offsetIn(file, a) - offsetIn(file, b))
  const shifts: { from: number; by: number }[] = []
  let at = 0
  for (const number of replaced) {
    const start = offsetIn(file, number)
    push(file.bytes.subarray(at, start))
    push(fromLatin1(`${number} 0 obj\n${bodies.get(number)!}\nendobj\n`))
    at = endOf(file, start)
    shifts.push({ from: at, by: length - at })
  }
  push(file.bytes.subarray(at, file.tableAt))
  for (const [number, offset] of file.offsets.entries()) {
    if (offset) offsets[number] = offset + (shifts.findLast((shift) => shift.from <= offset)?.by ?? 0)
  }
  for (const [number, body] of bodies) {
    if (file.offsets[number]) continue
    offsets[number] = length
    push(fromLatin1(`${number} 0 obj\n${body}\nendobj\n`))
  }
  const tableAt = length
  const id = idOf(concat(parts, length))
  const rows = offsets.map((offset) =>
    offset ? `${String(offset).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  )
  push(
    fromLatin1(
      `xref\n0 ${offsets.length}\n${rows.join('')}trailer\n<</Size ${offsets.length}\n/Root ${file.root} 0 R\n` +
        `/Info ${info} 0 R\n/ID [<${id}> <${id}>]>>\nstartxref\n${tableAt}\n%%EOF\n`,
    ),
  )
  return concat(parts, length)
}

/** A text string: plain where it is ASCII, else UTF-16BE with its mark (PDF 1.4, 3.8.1). */
export function pdfText(text: string): string {
  if (/^[\u0020-\u007e]*$/u.test(text)) return `(${text.replace(/[\\()]/gu, '\\$&')})`
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}

/** Byte offset at which the object that starts at `start` ends: where the next begins. */
function endOf(file: PdfFile, start: number): number {
  let end = file.tableAt
  for (const offset of file.offsets) if (offset > start && offset < end) end = offset
  return end
}

function offsetIn(file: PdfFile, number: number): number {
  return file.offsets[number]!
}

function latin1(bytes: Uint8Array, from: number, to?: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)
}

function fromLatin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
