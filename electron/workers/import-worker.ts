// The worker thread of an import. Started by import/run-import.ts.
import { importBytes, type ImportStage } from '../import/import-article.ts'
import type { ImportResult } from '../import/import-limits.ts'
import type { ImportInput, ImportedArticle } from '../import/import-types.ts'
import { serveWorker } from './serve-worker.ts'

await serveWorker<ImportInput, ImportStage, ImportResult<ImportedArticle>>((input, onStage) =>
  importBytes(input, onStage),
)
