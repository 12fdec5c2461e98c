// The reader's own modules against Lexical's MarkNode and @recogito/text-annotator (both of its renderers), on a million
// characters with 10,000 passages; and its text against `innerHTML`. A fresh page a run, runs interleaved, JSON.
//   npm run bench -- reader [runs]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { openTab, startBareChromium } from './bare-chromium.mjs'
import { median } from './measure.mjs'
import { pageMetrics, percentile, round } from './page-metrics.mjs'

const RUNS = Number(process.argv[2] ?? 5)
const LARGE = { characters: 1_000_000, passages: 10_000 }
const LARGEST = { characters: 5_000_000, passages: 50_000 }
const ADDED = 5
const RECOLOURED = 9
const IDLE = 15
const HOVERED = 12
/** Rounds over the same 400 points. */
const HITS = 9
const SCROLLED = 60

const folder = mkdtempSync(join(tmpdir(), 'postil-reader-bench-'))

async function bundlePage() {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'reader-page/page.mjs'),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const html =
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><script src="page.js" defer></script>'
  writeFileSync(join(folder, 'index.html'), html)
}

const chromium = startBareChromium(folder, '--window-size=1360,860')

/** A page of its own with one way in it. */
async function openPage(way, size) {
  const { targetId, sessionId, send } = await openTab(chromium)
  const screen = { width: 1360, height: 860, deviceScaleFactor: 1, mobile: false }
  await send('Emulation.setDeviceMetricsOverride', screen)
  const loaded = new Promise((resolve) => chromium.on(sessionId, 'Page.loadEventFired', resolve))
  await send('Page.navigate', { url: pathToFileURL(join(folder, 'index.html')).href })
  await loaded
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(`${way}: ${expression}: ${exceptionDetails.exception?.description}`)
    return result.value
  }
  const metrics = pageMetrics(send)
  await metrics.start()
  await evaluate(`bench.make(${JSON.stringify(way)}, ${JSON.stringify(size)})`)
  await evaluate('bench.painted()')
  return {
    send,
    sessionId,
    evaluate,
    metrics,
    /** Main-thread milliseconds of something until it is on screen. */
    async cost(act) {
      const before = await metrics.taskMs()
      await act()
      await evaluate('bench.painted()')
      return (await metrics.taskMs()) - before
    },
    close: () => chromium.send('Target.closeTarget', { targetId }),
  }
}

/** What the two frames and the question cost by themselves, the same for every way; times count beyond it. */
const idleCost = async (page) => median(await repeat(IDLE, () => page.cost(() => page.evaluate('0'))))

async function measurePassages(way) {
  const page = await openPage(way, LARGE)
  try {
    await page.cost(() => page.evaluate(`bench.run('load')`))
    const idle = await idleCost(page)
    const beyondIdle = async (act) => (await page.cost(act)) - idle
    const step = (name) => beyondIdle(() => page.evaluate(`bench.run('${name}')`))
    const before = await page.metrics.memory()
    const show = await step('show')
    const after = await page.metrics.memory()
    const add = await repeat(ADDED, () => step('add'))
    const recolour = await repeat(RECOLOURED, () => step('recolour'))
    const leastChange = await repeat(RECOLOURED, () => beyondIdle(() => page.evaluate('bench.leastChange()')))
    await page.evaluate('bench.watchPointer()')
    const hover = await repeat(HOVERED, (n) =>
      beyondIdle(() =>
        page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 450 + 23 * n, y: 120 + 47 * n }),
      ),
    )
    const heard = await page.evaluate('bench.heard()')
    // The first is for warming up.
    const [, ...hits] = await repeat(1 + HITS, () => page.evaluate('bench.hit()'))
    return {
      idle,
      show,
      heapAddedMb: (after.heap - before.heap) / 1e6,
      nodesAdded: after.nodes - before.nodes,
      add: median(add),
      recolour: median(recolour),
      leastChange: median(leastChange),
      hover: median(hover),
      hitUs: median(hits.map(({ us }) => us)),
      // Nothing found would mean that nothing was asked.
      hitsFound: hits[0].found,
      heard,
    }
  } finally {
    await page.close()
  }
}

async function measureLoad(way, size) {
  const page = await openPage(way, size)
  try {
    return { load: await page.cost(() => page.evaluate(`bench.run('load')`)) }
  } finally {
    await page.close()
  }
}

/** The longest task of the page's main thread during each of some acts, in milliseconds. */
async function longestTasks(sessionId, times, act) {
  const events = []
  chromium.on(sessionId, 'Tracing.dataCollected', ({ value }) => events.push(...value))
  const complete = new Promise((resolve) => chromium.on(sessionId, 'Tracing.tracingComplete', resolve))
  const traceConfig = { includedCategories: ['toplevel'] }
  await chromium.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig }, sessionId)
  // A trace counts microseconds on the same clock.
  const now = () => Number(process.hrtime.bigint() / 1000n)
  const spans = await repeat(times, async () => {
    const from = now()
    await act()
    return { from, to: now() }
  })
  await chromium.send('Tracing.end', {}, sessionId)
  await complete
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && isMain.has(`${pid} ${tid}`),
  )
  const longest = spans.map(({ from, to }) =>
    Math.max(...tasks.filter(({ ts }) => ts >= from && ts < to).map(({ dur }) => dur / 1000)),
  )
  if (!longest.every(Number.isFinite)) throw new Error('a scroll without any task: the clocks differ')
  return longest
}

