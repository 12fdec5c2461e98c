// A web page saved as MHTML (RFC 2557): finds the page's HTML among the parts, undoes its transfer encoding, and keeps
// its charset and address. Own reader: postal-mime decodes charsets by itself (and falls back to windows-1252 in
// silence), joins the HTML of all frames into one, and hides Content-Location.

export type MhtmlPage = {
  bytes: Uint8Array
  charset: string | null
  url: string | null
  subject: string | null
  date: string | null
}

type Headers = ReadonlyMap<string, string>
type Part = { headers: Headers; body: Buffer }

const DEEPEST = 20
const MOST_PARTS = 20_000

/** Splits headers from body at the first empty line; folded header lines are joined. */
function readPart(bytes: Buffer): Part {
  const head = /^(?:\r?\n)|\r?\n\r?\n/.exec(bytes.toString('latin1', 0, 65_536))
  const end = head ? head.index : Math.min(bytes.length, 65_536)
  const headers = new Map<string, string>()
  for (const line of bytes
    .toString('latin1', 0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const key = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(key)) headers.set(key, line.slice(colon + 1).trim())
  }
  return { headers, body: head ? bytes.subarray(end + head[0].length) : Buffer.alloc(0) }
}

function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header)
  return match?.[1] ?? match?.[2] ?? null
}

/** The parts between the lines `--boundary`. */
function splitParts(body: Buffer, boundary: string): Buffer[] {
  const parts: Buffer[] = []
  const line = Buffer.from(`--${boundary}`, 'latin1')
  let from = -1
  for (let at = body.indexOf(line); at !== -1; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue
    if (from !== -1) parts.push(body.subarray(from, at))
    const next = body.indexOf(0x0a, at)
    if (body.toString('latin1', at + line.length, at + line.length + 2) === '--' || next === -1) return parts
    if (parts.length >= MOST_PARTS) return parts
    from = next + 1
  }
  // A file cut short: what there is of the last part.
  if (from !== -1) parts.push(body.subarray(from))
  return parts
}

function decodeQuotedPrintable(body: Buffer): Uint8Array {
  const out = new Uint8Array(body.length)
  let length = 0
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!
    if (byte !== 0x3d) {
      out[length++] = byte
      continue
    }
    const soft = /^=[ \t]*\r?\n/.exec(body.toString('latin1', i, i + 16))
    const hex = body.toString('latin1', i + 1, i + 3)
    if (soft) i += soft[0].length - 1
    else if (/^[0-9a-f]{2}$/i.test(hex)) {
      out[length++] = Number.parseInt(hex, 16)
      i += 2
    } else out[length++] = byte
  }
  return out.subarray(0, length)
}

function decodeTransfer({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body)
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return body
}

const bare = (id: string | null | undefined) => (id ?? '').trim().replace(/^<|>$/g, '')

/** The page: the part that `start` names, else the one at the snapshot's address, else the first HTML. */
function findPage(root: Part, wanted: string, depth: number): Part | null {
  const type = root.headers.get('content-type') ?? 'text/plain'
  if (/^text\/html\b|^application\/xhtml\+xml\b/i.test(type)) return root
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : null
  if (boundary === null || boundary === '' || depth > DEEPEST) return null
  const start = bare(parameter(type, 'start'))
  const parts = splitParts(root.body, boundary).map(readPart)
  const first =
    parts.find((part) => start !== '' && bare(part.headers.get('content-id')) === start) ??
    parts.find((part) => wanted !== '' && part.headers.get('content-location') === wanted)
  for (const part of first ? [first, ...parts] : parts) {
    const page = findPage(part, wanted, depth + 1)
    if (page) return page
  }
  return null
}

/** RFC 2047 words (`=?utf-8?Q?…?=`) in a header. */
function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(
      /=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/gi,
      (whole, charset: string, kind: string, text: string) => {
        const bytes =
          kind.toLowerCase() === 'b'
            ? Buffer.from(text, 'base64')
            : decodeQuotedPrintable(Buffer.from(text.replaceAll('_', ' '), 'latin1'))
        try {
          return new TextDecoder(charset).decode(bytes)
        } catch {
          return whole
        }
      },
    )
}

/** The saved page in an MHTML file, or null when it holds no HTML. */
export function readMhtml(bytes: Uint8Array): MhtmlPage | null {
  const root = readPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const snapshot = root.headers.get('snapshot-content-location') ?? ''
  const page = findPage(root, snapshot, 0)
  if (!page) return null
  const address =
    snapshot || (page.headers.get('content-location') ?? root.headers.get('content-location') ?? '')
  const subject = root.headers.get('subject')
  return {
    bytes: decodeTransfer(page),
    charset: parameter(page.headers.get('content-type') ?? '', 'charset')?.toLowerCase() ?? null,
    url: /^https?:\/\//i.test(address) ? address : null,
    subject: subject === undefined ? null : decodeWords(subject),
    date: root.headers.get('date') ?? null,
  }
}
