// The codebook in and out of files, and the one that comes with the app.
import i18next from 'i18next'
import { languageOf } from '#shared/i18n/words.ts'
import type { CodebookTable } from '#shared/interop/codebook-table.ts'
import { applyCodebookPlan, planCodebook } from '#shared/interop/plan-codebook.ts'
import { errorText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { projectCodebook, runEdit, session, writePending } from '../../state/project-store.ts'
import { notify, setView } from '../../state/view-store.ts'
import { setThemes } from './theme-store.ts'

const asWritten = (example: string) => example

/** Asks for a file and shows what it would do. */
export async function importCodebook(): Promise<void> {
  const read = await call('codebook.read', { path: null })
  if (!read.ok) {
    if (read.code !== 'cancelled') notify(errorText(read.code, read.detail), 'error')
    return
  }
  setView({ view: 'codebook' })
  setThemes({ incoming: read.value })
}

export function takeCodebook(label: string, table: CodebookTable, wordsOf = asWritten): void {
  const codebook = projectCodebook()
  const plan = planCodebook(codebook, table.rows, wordsOf)
  if (plan.added.length + plan.changed.length > 0)
    runEdit(label, [{ doc: 'project', run: (edit) => applyCodebookPlan(edit, codebook, plan) }])
  notify(i18next.t('themes.imported', { count: plan.added.length, changed: plan.changed.length }))
}

export async function exportCodebook(): Promise<void> {
  // The main side writes what it has on disk.
  await writePending()
  const { title } = session().info
  const written = await call('codebook.export', {
    title: i18next.t('themes.fileName', { title }),
    path: null,
  })
  if (written.ok) notify(i18next.t('themes.exported', { path: written.value.path }))
  else if (written.code !== 'cancelled') notify(errorText(written.code, written.detail), 'error')
}

export async function startCodebook(): Promise<void> {
  const table = await call('codebook.starter', { language: languageOf(i18next.language) })
  if (!table.ok) return notify(errorText(table.code, table.detail), 'error')
  takeCodebook('undo.starterCodebook', table.value)
}
