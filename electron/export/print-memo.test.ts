import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftMemo } from '#shared/memo/draft-memo.ts'
import { HEAD, makeDraftInput } from '#shared/memo/memo.fixture.ts'
import { objectText, readPdf } from './pdf-file.ts'
import { finishPdf, printMemo } from './print-memo.ts'

const printed = readFileSync(join(import.meta.dirname, 'chromium-156.fixture.pdf'))
const memo = draftMemo(makeDraftInput({ claims: [] }))
const finished = (head = HEAD) => {
  const result = finishPdf(printed, { ...memo, head })
  if (!result.ok) throw new Error(result.code)
  return result.value
}

describe('a finished PDF', () => {
  it('names the memo and keeps every object reachable', () => {
    const { bytes, pages } = finished({ ...HEAD, from: 'Inès (Ålund)', date: '2026-11-20' })
    const file = readPdf(bytes)!
    expect(pages).toBe(1)
    expect(objectText(file, file.info!)).toBe(
      [
        '<</Title (What the Port Elin water dispute means for the autumn budget)',
        '/Author <feff0049006e00e800730020002800c5006c0075006e00640029>',
        '/Subject (Claims made about the Port Elin desalination contract, June to October 2026)',
        '/Creator (Postil)',
        '/Producer (Skia/PDF m156)',
        '/CreationDate (D:20261120000000Z)',
        '/ModDate (D:20261120000000Z)>>',
      ].join('\n'),
    )
    expect(objectText(file, file.root)).toMatch(
      /\/StructTreeRoot [^]*\/Lang \(en\)\n\/ViewerPreferences <<\/DisplayDocTitle true>>/,
    )
    const before = readPdf(printed)!
    for (const number of before.offsets.keys()) {
      if (number === before.root || number === before.info) continue
      expect(objectText(file, number)).toBe(objectText(before, number))
    }
  })

  it('is the same, byte for byte, whenever it was printed', () => {
    const later = Buffer.from(
      printed.toString('latin1').replace(/\(D:\d{14}/g, '(D:20301231235959'),
      'latin1',
    )
    const result = finishPdf(later, memo)
    expect(result.ok && Buffer.from(result.value.bytes).equals(finished().bytes)).toBe(true)
  })

  it('states no date where the memo has none', () => {
    expect(Buffer.from(finished({ ...HEAD, date: 'soon' }).bytes).toString('latin1')).not.toMatch(
      /CreationDate|ModDate/,
    )
  })
})

describe('printing', () => {
  it('hands a page with its own fonts to the printer', async () => {
    let page = ''
    const result = await printMemo(memo, async (html) => {
      page = html
      return printed
    })
    expect(result.ok && result.value.pages).toBe(1)
    expect(page.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(8)
  })

  it('fails where the printer fails or gives something else', async () => {
    expect(await printMemo(memo, () => Promise.reject(new Error('gone')))).toMatchObject({
      ok: false,
      code: 'printFailed',
    })
    expect(await printMemo(memo, async () => new Uint8Array([1, 2, 3]))).toMatchObject({
      ok: false,
      code: 'printFailed',
    })
  })
})
