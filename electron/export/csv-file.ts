import Papa from 'papaparse'

/**
 * What a spreadsheet would take for a formula gets an apostrophe; what begins with one before that gets one more, so that
 * reading takes off what was put there (`electron/import/read-csv.ts`).
 */
const FORMULA = /^'*[=+\-@\t\r]/u

/** A table as CSV (RFC 4180) for spreadsheets, with the mark by which Excel knows UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA })}\r\n`
}
