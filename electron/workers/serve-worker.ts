import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerMessage } from './run-worker.ts'

/** The thread's side of `runWorker`: one job in, progress and one result out. The job has the type its caller gave it. */
export async function serveWorker(
  run: (data: never, onProgress: (progress: unknown) => void) => unknown,
): Promise<void> {
  // oxlint-disable-next-line require-post-message-target-origin -- a thread's port, not a window
  const post = (message: WorkerMessage<unknown, unknown>) => parentPort?.postMessage(message)
  try {
    post({ result: await run(workerData as never, (progress) => post({ progress })) })
  } catch (error) {
    post({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
