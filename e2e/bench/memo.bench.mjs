// A memo of about 100 pages: the app's printMemo (drawing the page, printing, writing metadata) against bare Chromium
// printing the same page. One Chromium, a fresh page a print, runs interleaved. Prints JSON.
//   node e2e/bench/memo.bench.mjs [runs] [claims]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { setTimeout } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openTab, startBareChromium } from './bare-chromium.mjs'

const runs = Number(process.argv[2] ?? 5)
const claims = Number(process.argv[3] ?? 1000)

// The sources as they are, without a build: Vite's `?inline` is the only thing Node does not know.
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.endsWith('?inline')) return next(specifier, context)
    return {
      url: `inline:${next(specifier.replace(/\?inline$/, ''), context).url}`,
      format: 'module',
      shortCircuit: true,
    }
  },
  load(url, context, next) {
    if (!url.startsWith('inline:')) return next(url, context)
    const base64 = readFileSync(new URL(url.slice('inline:'.length))).toString('base64')
    return {
      format: 'module',
      shortCircuit: true,
      source: `export default "data:font/woff2;base64,${base64}"`,
    }
  },
})
const { draftMemo } = await import('../../shared/memo/draft-memo.ts')
const { renderMemoHtml } = await import('../../shared/memo/render-memo-html.ts')
const { makeClaims, makeDraftInput } = await import('../../shared/memo/memo.fixture.ts')
const { PRINT_FONTS } = await import('../../electron/export/print-fonts.ts')
const { finishPdf, printMemo } = await import('../../electron/export/print-memo.ts')

const folder = mkdtempSync(join(tmpdir(), 'postil-memo-bench-'))
const chromium = startBareChromium(folder)

/** Prints a page in a tab of its own. */
async function print(html) {
  const file = join(folder, 'memo.html')
  writeFileSync(file, html)
  const { targetId, sessionId, send } = await openTab(chromium)
  const loaded = new Promise((resolve) => chromium.on(sessionId, 'Page.loadEventFired', resolve))
  await send('Page.navigate', { url: pathToFileURL(file).href })
  await loaded
  await send('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => 1)', awaitPromise: true })
  const { data } = await send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  await chromium.send('Target.closeTarget', { targetId })
  return new Uint8Array(Buffer.from(data, 'base64'))
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value) => Math.round(value * 10) / 10
async function timed(run) {
  const start = performance.now()
  const value = await run()
  return { ms: performance.now() - start, value }
}

try {
  const memo = draftMemo(makeDraftInput({ claims: makeClaims(claims) }))
  const html = renderMemoHtml(memo, { fonts: PRINT_FONTS })
  await print(html) // warms the profile and the font caches up
  const app = []
  const bare = []
  const render = []
  const finish = []
  let pages = 0
  let bytes = 0
  let printed
  let ours
  const bareRun = async () => (printed = await timed(() => print(html)))
  const appRun = async () => (ours = await timed(() => printMemo(memo, print)))
  for (let run = 0; run < runs; run++) {
    // Which goes first alternates: a second print in a row is not what the first was.
    const order = run % 2 === 0 ? [bareRun, appRun] : [appRun, bareRun]
    for (const one of order) {
      // A closed page of this size takes a while to go; the next print must not pay for it.
      await setTimeout(2000)
      await one()
    }
    finish.push((await timed(() => finishPdf(printed.value, memo))).ms)
    render.push((await timed(() => renderMemoHtml(memo, { fonts: PRINT_FONTS }))).ms)
    bare.push(printed.ms)
    app.push(ours.ms)
    if (!ours.value.ok) throw new Error(ours.value.code)
    pages = ours.value.value.pages
    bytes = ours.value.value.bytes.length
  }
  const figures = {
    command: `node e2e/bench/memo.bench.mjs ${runs} ${claims}`,
    claims,
    pages,
    bytes,
    runs,
    appMs: round(median(app)),
    bareChromiumMs: round(median(bare)),
    ratio: Math.round((median(app) / median(bare)) * 1000) / 1000,
    medianOfPairRatios: Math.round(median(app.map((ms, i) => ms / bare[i])) * 1000) / 1000,
    ofWhich: { renderHtmlMs: round(median(render)), postProcessingMs: round(median(finish)) },
  }
  console.log(JSON.stringify(figures, null, 2))
} finally {
  chromium.child.kill()
  await chromium.exited
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
