import type { IntervalIndex } from './interval-index.ts'

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

/** Units looked at on each side of a stretch at first. */
const FIRST_LOOK = 4000

/**
 * Lanes of the passages that reach into a stretch, and of those they hang together with: a lane depends on the whole
 * cluster, so the look around grows until every cluster in the stretch is whole. Found when asked for: an edit
 * costs nothing beyond what is on screen.
 */
export function lanesIn(
  index: IntervalIndex<Interval>,
  start: number,
  end: number,
): ReadonlyMap<string, number> {
  for (let look = FIRST_LOOK; ; look *= 4) {
    const [from, to] = [start - look, end + look]
    const near = index.overlapping(from, to)
    if (near.length === index.size || !reachesOver(near, { from, to, start, end })) return assignLanes(near)
  }
}

/** Does a cluster that is in the stretch go over an edge of what was looked at? */
function reachesOver(
  near: readonly Interval[],
  { from, to, start, end }: { from: number; to: number; start: number; end: number },
): boolean {
  let first = Number.POSITIVE_INFINITY
  let reach = Number.NEGATIVE_INFINITY
  const isCut = () => first < end && reach > start && (first < from || reach > to)
  for (const item of near) {
    if (item.start >= reach) {
      if (isCut()) return true
      first = item.start
    }
    reach = Math.max(reach, item.end)
  }
  return isCut()
}
