// The worker thread of an import. Started by import/run-import.ts.
import { importBytes } from '../import/import-article.ts'
import type { ImportInput } from '../import/import-types.ts'
import { serveWorker } from './serve-worker.ts'

await serveWorker((input: ImportInput, onStage) => importBytes(input, onStage))