async function measureScroll() {
  const page = await openPage('ours', LARGEST)
  try {
    await page.cost(() => page.evaluate(`bench.run('load')`))
    await page.cost(() => page.evaluate(`bench.run('show')`))
    const scroll = (top) => async () => {
      await page.evaluate(`bench.scrollBy(${top})`)
      await page.evaluate('bench.painted()')
    }
    const wheel = await longestTasks(page.sessionId, SCROLLED, scroll(120))
    const screen = await longestTasks(page.sessionId, SCROLLED, scroll(700))
    return {
      wheelP50: median(wheel),
      wheelP95: percentile(wheel, 0.95),
      screenP50: median(screen),
      screenP95: percentile(screen, 0.95),
    }
  } finally {
    await page.close()
  }
}

async function repeat(times, act) {
  const values = []
  for (let n = 0; n < times; n++) values.push(await act(n))
  return values
}

const WAYS = {
  ours: () => measurePassages('ours'),
  markNode: () => measurePassages('marks'),
  recogitoCss: () => measurePassages('recogitoCss'),
  recogitoSpans: () => measurePassages('recogitoSpans'),
  loadOurs1M: () => measureLoad('ours', LARGE),
  loadInnerHtml1M: () => measureLoad('innerHtml', LARGE),
  loadOurs5M: () => measureLoad('ours', LARGEST),
  loadInnerHtml5M: () => measureLoad('innerHtml', LARGEST),
  scroll5M: measureScroll,
}

const ratio = (a, b) => round(a / b)

function report(runs) {
  const medians = Object.fromEntries(
    Object.entries(runs).map(([way, all]) => [
      way,
      Object.fromEntries(Object.keys(all[0]).map((key) => [key, round(median(all.map((run) => run[key])))])),
    ]),
  )
  const spread = Object.fromEntries(
    Object.entries(runs).map(([way, all]) => [
      way,
      Object.fromEntries(
        Object.keys(all[0]).map((key) => {
          const values = all.map((run) => run[key])
          return [key, [round(Math.min(...values)), round(Math.max(...values))]]
        }),
      ),
    ]),
  )
  const { ours, markNode, recogitoCss, recogitoSpans } = medians
  const against = (key) => ({
    markNode: ratio(markNode[key], ours[key]),
    recogitoCss: ratio(recogitoCss[key], ours[key]),
    recogitoSpans: ratio(recogitoSpans[key], ours[key]),
  })
  return {
    bench: 'reader',
    command: `npm run bench -- reader ${RUNS}`,
    runs: RUNS,
    size: { passages: LARGE, scroll: LARGEST },
    unit: 'ms of a processor for the main thread (CDP TaskDuration) until it is on screen, beyond the two frames that are waited for (idle); leastChange: a small box takes another colour, below which nothing that is seen can cost; load: these included; scroll: its longest task; heap in MB, hitUs in microseconds',
    medians,
    timesLessThan: {
      show: against('show'),
      add: against('add'),
      recolour: against('recolour'),
      hover: against('hover'),
      heapAddedMb: against('heapAddedMb'),
    },
    /** How many times less than MarkNode a recolouring could cost at the most: as much as the least that is seen. */
    recolourBound: ratio(markNode.recolour, ours.leastChange),
    /** What a recolouring costs beyond the least that is seen, which is what a frame costs any way; 0: not to be told apart. */
    recolourBeyondLeastMs: Object.fromEntries(
      Object.entries({ ours, markNode, recogitoCss, recogitoSpans }).map(
        ([way, { recolour, leastChange }]) => [way, round(Math.max(0, recolour - leastChange))],
      ),
    ),
    loadToInnerHtml: {
      at1M: ratio(medians.loadOurs1M.load, medians.loadInnerHtml1M.load),
      at5M: ratio(medians.loadOurs5M.load, medians.loadInnerHtml5M.load),
    },
    aim: {
      show: { markNode: 100, recogito: 300 },
      heapAddedMb: { markNode: 50 },
      add: 2,
      recolour: { markNode: 10, recogitoSpans: 1 },
      hoverMs: 8,
      hitUs: 50,
      loadToInnerHtml: 1,
      scrollP95Ms: 16,
    },
    spread,
  }
}

try {
  await bundlePage()
  const runs = Object.fromEntries(Object.keys(WAYS).map((way) => [way, []]))
  for (let run = 0; run < RUNS; run++) {
    for (const [way, measure] of Object.entries(WAYS)) {
      const begin = performance.now()
      runs[way].push(await measure())
      process.stderr.write(`run ${run + 1} of ${RUNS}, ${way}: ${Math.round(performance.now() - begin)} ms\n`)
    }
  }
  console.log(JSON.stringify(report(runs), null, 2))
} finally {
  chromium.child.kill()
  await chromium.exited
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
