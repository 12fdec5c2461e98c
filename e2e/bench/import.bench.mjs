// Import of a 1 MB web page against the bare parser on the same page: what our blocks, metadata, clean-up, language and
// hash cost on top. Interleaved runs in one process, medians, JSON on stdout. Run: node e2e/bench/import.bench.mjs
import { Parser } from 'htmlparser2'
import { importBytes } from '../../electron/import/import-article.ts'
import { runImport } from '../../electron/import/run-import.ts'

const RUNS = Number(process.argv[2] ?? 9)
const WORDS =
  'the committee harbour warden basin lamp minutes order report district salt boat fuel court trader river mole pilot season price of and to in a that was not by for'.split(
    ' ',
  )

/** The same page every time: a linear congruential generator, no clock, no Math.random. */
function page(bytes) {
  let seed = 42
  const next = (n) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % n
  }
  const words = (n) => Array.from({ length: n }, () => WORDS[next(WORDS.length)]).join(' ')
  const sentence = () => `${words(8 + next(14)).replace(/^./, (c) => c.toUpperCase())}.`
  const parts = []
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const link = `<a href="/notes/${i}" class="ref">${words(3)}</a>`
    const part =
      i % 12 === 0
        ? `<h2 id="s${i}">${words(5)}</h2>`
        : i % 17 === 0
          ? `<ul class="wp-list"><li>${sentence()}</li><li>${words(9)} ${link}</li></ul>`
          : i % 29 === 0
            ? `<table><thead><tr><th>Season</th><th>Price</th></tr></thead><tr><td>dry</td><td>${i}</td></tr></table>`
            : `<p class="has-text">${sentence()} ${sentence()} <em>${words(2)}</em>&nbsp;${link} ${sentence()}</p>\n`
    parts.push(part)
    size += part.length
  }
  return (
    `<!DOCTYPE html><html lang="en"><head><title>Harbour | Notes</title><meta property="og:site_name" content="Notes">` +
    `<script>var a = 1</script></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>Harbour</h1>` +
    `<p class="byline">By Ann Example</p><div class="entry-content">${parts.join('')}</div></article></main></body></html>`
  )
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const html = page(1_000_000)
const bytes = new TextEncoder().encode(html)
const input = { bytes, name: 'page.html', accessed: '2026-11-24' }

/** Milliseconds on the wall, and of processor time (all threads): the latter bears a busy machine. */
async function time(act) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await act()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { wall, cpu: (user + system) / 1000 }
}

function bareParse() {
  let events = 0
  const parser = new Parser({
    onopentag: () => events++,
    onclosetag: () => events++,
    ontext: () => events++,
  })
  parser.write(new TextDecoder().decode(bytes))
  parser.end()
  return events
}

const times = { parser: [], import: [], importInWorker: [] }
let blocks = 0
// Two rounds to warm up.
for (let i = -2; i < RUNS; i++) {
  const round = {
    parser: await time(bareParse),
    import: await time(async () => {
      const result = await importBytes(input)
      blocks = result.ok ? result.value.content.blocks.length : -1
    }),
    importInWorker: await time(() => runImport(input)),
  }
  if (i >= 0) for (const [key, value] of Object.entries(round)) times[key].push(value)
}
const ms = (key, clock) => Math.round(median(times[key].map((run) => run[clock])) * 10) / 10
const medianMs = (clock) => Object.fromEntries(Object.keys(times).map((key) => [key, ms(key, clock)]))
const ratio = (key, clock) => Math.round((ms(key, clock) / ms('parser', clock)) * 100) / 100
console.log(
  JSON.stringify({
    bench: 'import',
    bytes: bytes.length,
    blocks,
    runs: RUNS,
    medianWallMs: medianMs('wall'),
    medianCpuMs: medianMs('cpu'),
    importToBareParser: { wall: ratio('import', 'wall'), cpu: ratio('import', 'cpu') },
  }),
)
