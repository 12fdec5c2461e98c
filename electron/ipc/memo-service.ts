import writeFileAtomic from 'write-file-atomic'
import { fail, ok } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'

export function memoService(): HandlersOf<'memo'> {
  return {
    async 'memo.exportPdf'({ desktop }, { memo, path }) {
      const where = path ?? (await desktop.askWhereToPrint(memo.head.title))
      if (where === null) return fail('cancelled')
      const { printMemo } = await import('#electron/export/print-memo.ts')
      const printed = await printMemo(memo, desktop.print)
      if (!printed.ok) return printed
      try {
        await writeFileAtomic(where, Buffer.from(printed.value.bytes))
        return ok({ path: where, pages: printed.value.pages })
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'notWritable', { path: where })
      }
    },
  }
}
