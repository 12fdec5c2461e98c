// Carries passages into a version of their article off the main thread.
import { runWorker, type WorkerEnd } from '#electron/workers/run-worker.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import type { TextRange } from '#shared/anchoring/carry-over.ts'
import type { CarriedRow } from './carried-places.ts'

/** `ranges`: UTF-16 in the plain text of `content`, whose hash is `version`. */
export type CarryJob = {
  readonly to: VersionContent
  readonly from: readonly {
    readonly version: string
    readonly content: VersionContent
    readonly ranges: readonly TextRange[]
  }[]
}
export type CarryProgress = { readonly done: number; readonly of: number }

const TIME_LIMIT_MS = 300_000
const MEMORY_LIMIT_MB = 1024

export function runCarrying(
  job: CarryJob,
  options: { signal?: AbortSignal; onProgress?: (progress: CarryProgress) => void } = {},
): Promise<WorkerEnd<CarriedRow[]>> {
  return runWorker('carry-worker', job, {
    ...options,
    timeLimit: TIME_LIMIT_MS,
    memoryLimit: MEMORY_LIMIT_MB,
  })
}
