import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assert } from '#shared/base/assert.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { Language } from '#shared/i18n/words.ts'
import { readCodebookTable, type CodebookTable } from '#shared/interop/codebook-table.ts'
import { readCsv, type CsvCode } from './read-csv.ts'

/** A CSV file as themes; what is wrong with its rows is in the table. */
export function readCodebook(
  bytes: Uint8Array,
  name: string,
): Result<CodebookTable, Exclude<CsvCode, 'cellOpen'>> {
  const lines = readCsv(bytes, name)
  if (lines.ok) return ok(readCodebookTable(lines.value))
  const { code, detail } = lines
  if (code !== 'cellOpen') return { ok: false, code, detail }
  const mistake = { line: Number(detail['line']), field: '', code: 'cellOpen', detail: {} } as const
  return ok({ rows: [], mistakes: [mistake], unread: [] })
}

/** The codebook for peace operations that comes with the app. */
export async function starterCodebook(assets: string, language: Language): Promise<CodebookTable> {
  const name = `peace-operations.${language}.csv`
  const table = readCodebook(new Uint8Array(await readFile(join(assets, 'codebooks', name))), name)
  assert(table.ok && table.value.mistakes.length === 0, 'our own codebook can be read')
  return table.value
}
