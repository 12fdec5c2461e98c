// Runs one job in a worker thread, with limits on time and memory, and ends it when it is cancelled or overruns.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { assert } from '#shared/base/assert.ts'

export type WorkerMessage<Progress, Result> =
  | { readonly progress: Progress }
  | { readonly result: Result }
  /** A bug of ours, carried over to be thrown on this side. */
  | { readonly bug: string }

export type WorkerEnd<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'cancelled' | 'timedOut' | 'outOfMemory' }

export type WorkerOptions<Progress> = {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Milliseconds. */
  readonly timeLimit: number
  /** Megabytes of the worker's heap; what is handed over lies outside it until it is used. */
  readonly memoryLimit: number
}

/** Rejects only for a bug. What is handed over is copied. */
export function runWorker<Progress, Result>(
  name: 'import-worker' | 'carry-worker' | 'suggest-worker',
  data: unknown,
  { signal, onProgress, timeLimit, memoryLimit }: WorkerOptions<Progress>,
): Promise<WorkerEnd<Result>> {
  if (signal?.aborted) return Promise.resolve({ kind: 'cancelled' })
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl(name), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      // Flags of the host (a test runner's loaders) are none of the worker's business.
      execArgv: [],
    })
    let isSettled = false
    // Acts when the thread is gone, so that a next job does not share the memory with this one.
    const settle = (act: () => void, leave: () => Promise<unknown> = () => worker.terminate()) => {
      if (isSettled) return
      isSettled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      void leave().then(act, act)
    }
    const end = (result: WorkerEnd<Result>) => settle(() => resolve(result))
    // What is done ends by itself: Node has crashed, with the whole process, where a thread was ended from outside at
    // the very moment at which it was leaving.
    const done = (result: Result) =>
      settle(
        () => resolve({ kind: 'done', result }),
        () => ended(worker),
      )
    const onAbort = () => end({ kind: 'cancelled' })
    const timer = setTimeout(() => end({ kind: 'timedOut' }), timeLimit)
    signal?.addEventListener('abort', onAbort)
    worker.on('message', (message: WorkerMessage<Progress, Result>) => {
      if ('progress' in message) onProgress?.(message.progress)
      else if ('result' in message) done(message.result)
      else settle(() => reject(new Error(message.bug)))
    })
    worker.on('error', (error) => {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') end({ kind: 'outOfMemory' })
      else settle(() => reject(error))
    })
    worker.on('exit', () =>
      settle(() => reject(new Error('Broken promise: a worker answers before it ends'))),
    )
  })
}

/** Milliseconds that a thread has to end by itself. */
const LEAVE_MS = 5000

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => void worker.terminate(), LEAVE_MS)
    worker.once('exit', () => {
      clearTimeout(late)
      resolve()
    })
  })
}

/**
 * Beside main when bundled, in this folder when run from source. The bundler may put this module into `out/main/main.js`
 * or `out/main/chunks/…js`: both places are looked at.
 */
export function workerUrl(name: string, from = import.meta.url): URL {
  const places = [`./${name}.js`, `../${name}.js`, `./${name}.ts`].map((path) => new URL(path, from))
  const found = places.find((place) => existsSync(place))
  assert(found, `the build puts ${name}.js beside main`)
  return found
}
