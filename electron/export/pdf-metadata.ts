// Title, author, subject, language and dates of a printed memo. The same memo gives the same bytes.
import { createHash } from 'node:crypto'
import { memoTitle, escapeHtml } from '#shared/memo/render-memo-html.ts'
import type { MemoHead } from '#shared/memo/memo-document.ts'
import { objectText, pdfText, writePdf, type PdfFile } from './pdf-file.ts'

/** Null where the catalogue or the info dictionary is not where Chromium puts it. */
export function withMetadata(file: PdfFile, head: MemoHead): Uint8Array | null {
  const catalog = objectText(file, file.root)
  if (!catalog?.startsWith('<<') || !catalog.endsWith('>>')) return null
  const producer =
    file.info === null ? null : /\/Producer \(([^()\\]*)\)/u.exec(objectText(file, file.info) ?? '')
  const info = file.info ?? file.offsets.length
  const metadata = Math.max(file.offsets.length, info + 1)
  const facts = { ...factsOf(head), producer: producer?.[1] ?? 'Chromium' }
  const bodies = new Map([
    [file.root, catalogWith(catalog, facts.language, metadata)],
    [info, infoOf(facts)],
    [metadata, xmpStream(facts)],
  ])
  return writePdf(file, bodies, info, (body) => createHash('sha256').update(body).digest('hex').slice(0, 32))
}

type Facts = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  /** `YYYY-MM-DD`; null where the memo states no full date. */
  readonly date: string | null
  readonly producer: string
}

function factsOf(head: MemoHead): Omit<Facts, 'producer'> {
  const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/u.exec(head.date.trim())
  return {
    title: memoTitle(head),
    author: head.from.trim(),
    subject: head.subject.trim(),
    language: head.language || 'en',
    date: date?.[0] ?? null,
  }
}

function catalogWith(catalog: string, language: string, metadata: number): string {
  const own = catalog
    .slice(0, -2)
    .replace(/\/(Lang \([^)]*\)|Metadata \d+ 0 R|ViewerPreferences <<[^<>]*>>)\s*/gu, '')
  return `${own}\n/Lang ${pdfText(language)}\n/ViewerPreferences <</DisplayDocTitle true>>\n/Metadata ${metadata} 0 R>>`
}

function infoOf({ title, author, subject, date, producer }: Facts): string {
  const rows = [`/Title ${pdfText(title)}`]
  if (author) rows.push(`/Author ${pdfText(author)}`)
  if (subject) rows.push(`/Subject ${pdfText(subject)}`)
  rows.push('/Creator (Postil)', `/Producer ${pdfText(producer)}`)
  if (date) {
    const stamp = `(D:${date.replaceAll('-', '')}000000Z)`
    rows.push(`/CreationDate ${stamp}`, `/ModDate ${stamp}`)
  }
  return `<<${rows.join('\n')}>>`
}

/** The same facts as XMP. It does not claim PDF/UA: nobody has checked a memo against it. */
function xmpStream({ title, author, subject, language, date, producer }: Facts): string {
  const alt = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt></dc:${name}>`
  const parts = [
    alt('title', title),
    author && `<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject && alt('description', subject),
    `<dc:language><rdf:Bag><rdf:li>${escapeHtml(language)}</rdf:li></rdf:Bag></dc:language>`,
    date &&
      `<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>`,
    `<xmp:CreatorTool>Postil</xmp:CreatorTool><pdf:Producer>${escapeHtml(producer)}</pdf:Producer>`,
  ]
  const xml =
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">` +
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"` +
    ` xmlns:pdf="http://ns.adobe.com/pdf/1.3/">${parts.filter(Boolean).join('\n')}</rdf:Description></rdf:RDF>` +
    `</x:xmpmeta>\n<?xpacket end="r"?>`
  const latin = Buffer.from(xml, 'utf8').toString('latin1')
  return `<</Type /Metadata\n/Subtype /XML\n/Length ${latin.length}>> stream\n${latin}\nendstream`
}
