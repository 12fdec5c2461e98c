// Runs an import in a worker thread, with limits on time and memory, and ends it when it is cancelled or overruns.
import { Worker } from 'node:worker_threads'
import { fail } from '#shared/base/result.ts'
import { TIME_LIMIT_MS, type ImportResult } from './import-limits.ts'
import type { ImportStage } from './import-article.ts'
import type { ImportInput, ImportedArticle } from './import-types.ts'
import { importWorkerUrl } from './worker-path.ts'

export type ImportMessage =
  | { stage: ImportStage }
  | { result: ImportResult<ImportedArticle> }
  /** A bug of ours, carried over to be thrown on this side. */
  | { bug: string }

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
export function runImport(
  input: ImportInput,
  options: RunImportOptions = {},
): Promise<ImportResult<ImportedArticle>> {
  const { signal, onProgress, timeLimit = TIME_LIMIT_MS, memoryLimit = MEMORY_LIMIT_MB } = options
  const { name } = input
  if (signal?.aborted) return Promise.resolve(fail('cancelled', { name }))
  return new Promise((resolve, reject) => {
    const worker = new Worker(importWorkerUrl(), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      // Flags of the host (a test runner's loaders) are none of the worker's business.
      execArgv: [],
    })
    let isSettled = false
    const settle = (act: () => void) => {
      if (isSettled) return
      isSettled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      // Resolves when the thread is gone, so that a next import does not share the memory with this one.
      void worker.terminate().then(act, act)
    }
    const end = (result: ImportResult<ImportedArticle>) => settle(() => resolve(result))
    const onAbort = () => end(fail('cancelled', { name }))
    const timer = setTimeout(
      () => end(fail('timedOut', { name, seconds: Math.round(timeLimit / 1000) })),
      timeLimit,
    )
    signal?.addEventListener('abort', onAbort)
    worker.on('message', (message: ImportMessage) => {
      if ('stage' in message) onProgress?.(message.stage)
      else if ('result' in message) end(message.result)
      else settle(() => reject(new Error(message.bug)))
    })
    worker.on('error', (error) => {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') end(fail('outOfMemory', { name }))
      else settle(() => reject(error))
    })
    worker.on('exit', () =>
      settle(() => reject(new Error('Broken promise: the import worker answers before it ends'))),
    )
  })
}
