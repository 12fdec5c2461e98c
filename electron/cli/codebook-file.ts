// `postil themes --export` and `--import`: the codebook as a CSV file.
import { basename } from 'node:path'
import { existsSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { codebookCsv, exampleWords } from '#electron/export/codebook-csv.ts'
import { readCodebook } from '#electron/import/read-codebook.ts'
import { PROJECT_DOC, type ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { en } from '#shared/i18n/en.ts'
import { fillWords } from '#shared/i18n/words.ts'
import type { CodebookTable } from '#shared/interop/codebook-table.ts'
import { applyCodebookPlan, planCodebook, type CodebookPlan } from '#shared/interop/plan-codebook.ts'
import type { Cli, Output } from './command.ts'
import type { CliCode } from './messages.ts'
import { readInput } from './read-input.ts'

export async function exportCodebook(
  project: ProjectFile,
  file: string,
  cli: Cli,
): Promise<Result<Output, CliCode>> {
  const themes = project.themes()
  const text = codebookCsv(project)
  if (file === '-') return ok({ json: { themes: themes.size, csv: text }, text })
  const path = cli.path(file)
  // A spreadsheet's file may be written anew; anything else is not ours to replace.
  if (existsSync(path) && !/\.(csv|txt)$/iu.test(path)) return fail('alreadyExists', { name: file })
  try {
    await writeFileAtomic(path, text)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'notWritable', { path: file })
  }
  return ok({ json: { path, themes: themes.size }, text: `Wrote ${themes.size} themes to ${file}.\n` })
}

/** The rows of a file that has no mistake. */
export async function codebookFrom(file: string, cli: Cli): Promise<Result<CodebookTable, CliCode>> {
  const input = await readInput(file, cli)
  if (!input.ok) return input
  const name = file === '-' ? 'standard input' : basename(file)
  const table = readCodebook(input.value, name)
  if (!table.ok) return table
  const [first, ...more] = table.value.mistakes
  if (!first) return table
  const { line, field, code, detail } = first
  const reason = fillWords(en.mistake[code], detail)
  return fail('badTable', { name, line, field, reason, more: more.length })
}

export function importCodebook(
  project: ProjectFile,
  table: CodebookTable,
  isDryRun: boolean,
): Result<Output, CliCode> {
  const codebook = project.codebook()
  const plan = planCodebook(codebook, table.rows, exampleWords(project))
  if (!isDryRun && plan.added.length + plan.changed.length > 0) {
    const written = project.edit([
      { doc: PROJECT_DOC, run: (edit) => applyCodebookPlan(edit, codebook, plan) },
    ])
    if (!written.ok) return written
  }
  return ok({
    json: { written: !isDryRun, ...plan, unread: table.unread },
    text: planText(plan, table.unread, isDryRun),
  })
}

function planText(
  { added, changed, same }: CodebookPlan,
  unread: readonly string[],
  isDryRun: boolean,
): string {
  const lines = [
    ...added.map(({ path, implied }) => `+ ${path}${implied ? '  (named only in paths)' : ''}`),
    ...changed.map(({ path, changes }) => {
      const what = changes.map(
        ({ field, before, after }) => `${field}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
      )
      return `~ ${path}  ${what.join('; ')}`
    }),
    ...unread.map((title) => `Not read: column "${title}".`),
    `${added.length} new, ${changed.length} changed, ${same} as they are.${isDryRun ? ' Nothing was written.' : ''}`,
  ]
  return `${lines.join('\n')}\n`
}
