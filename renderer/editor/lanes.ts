type Interval = { readonly id: string; readonly start: number; readonly end: number }

/** Underlines that fit below a line of text; deeper overlaps share the last. */
export const LANES = 3

/**
 * Passages that overlap others get an underline each, so that where they cross two or three lines are seen. Gives the
 * lane by id; a passage that stands alone has none. `items` are sorted by start.
 */
export function assignLanes(items: readonly Interval[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  /** The stretch of text in which everything hangs together by overlap. */
  let cluster: Interval[] = []
  let reach = Number.NEGATIVE_INFINITY
  const close = () => {
    if (cluster.length > 1) fill(cluster, lanes)
    cluster = []
  }
  for (const item of items) {
    if (item.start >= reach) close()
    cluster.push(item)
    reach = Math.max(reach, item.end)
  }
  close()
  return lanes
}

function fill(cluster: readonly Interval[], lanes: Map<string, number>): void {
  const ends: number[] = []
  for (const item of cluster) {
    let lane = ends.findIndex((end) => end <= item.start)
    if (lane < 0) lane = ends.length
    ends[lane] = item.end
    lanes.set(item.id, Math.min(lane, LANES - 1))
  }
}
