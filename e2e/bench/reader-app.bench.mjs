// The real app on a million characters with 10,000 claims: from its start to a readable article beyond an empty window's
// start; main-thread time of the keys that annotate; memory over minutes of scripted use. Prints JSON.
//   npm run bench -- reader-app [--minutes 3] [--runs 5] [--pace 0]        at night: --minutes 60 --pace 10
// `--pace`: seconds from one round of work (ten edits) to the next; 0 is as fast as the keys go.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron } from '@playwright/test'
import { makeLargeProject, ME } from './large-project.mjs'
import { interleave, median } from './measure.mjs'
import { pageMetrics, percentile, round } from './page-metrics.mjs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
    pace: { type: 'string', default: '0' },
  },
})
const MINUTES = Number(values.minutes)
const RUNS = Number(values.runs)
const PACE_MS = Number(values.pace) * 1000
const SIZE = { characters: 1_000_000, claims: 10_000 }
/** Memory is looked at this often (ms). */
const SAMPLE_MS = Math.max(10_000, (MINUTES * 60_000) / 60)
/** So many are typed: of one alone, the five slowest letters would be the figure. */
const STATEMENTS = 5
const STATEMENT = 'The committee says that the basin authority needs a larger budget before the next season.'

const root = resolve(import.meta.dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'postil-reader-app-'))
const project = join(home, 'large.postil')

function profile(name) {
  const folder = join(home, name)
  mkdirSync(folder, { recursive: true })
  const settings = { name: ME.name, initials: ME.initials, theme: 'light', recent: [] }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
  return folder
}

async function launch(app, name, args = []) {
  const running = await _electron.launch({
    args: [app, `--user-data-dir=${profile(name)}`, ...args],
    env: { ...process.env, HOME: home, LANG: 'en_GB.UTF-8', LANGUAGE: 'en' },
  })
  return { running, window: await running.firstWindow() }
}

const highlighted = []

/**
 * In the page: when the browser first painted text of the article, by its own account (ms since 1970). That may be in
 * the frame that is still to come.
 */
function firstPaintOfText() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ element }) => element?.closest('[data-block]'))
      if (entry) resolve(performance.timeOrigin + entry.renderTime)
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

/** Milliseconds from launching the process. */
const starts = {
  async readable() {
    const begin = performance.timeOrigin + performance.now()
    const { running, window } = await launch(root, 'postil', [project])
    await window.waitForFunction(() => CSS.highlights.size > 0)
    highlighted.push(performance.timeOrigin + performance.now() - begin)
    const painted = await window.evaluate(firstPaintOfText)
    await running.close()
    return painted - begin
  },
  async emptyWindow() {
    const begin = performance.now()
    const { running, window } = await launch(join(import.meta.dirname, 'empty-app'), 'empty')
    await window.waitForSelector('[data-ready="true"]')
    const ms = performance.now() - begin
    await running.close()
    return ms
  },
}

/** The app with the project, ready for keys. */
async function startUse(name) {
  const { running, window } = await launch(root, name, [project])
  await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1360, 860))
  await window.waitForSelector('aside [data-claim]')
  const client = await window.context().newCDPSession(window)
  const metrics = pageMetrics((method, params) => client.send(method, params))
  await metrics.start()
  // What loads behind the first picture.
  await window.waitForTimeout(2500)
  await window.keyboard.press('F6')
  return { running, window, metrics }
}

async function measureUse() {
  const use = await startUse('postil')
  try {
    const keys = await measureKeys(use.window, use.metrics)
    return { keys, use: await measureMemory(use) }
  } finally {
    await use.running.close()
  }
}

/** Main-thread milliseconds a key, until two frames later; `nothing` is what the two frames cost by themselves. */
async function measureKeys(window, metrics) {
  const cost = async (act) => {
    const before = await metrics.taskMs()
    await act()
    await window.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    )
    return (await metrics.taskMs()) - before
  }
  /** `rest`: what a person does between two keys, not counted. */
  const repeat = async (times, act, rest) => {
    const costs = []
    for (let n = 0; n < times; n++) {
      await rest?.()
      costs.push(await cost(act))
    }
    return { p50: round(median(costs)), p95: round(percentile(costs, 0.95)) }
  }
  const press = (key) => () => window.keyboard.press(key)
  const settle = () => window.waitForTimeout(600)
  const onward = async () => {
    await window.keyboard.press('ArrowRight')
    await settle()
  }
  const nothing = await repeat(20, async () => {}, settle)
  const arrow = await repeat(20, press('ArrowRight'))
  const next = await repeat(20, press('j'))
  const highlight = await repeat(15, press('h'), onward)
  const tag = await repeat(15, press('1'), settle)
  const undo = await repeat(15, press('Control+z'), settle)
  const made = []
  const typed = []
  for (let n = 0; n < STATEMENTS; n++) {
    await onward()
    made.push(await cost(press('c')))
    await settle()
    for (const letter of STATEMENT) typed.push(await cost(() => window.keyboard.type(letter)))
    await window.keyboard.press('Enter')
    await settle()
    await window.keyboard.press('Control+z')
    await window.keyboard.press('Control+z')
  }
  const make = { p50: round(median(made)) }
  const typing = { p50: round(median(typed)), p95: round(percentile(typed, 0.95)) }
  return { nothing, arrow, next, highlight, tag, undo, make, typing }
}

/**
 * An hour at the desk in short, over and over: what is made is undone, so that only what leaks can grow; and the
 * documents, which keep that something was made and taken back. What these need is what a new start with the same file
 * needs: what is beyond it was kept by the window.
 */
