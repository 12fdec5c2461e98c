// Puts a table on the clipboard: as tab-separated text for spreadsheets and as HTML for documents.

/** What a spreadsheet would take for a formula (OWASP, CSV injection); the same that CSV files escape. */
const FORMULA = /^[=+\-@\t\r]/u

type Rows = readonly (readonly string[])[]

/**
 * Rows of text, the head first. They may come later: the clipboard is asked for at once, while the press that wanted it
 * still counts. `asDocument`: as HTML too, of which the clipboard takes every cell apart, some 70 µs a row.
 */
export async function copyTable(rows: Promise<Rows>, { asDocument }: { asDocument: boolean }): Promise<void> {
  const flavour = (type: string, make: (rows: Rows) => string) => ({
    [type]: rows.then((known) => new Blob([make(known)], { type })),
  })
  await navigator.clipboard.write([
    new ClipboardItem({
      ...flavour('text/plain', plainTable),
      ...(asDocument ? flavour('text/html', htmlTable) : {}),
    }),
  ])
}

const safe = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)

export function plainTable(rows: Rows): string {
  return rows.map((row) => row.map((cell) => safe(cell).replace(/\s+/gu, ' ')).join('\t')).join('\n')
}

export function htmlTable([head = [], ...body]: Rows): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(safe(cell))}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"\n]/gu, (sign) => ENTITIES[sign]!)
}
