// How long it takes to propose the claims of a long text, in the app's worker thread, beside cutting it into sentences.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { runSuggesting } from '../../../electron/suggest/run-suggesting.ts'
import { median } from '../measure.mjs'

const THEMES = 40

/** Sentences of the tuning half again and again, each time with other numbers, so that none comes twice. */
function longContent(sentences, characters) {
  const blocks = []
  let size = 0
  for (let n = 0; size < characters; n++) {
    const from = (n * 7) % sentences.length
    const text = [0, 1, 2, 3, 4]
      .map(
        (k) => `${sentences[(from + k * (n % 11)) % sentences.length].replace(/[.?!]*$/u, '')}, ${n}-${k}.`,
      )
      .join(' ')
    blocks.push({ id: `b${n}`, kind: 'paragraph', text, marks: [] })
    size += text.length
  }
  return { format: 1, blocks, leftOut: [] }
}

function someThemes(sentences) {
  const theme = (n) => {
    const words = sentences[n % sentences.length].split(' ')
    const at = { record: 'theme', author: 'h1', at: 0, parent: null, colour: 'blue', pinned: null }
    const texts = { definition: words.join(' '), include: '', exclude: '', example: '' }
    return { ...at, ...texts, id: `t${n}`, name: words.slice(0, 2).join(' ') }
  }
  return new Map(Array.from({ length: THEMES }, (_, n) => [`t${n}`, theme(n)]))
}

/** One warm-up, then `runs` of each, one after the other. Seconds. */
export async function measureSpeed(language, sentences, { characters = 1_000_000, runs = 5 } = {}) {
  const content = longContent(sentences, characters)
  const job = { content, language, themes: someThemes(sentences), words: {} }
  const times = { suggest: [], segmenter: [] }
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let suggestions = 0
  for (let run = -1; run < runs; run++) {
    delay.enable()
    const start = performance.now()
    const end = await runSuggesting(job)
    const middle = performance.now()
    delay.disable()
    if (end.kind !== 'done') throw new Error(`the worker ended with ${end.kind}`)
    suggestions = end.result.length
    const again = performance.now()
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
    for (const { text } of content.blocks) for (const _ of segmenter.segment(text));
    if (run < 0) continue
    times.suggest.push((middle - start) / 1000)
    times.segmenter.push((performance.now() - again) / 1000)
  }
  const [mine, bare] = [median(times.suggest), median(times.segmenter)]
  const round = (seconds) => Math.round(seconds * 1000) / 1000
  return {
    characters: content.blocks.reduce((sum, { text }) => sum + text.length, 0),
    suggestions,
    runs,
    seconds: round(mine),
    segmenterSeconds: round(bare),
    ratio: round(mine / bare),
    /** Its longest pause while the worker was at work. */
    mainThreadPauseMs: Math.round(delay.max / 1e6),
  }
}
