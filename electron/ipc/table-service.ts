import { fail } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'
import { writeText } from './write-text.ts'

export function tableService(): HandlersOf<'table'> {
  return {
    async 'table.exportCsv'({ desktop }, { title, rows, path }) {
      const where = path ?? (await desktop.askWhereToExport(title))
      if (where === null) return fail('cancelled')
      const { csvText } = await import('#electron/export/csv-file.ts')
      return writeText(where, csvText(rows))
    },
  }
}
