// A memo as a PDF: our page through Chromium's printer, then the facts about the memo written into the file.
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { MemoDocument } from '#shared/memo/memo-document.ts'
import { renderMemoHtml } from '#shared/memo/render-memo-html.ts'
import { countPages, readPdf } from './pdf-file.ts'
import { withMetadata } from './pdf-metadata.ts'
import { PRINT_FONTS } from './print-fonts.ts'

/**
 * Prints a standalone page to a PDF, tagged and with an outline, in the size its own `@page` states.
 * It waits for `document.fonts.ready`. A rejection is a failed print.
 */
export type Printer = (html: string) => Promise<Uint8Array>

export async function printMemo(
  memo: MemoDocument,
  print: Printer,
): Promise<Result<{ bytes: Uint8Array; pages: number }, 'printFailed'>> {
  let printed: Uint8Array
  try {
    printed = await print(renderMemoHtml(memo, { fonts: PRINT_FONTS }))
  } catch (error) {
    return fail('printFailed', { reason: String(error) })
  }
  return finishPdf(printed, memo)
}

/** What is done after printing: metadata, dates and identifier, and the count of pages. */
export function finishPdf(
  printed: Uint8Array,
  memo: MemoDocument,
): Result<{ bytes: Uint8Array; pages: number }, 'printFailed'> {
  const file = readPdf(printed)
  const pages = file && countPages(file)
  const bytes = file && withMetadata(file, memo.head)
  return bytes && pages ? ok({ bytes, pages }) : fail('printFailed', { reason: 'unknown PDF shape' })
}
