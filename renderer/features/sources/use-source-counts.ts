import { useEffect, useMemo, useState } from 'react'
import { resolveSource, type Source } from '#shared/domain/source.ts'
import { call, onAppEvent } from '../../platform/bridge.ts'

const NO_COUNTS: Readonly<Record<string, number>> = {}

/** Claims attributed to each source by its id, with those that name a source merged into it; none where there are none. */
export function useSourceCounts(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, number> {
  const [named, setNamed] = useState(NO_COUNTS)
  useEffect(() => {
    let left = false
    const read = async () => {
      const counts = await call('library.sourceCounts')
      if (!left && counts.ok) setNamed(counts.value)
    }
    void read()
    const stop = onAppEvent((event) => {
      if (event.kind === 'libraryChanged') void read()
    })
    return () => {
      left = true
      stop()
    }
  }, [])
  return useMemo(() => {
    const totals = new Map<string, number>()
    for (const [id, count] of Object.entries(named)) {
      const source = resolveSource(sources, id)
      if (source) totals.set(source.id, (totals.get(source.id) ?? 0) + count)
    }
    return totals
  }, [named, sources])
}
