// The worker thread that carries passages from older versions of an article into another. Started by
// project/run-carrying.ts.
import { contentMapper } from '#shared/anchoring/map-content.ts'
import type { CarriedRow } from '../project/carried-places.ts'
import type { CarryJob, CarryProgress } from '../project/run-carrying.ts'
import { serveWorker } from './serve-worker.ts'

/** Stretches between two words of progress. */
const STEP = 200

await serveWorker(({ to, from }: CarryJob, onProgress: (progress: CarryProgress) => void): CarriedRow[] => {
  const of = from.reduce((sum, { ranges }) => sum + ranges.length, 0)
  const rows: CarriedRow[] = []
  for (const { version, content, ranges } of from) {
    const map = contentMapper(content, to)
    for (const { start, end } of ranges) {
      rows.push({ from: { version, start, end }, carried: map({ start, end }) })
      if (rows.length % STEP === 0) onProgress({ done: rows.length, of })
    }
  }
  return rows
})
