import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerMessage } from './run-worker.ts'

/** The thread's side of `runWorker`: one job in, progress and one result out. */
export async function serveWorker<Data, Progress, Result>(
  run: (data: Data, onProgress: (progress: Progress) => void) => Result | Promise<Result>,
): Promise<void> {
  // oxlint-disable-next-line require-post-message-target-origin -- a thread's port, not a window
  const post = (message: WorkerMessage<Progress, Result>) => parentPort?.postMessage(message)
  try {
    post({ result: await run(workerData as Data, (progress) => post({ progress })) })
  } catch (error) {
    post({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