async function measureMemory(use) {
  const { window, metrics } = use
  const samples = []
  let rounds = 0
  const sample = async (begin) => {
    const { heap, nodes } = await metrics.memory()
    samples.push({ minute: (performance.now() - begin) / 60_000, heapMb: heap / 1e6, nodes, rounds })
  }
  await warmUp(window)
  const claims = await claimCount(window)
  const mainBefore = await mainHeap(use.running)
  const begin = performance.now()
  await sample(begin)
  while (performance.now() - begin < MINUTES * 60_000) {
    const until = performance.now() + SAMPLE_MS
    while (performance.now() < until) {
      const next = performance.now() + PACE_MS
      await workOnce(window)
      rounds++
      await window.waitForTimeout(Math.max(0, next - performance.now()))
    }
    await sample(begin)
  }
  if ((await claimCount(window)) !== claims) throw new Error('a round of work left something behind')
  const mainAfter = await mainHeap(use.running)
  return { rounds, samples, main: { first: round(mainBefore), last: round(mainAfter) } }
}

/** The heap of a window that starts with the file as the work left it. */
async function heapOfNewStart() {
  const use = await startUse('again')
  try {
    await warmUp(use.window)
    const { heap } = await use.metrics.memory()
    return heap / 1e6
  } finally {
    await use.running.close()
  }
}

function memoryReport({ rounds, samples, main }, newStartMb) {
  const [first, last] = [samples[0], samples.at(-1)]
  // What was first compiled and cached is no growth.
  const late = samples.slice(Math.floor(samples.length / 3))
  return {
    minutes: MINUTES,
    paceSeconds: PACE_MS / 1000,
    rounds,
    edits: rounds * EDITS_A_ROUND * 2,
    samples: samples.length,
    heapMb: {
      first: round(first.heapMb),
      last: round(last.heapMb),
      newStartWithTheSameFile: round(newStartMb),
    },
    /** Of the growth, what the documents need, and what the window kept beyond that. */
    documentsMb: round(newStartMb - first.heapMb),
    keptMb: round(last.heapMb - newStartMb),
    keptShare: round((last.heapMb - newStartMb) / first.heapMb, 3),
    mainHeapMb: main,
    nodes: { first: first.nodes, last: last.nodes },
    heapMbAnHour: round(slope(late.map(({ minute, heapMb }) => [minute / 60, heapMb]))),
    heapBytesAnEdit: Math.round(
      slope(late.map(({ rounds, heapMb }) => [rounds * EDITS_A_ROUND * 2, heapMb * 1e6])),
    ),
    all: samples.map(({ minute, heapMb }) => [round(minute), round(heapMb)]),
  }
}

/** Rounds until what is compiled and cached once is there. */
async function warmUp(window) {
  for (let n = 0; n < 20; n++) await workOnce(window)
}

/** As the status line has it once everything is written. */
async function claimCount(window) {
  await window.waitForTimeout(1000)
  return /[\d,]+(?= claims)/.exec(await window.locator('footer').innerText())[0]
}

/** MB of JavaScript's heap on the main side, after a forced collection. */
async function mainHeap(running) {
  const bytes = await running.evaluate(async () => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8')
    const { runInNewContext } = process.getBuiltinModule('node:vm')
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc')
    collect()
    collect()
    return process.memoryUsage().heapUsed
  })
  return bytes / 1e6
}

/** Claims made, worded, tagged; each is one step of undo. */
const EDITS_A_ROUND = 5

async function workOnce(window) {
  const { keyboard, mouse } = window
  const press = async (...keys) => {
    for (const key of keys) await keyboard.press(key)
  }
  // Always the same stretch: what the app remembers of text that was seen grows with the text, not with time.
  await press('Home', 'ArrowDown', 'ArrowRight', 'c')
  await keyboard.type('It holds.')
  await press('Enter', '3', 'ArrowDown', 'h', '1', 'j', 'j', 'k', 'Enter', 'Escape')
  await mouse.move(620, 300)
  await mouse.move(640, 420)
  await mouse.wheel(0, 1200)
  await window.waitForTimeout(100)
  await mouse.wheel(0, -1200)
  await window.waitForTimeout(200)
  for (let n = 0; n < EDITS_A_ROUND; n++) await press('Control+z')
  await window.waitForTimeout(200)
}

/** Of the least-squares line through points. */
function slope(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  return over / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
}

try {
  makeLargeProject(project, SIZE)
  const times = await interleave(starts, RUNS)
  const [readable, emptyWindow] = [median(times.readable), median(times.emptyWindow)]
  const { keys, use } = await measureUse()
  const memory = memoryReport(use, await heapOfNewStart())
  const figures = {
    bench: 'reader-app',
    command: `npm run bench -- reader-app --minutes ${MINUTES} --runs ${RUNS} --pace ${values.pace}`,
    size: SIZE,
    open: {
      runs: RUNS,
      unit: 'ms',
      readable: round(readable),
      emptyWindow: round(emptyWindow),
      beyondEmptyWindow: round(readable - emptyWindow),
      // The first round of `interleave` is for warming up.
      claimsPaintedBeyondEmptyWindow: round(median(highlighted.slice(1)) - emptyWindow),
    },
    keys: { unit: 'ms of a processor for the main thread (CDP TaskDuration), two frames included', ...keys },
    memory,
    aim: { beyondEmptyWindow: 1000, typingP95: 16, highlightP50: 50 },
  }
  console.log(JSON.stringify(figures, null, 2))
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
