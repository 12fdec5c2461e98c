// A table out of the app: onto the clipboard, or into a CSV file; tells what became of it.
import { t } from 'i18next'
import { errorText } from '../i18n/words.ts'
import { call } from '../platform/bridge.ts'
import { copyTable } from '../platform/copy-table.ts'
import { notify, setView } from './view-store.ts'

type Rows = readonly (readonly string[])[]

/** Beyond this a table takes a while: it is made in slices, with its progress, and can be given up. */
const MANY = 2000
/** Beyond this it is for spreadsheets alone: no document takes that many rows, and the clipboard would be busy for long. */
const MOST_IN_DOCUMENT = 5000

let copying = new AbortController()

/** `count`: about how many rows there will be. A copy that is still being made gives way. */
export async function copyRows(count: number, make: () => Iterable<readonly string[]>): Promise<void> {
  copying.abort()
  const mine = new AbortController()
  copying = mine
  const asDocument = count <= MOST_IN_DOCUMENT
  const rows =
    count > MANY ? gathered(make(), tellProgress(count, mine), mine.signal) : Promise.resolve([...make()])
  try {
    await copyTable(rows, { asDocument })
    const copied = { count: (await rows).length - 1 }
    notify(asDocument ? t('common.copied', copied) : t('common.copiedAsText', copied))
  } catch (error) {
    if (mine.signal.aborted) return
    mine.abort()
    console.warn(error)
    notify(t('common.notCopied'), 'error')
  }
}

/** How long the window may wait for a slice (ms). */
const SLICE = 20
/** How often progress is told (ms): it is read aloud, too. */
const TELL = 1000

/** Takes rows in slices, so that the window stays awake; rejects when it is given up. */
export async function gathered<Row>(
  rows: Iterable<Row>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Row[]> {
  const done: Row[] = []
  let [sliceEnd, told] = [0, -TELL]
  for (const row of rows) {
    const now = performance.now()
    if (now > sliceEnd) {
      if (now - told >= TELL) {
        onProgress(done.length)
        told = now
      }
      // oxlint-disable-next-line no-await-in-loop -- a pause is what is wanted
      await new Promise((resume) => setTimeout(resume))
      signal.throwIfAborted()
      sliceEnd = performance.now() + SLICE
    }
    done.push(row)
  }
  return done
}

function tellProgress(count: number, controller: AbortController): (done: number) => void {
  const cancel = () => {
    controller.abort()
    notify(t('common.copyCancelled'))
  }
  return (done) => {
    const percent = Math.min(100, Math.round((100 * done) / count))
    setView({ notice: { text: t('common.copying', { percent }), tone: 'info', cancel } })
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
