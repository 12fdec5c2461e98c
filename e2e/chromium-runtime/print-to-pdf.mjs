// webContents.printToPDF: Electron's options are those of the protocol under other names; lengths are inches.
import { checkOptions } from './strict.mjs'

const PAPER = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}
const OPTIONS = [
  'landscape',
  'displayHeaderFooter',
  'printBackground',
  'scale',
  'pageSize',
  'margins',
  'pageRanges',
  'headerTemplate',
  'footerTemplate',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
]

export async function printToPDF(send, options = {}) {
  checkOptions('printToPDF', options, OPTIONS)
  const { pageSize = 'Letter', margins = {}, ...rest } = options
  const named = typeof pageSize === 'string' ? PAPER[pageSize] : [pageSize.width, pageSize.height]
  if (!named) throw new Error(`Invalid pageSize ${pageSize}`)
  const { stream } = await send('Page.printToPDF', {
    ...rest,
    paperWidth: named[0],
    paperHeight: named[1],
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    transferMode: 'ReturnAsStream',
  })
  const parts = []
  for (let end = false; !end;) {
    const { data, base64Encoded, eof } = await send('IO.read', { handle: stream, size: 4 << 20 })
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    end = eof
  }
  await send('IO.close', { handle: stream })
  return Buffer.concat(parts)
}
