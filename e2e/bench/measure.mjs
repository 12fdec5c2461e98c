// What the benchmarks share: interleaved runs, medians, ratios, one JSON value on stdout.

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const round = (number) => Math.round(number * 100) / 100

/**
 * Runs the ways one after the other, again and again, so that a slow minute of the machine hits all of them.
 * `ways`: name -> async function that gives milliseconds. One warm-up round is thrown away.
 */
export async function interleave(ways, runs) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let run = -1; run < runs; run++) {
    for (const [name, way] of Object.entries(ways)) {
      const ms = await way()
      if (run >= 0) times[name].push(ms)
    }
  }
  return times
}

/** `times` of `interleave`; ratio of the first way's median to that of the second. */
export function report(benchmark, times, aim, more = {}) {
  const [subject, baseline] = Object.keys(times)
  const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, round(median(all))]))
  return {
    benchmark,
    runs: times[subject].length,
    unit: 'ms',
    medians,
    ratio: round(medians[subject] / medians[baseline]),
    ratioOf: `${subject} / ${baseline}`,
    aim,
    spread: Object.fromEntries(
      Object.entries(times).map(([name, all]) => [name, [round(Math.min(...all)), round(Math.max(...all))]]),
    ),
    ...more,
  }
}
