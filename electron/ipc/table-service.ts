import writeFileAtomic from 'write-file-atomic'
import { fail, ok } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'

export function tableService(): HandlersOf<'table'> {
  return {
    async 'table.exportCsv'({ desktop }, { title, rows, path }) {
      const where = path ?? (await desktop.askWhereToExport(title))
      if (where === null) return fail('cancelled')
      const { csvText } = await import('#electron/export/csv-file.ts')
      try {
        await writeFileAtomic(where, csvText(rows))
        return ok({ path: where })
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'notWritable', { path: where })
      }
    },
  }
}
