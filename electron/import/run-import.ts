// Runs an import in a worker thread, with limits on time and memory, and ends it when it is cancelled or overruns.
import { runWorker } from '#electron/workers/run-worker.ts'
import { fail } from '#shared/base/result.ts'
import { TIME_LIMIT_MS, type ImportResult } from './import-limits.ts'
import type { ImportStage } from './import-article.ts'
import type { ImportInput, ImportedArticle } from './import-types.ts'

export type RunImportOptions = {
  signal?: AbortSignal
  onProgress?: (stage: ImportStage) => void
  /** Milliseconds; for tests. */
  timeLimit?: number
  /** Megabytes of the worker's heap; for tests. The bytes themselves lie outside it. */
  memoryLimit?: number
}

/** Enough for 64 MB of text as blocks; a bomb ends here and not in the app's own memory. */
const MEMORY_LIMIT_MB = 768

/**
 * Imports an article off the main thread. Never throws for what an input can be: Errors are those of importBytes, and
 * timedOut, cancelled, outOfMemory. The bytes are copied, the caller's stay usable.
 */
export async function runImport(
  input: ImportInput,
  options: RunImportOptions = {},
): Promise<ImportResult<ImportedArticle>> {
  const { signal, onProgress, timeLimit = TIME_LIMIT_MS, memoryLimit = MEMORY_LIMIT_MB } = options
  const { name } = input
  const end = await runWorker<ImportStage, ImportResult<ImportedArticle>>('import-worker', input, {
    signal,
    onProgress,
    timeLimit,
    memoryLimit,
  })
  switch (end.kind) {
    case 'done':
      return end.result
    case 'cancelled':
      return fail('cancelled', { name })
    case 'outOfMemory':
      return fail('outOfMemory', { name })
    case 'timedOut':
      return fail('timedOut', { name, seconds: Math.round(timeLimit / 1000) })
  }
}
