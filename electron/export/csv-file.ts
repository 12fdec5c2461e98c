import Papa from 'papaparse'

/**
 * A table as CSV (RFC 4180) for spreadsheets: with the mark by which Excel knows UTF-8, and an apostrophe before what it
 * would take for a formula.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(rows as string[][], { escapeFormulae: true })}\r\n`
}
