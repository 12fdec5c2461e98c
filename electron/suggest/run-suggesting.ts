// Proposes the claims of a text off the main thread.
import { runWorker, type WorkerEnd } from '#electron/workers/run-worker.ts'
import type { SuggestLanguage } from '#shared/claims/languages.ts'
import type { Suggestion } from '#shared/claims/suggest-article.ts'
import type { UserWords } from '#shared/claims/word-lists.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import type { Theme } from '#shared/domain/theme.ts'

export type SuggestJob = {
  readonly content: VersionContent
  readonly language: SuggestLanguage
  readonly themes: ReadonlyMap<string, Theme>
  readonly words: UserWords
}
/** Blocks. */
export type SuggestProgress = { readonly done: number; readonly of: number }

const TIME_LIMIT_MS = 300_000
const MEMORY_LIMIT_MB = 1024

export function runSuggesting(
  job: SuggestJob,
  options: { signal?: AbortSignal; onProgress?: (progress: SuggestProgress) => void } = {},
): Promise<WorkerEnd<Suggestion[]>> {
  return runWorker('suggest-worker', job, {
    ...options,
    timeLimit: TIME_LIMIT_MS,
    memoryLimit: MEMORY_LIMIT_MB,
  })
}
