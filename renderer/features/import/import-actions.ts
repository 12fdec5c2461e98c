import { t } from 'i18next'
import type { InputOf } from '#shared/ipc/contract.ts'
import { errorText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { loadDoc, refreshLibrary, runEdit, useProjectStore } from '../../state/project-store.ts'
import { notify, showArticle } from '../../state/view-store.ts'
import { offerNewerCopy } from '../correct/newer-copy.ts'
import { dropResult, useImportStore, type ImportResult } from './import-store.ts'

type Wish = Pick<InputOf<'article.import'>, 'encoding' | 'joinLines' | 'keepAll'>

/** Imports files from disk; none asks with a file dialog. Shows the first article, and says what did not work. */
export async function importFiles(paths: string[], wish: Wish = {}): Promise<void> {
  const imported = await running(() => call('article.import', { paths, ...wish }))
  if (!imported.ok) return tellFailure(imported.code, imported.detail)
  await take(imported.value)
}

type Unsaved = { name: string; bytes: Uint8Array; mediaType?: 'text/plain' | 'text/html'; encoding?: string }

/** Imports what is in memory only: the clipboard, or a dropped file without a path. */
export async function importBytes(pieces: readonly Unsaved[]): Promise<void> {
  const results: ImportResult[] = []
  await running(async () => {
    for (const piece of pieces) {
      // One after the other: the main side reads one file at a time.
      // oxlint-disable-next-line no-await-in-loop
      const imported = await call('article.importBytes', piece)
      const { name, bytes } = piece
      if (imported.ok) results.push({ name, path: '', report: imported.value, failure: null, bytes })
      else if (imported.code === 'cancelled') return
      else {
        const failure = { code: imported.code, detail: { ...imported.detail } }
        results.push({ name, path: '', report: null, failure, bytes })
      }
    }
  })
  await take(results)
}

export function cancelImport(): void {
  void call('import.cancel')
}

/** Reads a file again in an encoding that somebody chose. */
export async function importAgain(result: ImportResult, encoding: string): Promise<void> {
  dropResult(result)
  if (result.bytes) await importBytes([{ name: result.name, bytes: result.bytes, encoding }])
  else await importFiles([result.path], { encoding })
}

/** Imports a text again with its line breaks, in place of the article that joined them. */
export async function keepLines(result: ImportResult): Promise<void> {
  dropResult(result)
  await importFiles([result.path], { joinLines: 'no' })
  const joined = result.report?.id
  const row = useProjectStore.getState().articles.find((article) => article.id === joined)
  // An article that already has claims is kept: they stand on its text.
  if (joined === undefined || !row || row.claims > 0) return
  await loadDoc(joined)
  runEdit('undo.editArticle', [{ doc: joined, run: (edit) => edit.remove(joined) }])
}

/** Takes an article just imported as the newer version of the one it is a copy of, once somebody has looked. */
export async function takeAsNewer(result: ImportResult): Promise<void> {
  dropResult(result)
  const { report } = result
  if (report?.newerOf) await offerNewerCopy(report.id, report.newerOf.id)
}

async function running<Value>(run: () => Promise<Value>): Promise<Value> {
  useImportStore.setState({ running: { name: '', done: 0, of: 0 } })
  try {
    return await run()
  } finally {
    useImportStore.setState({ running: null })
  }
}

async function take(results: readonly ImportResult[]): Promise<void> {
  const worth = results.filter(
    ({ failure, report, path }) =>
      (failure !== null && failure.code !== 'cancelled') ||
      (report?.joinedLines === true && path !== '') ||
      (report?.newerOf ?? null) !== null,
  )
  useImportStore.setState({ results: worth })
  const reports = results.flatMap(({ report }) => (report ? [report] : []))
  const first = reports[0]
  if (!first) return
  await refreshLibrary()
  showArticle(first.id)
  const leftOut = reports.reduce((sum, report) => sum + report.leftOut, 0)
  notify(
    [
      reports.length === 1
        ? t('import.done', { title: first.title })
        : t('import.doneMany', { count: reports.length }),
      ...(leftOut > 0 ? [t('import.leftOut', { count: leftOut })] : []),
    ].join(' '),
  )
}

function tellFailure(code: string, detail: Readonly<Record<string, string | number>>): void {
  if (code !== 'cancelled') notify(errorText(code, detail), 'error')
}
