// The worker thread of an import: one input in, stages and one result out. Started by import/run-import.ts.
import { parentPort, workerData } from 'node:worker_threads'
import { importBytes } from '../import/import-article.ts'
import type { ImportInput } from '../import/import-types.ts'
import type { ImportMessage } from '../import/run-import.ts'

// oxlint-disable-next-line require-post-message-target-origin -- a thread's port, not a window
const post = (message: ImportMessage) => parentPort?.postMessage(message)

try {
  post({ result: await importBytes(workerData as ImportInput, (stage) => post({ stage })) })
} catch (error) {
  post({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
