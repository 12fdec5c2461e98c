// The worker thread that proposes claims. Started by suggest/run-suggesting.ts.
import { suggestInArticle, type Suggestion } from '#shared/claims/suggest-article.ts'
import { readerFor } from '../suggest/readers.ts'
import type { SuggestJob, SuggestProgress } from '../suggest/run-suggesting.ts'
import { serveWorker } from './serve-worker.ts'

await serveWorker(
  async (
    { content, language, themes, words }: SuggestJob,
    onProgress: (progress: SuggestProgress) => void,
  ): Promise<Suggestion[]> => {
    const read = await readerFor(language, words)
    return suggestInArticle(content, { read, language, themes, onProgress })
  },
)
