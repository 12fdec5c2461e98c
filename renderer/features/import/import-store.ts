// What an import is doing and what came of it, for the panel at the foot of the view.
import { create } from 'zustand'
import type { OutputOf } from '#shared/ipc/contract.ts'
import { onAppEvent } from '../../platform/bridge.ts'
import { useProjectStore } from '../../state/project-store.ts'

export type ImportResult = OutputOf<'article.import'>[number] & {
  /** What came without a path on disk; kept to be read again in another encoding. */
  readonly bytes?: Uint8Array
}

type ImportState = {
  running: { readonly name: string; readonly done: number; readonly of: number } | null
  /** Files worth a word: those that failed, and those whose line breaks were joined. */
  results: readonly ImportResult[]
}

export const useImportStore = create<ImportState>(() => ({ running: null, results: [] }))

export function dismissResults(): void {
  useImportStore.setState({ results: [] })
}

export function dropResult(result: ImportResult): void {
  useImportStore.setState(({ results }) => ({ results: results.filter((other) => other !== result) }))
}

/** Listens to the progress of imports for the life of the window. What was said about one project ends with it. */
export function listenToImport(): () => void {
  const stopForgetting = useProjectStore.subscribe((now, before) => {
    if (now.session !== before.session) dismissResults()
  })
  const stopListening = onAppEvent((event) => {
    if (event.kind !== 'importProgress' || useImportStore.getState().running === null) return
    useImportStore.setState({ running: { name: event.name, done: event.done, of: event.of } })
  })
  return () => {
    stopForgetting()
    stopListening()
  }
}
