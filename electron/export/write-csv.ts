import Papa from 'papaparse'

/** A cell that a spreadsheet would compute gets an apostrophe; one that has some already gets one more, to be told apart. */
const FORMULA = /^'*[=+\-@\t\r]/u

/** Rows as a CSV file: UTF-8 with the mark that spreadsheets look for, CRLF, no cell that is run as a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA })}\r\n`
}
