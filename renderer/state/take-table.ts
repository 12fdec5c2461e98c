// A table out of the app: onto the clipboard, or into a CSV file; tells what became of it.
import { t } from 'i18next'
import { errorText } from '../i18n/words.ts'
import { call } from '../platform/bridge.ts'
import { copyTable } from '../platform/copy-table.ts'
import { notify } from './view-store.ts'

type Rows = readonly (readonly string[])[]

export async function copyRows(rows: Rows): Promise<void> {
  try {
    await copyTable(rows)
    notify(t('common.copied', { count: rows.length - 1 }))
  } catch (error) {
    console.warn(error)
    notify(t('common.notCopied'), 'error')
  }
}

/** `title`: what the file is called until somebody chooses otherwise. */
export async function exportRows(title: string, rows: Rows): Promise<void> {
  const saved = await call('table.exportCsv', {
    title,
    rows: rows.map((row) => [...row]),
    path: null,
  })
  if (saved.ok) notify(t('common.exported', { count: rows.length - 1, path: saved.value.path }))
  else if (saved.code !== 'cancelled') notify(errorText(saved.code), 'error')
}
