// Puts a table on the clipboard: as tab-separated text for spreadsheets and as HTML for documents.

/** What a spreadsheet would take for a formula (OWASP, CSV injection); the same that CSV files escape. */
const FORMULA = /^[=+\-@\t\r]/u

/** Rows of text, the head first. */
export async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const { text, html } = tableFlavours(rows)
  const blobOf = (content: string, type: string) => new Blob([content], { type })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blobOf(text, 'text/plain'), 'text/html': blobOf(html, 'text/html') }),
  ])
}

export function tableFlavours(rows: readonly (readonly string[])[]): { text: string; html: string } {
  const safe = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)))
  const text = safe.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')).join('\n')
  const [head = [], ...body] = safe.map((row) => row.map(escapeHtml))
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  const html = `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`
  return { text, html }
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
