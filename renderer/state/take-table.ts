// A table out of the app: onto the clipboard, or into a CSV file; tells what became of it.
import { t } from 'i18next'
import { errorText } from '../i18n/words.ts'
import { call } from '../platform/bridge.ts'
import { copyTable } from '../platform/copy-table.ts'
import { notify } from './view-store.ts'

type Rows = readonly (readonly string[])[]

/** Beyond this a table takes a while: the clipboard reads every cell of it. */
const MANY = 2000

/** `count`: about how many rows there will be. */
export async function copyRows(count: number, make: () => Rows): Promise<void> {
  if (count > MANY) {
    notify(t('common.copying'))
    await new Promise((shown) => setTimeout(shown, 50))
  }
  const rows = make()
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
