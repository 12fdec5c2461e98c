// What a page costs: main-thread time by the browser's own account, and memory after a forced collection.
// `requestAnimationFrame` is locked to 60 Hz, and the clock counts other work of the machine: TaskDuration in the thread's
// own ticks does neither, nor what the thread waits for another.

/** `send(method, params)`: one CDP command to the page. */
export function pageMetrics(send) {
  const read = async (...names) => {
    const { metrics } = await send('Performance.getMetrics')
    return names.map((name) => metrics.find((metric) => metric.name === name).value)
  }
  return {
    start: () => send('Performance.enable', { timeDomain: 'threadTicks' }),

    /** Milliseconds of a processor that the main thread had so far. */
    async taskMs() {
      const [seconds] = await read('TaskDuration')
      return seconds * 1000
    },

    /** Bytes: JavaScript's heap, and nodes of the page, after two collections (the second frees what the first found). */
    async memory() {
      await send('HeapProfiler.collectGarbage')
      await send('HeapProfiler.collectGarbage')
      const [heap, nodes] = await read('JSHeapUsedSize', 'Nodes')
      return { heap, nodes }
    },
  }
}

export const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)]

export const round = (value, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits
