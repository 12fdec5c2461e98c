import Papa from 'papaparse'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { TableLine } from '#shared/interop/codebook-table.ts'
import { decodeBytes } from './decode-bytes.ts'

/** A table for people, not a database. */
const LARGEST = 4 * 2 ** 20

/** `cellOpen`: the line where a quoted cell begins that never ends. */
export type CsvCode = 'tooLarge' | 'binary' | 'unknownEncoding' | 'cellOpen'

/**
 * The lines of a CSV file, whatever separates the cells (comma, semicolon, tab) and whichever encoding a spreadsheet
 * wrote it in. Takes off the apostrophe that `csvText` puts before what looks like a formula.
 */
export function readCsv(bytes: Uint8Array, name: string): Result<TableLine[], CsvCode> {
  if (bytes.length > LARGEST) return fail('tooLarge', { name, limit: LARGEST })
  const decoded = decodeBytes(bytes, name, null, undefined)
  if (!decoded.ok) return fail(decoded.code === 'binary' ? 'binary' : 'unknownEncoding', decoded.detail)
  const text = decoded.value.text.replace(/^\uFEFF/u, '')
  const lines: TableLine[] = []
  const lineAt = lineCounter(text)
  let from = 0
  let open: number | null = null
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    step: ({ data, errors, meta }) => {
      const line = lineAt(from)
      from = meta.cursor
      if (errors.some(({ type }) => type === 'Quotes')) open ??= line
      lines.push({ line, cells: data.map(withoutApostrophe) })
    },
  })
  return open === null ? ok(lines) : fail('cellOpen', { name, line: open })
}

/** By the first line, which names the columns. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/u))
  const count = (separator: string) => head.split(separator).length
  return [',', ';', '\t'].reduce((most, one) => (count(one) > count(most) ? one : most))
}

function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell
}

/** The line, from 1, that a position is in; asked for in order. */
function lineCounter(text: string): (position: number) => number {
  let line = 1
  let at = 0
  return (position) => {
    for (; at < position; at++) {
      const unit = text[at]
      if (unit === '\n' || (unit === '\r' && text[at + 1] !== '\n')) line++
    }
    return line
  }
}
