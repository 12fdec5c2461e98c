import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { codebookCsv } from '#electron/export/codebook-csv.ts'
import { readCodebook, starterCodebook } from '#electron/import/read-codebook.ts'
import { fail, ok } from '#shared/base/result.ts'
import type { HandlersOf } from './handlers.ts'
import { writeText } from './write-text.ts'

export function codebookService(): HandlersOf<'codebook'> {
  return {
    'codebook.use': ({ project }, { themes }) => (project ? ok(project.themeUse(themes)) : fail('noProject')),
    'codebook.words': ({ project }, { passages }) =>
      project ? ok(project.passageWords(passages)) : fail('noProject'),
    async 'codebook.export'({ desktop, project }, { title, path }) {
      if (!project) return fail('noProject')
      const where = path ?? (await desktop.askWhereToExport(title))
      if (where === null) return fail('cancelled')
      return writeText(where, codebookCsv(project))
    },
    async 'codebook.read'({ desktop }, { path }) {
      const from = path ?? (await desktop.askForCodebook())
      if (from === null) return fail('cancelled')
      const name = basename(from)
      let bytes: Uint8Array
      try {
        bytes = new Uint8Array(await readFile(from))
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        return fail(code === 'ENOENT' ? 'notFound' : code === 'EISDIR' ? 'notAFile' : 'unreadable', { name })
      }
      const table = readCodebook(bytes, name)
      return table.ok ? ok({ name, table: table.value }) : table
    },
    'codebook.starter': async ({ desktop }, { language }) =>
      ok(await starterCodebook(desktop.assets(), language)),
  }
}
