// Re-anchoring against the way of the Hypothesis client, over texts and edits made anew each run, the truth known by
// construction. JSON on stdout, progress on stderr.
// Run: npm run bench -- anchoring [--runs 5] [--size 1000000] [--sample 300] [--seed N]
import { parseArgs } from 'node:util'
import { mapPassages } from '../../shared/anchoring/map-passages.ts'
import { quoteFinder } from '../../shared/anchoring/quote-finder.ts'
import { nextReport, nextVersion } from './anchoring-edits.mjs'
import { hypothesisWay } from './anchoring-hypothesis.mjs'
import { numbered, random, reportText, variedText, written } from './anchoring-texts.mjs'
import { choosePassages, judge, rates, sum, truths } from './anchoring-truth.mjs'
import { median } from './measure.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    /** Characters of the varied text; the near-identical sentences have 0.4 of it. A passage a hundred characters. */
    size: { type: 'string', default: '1000000' },
    /** Passages that the Hypothesis way is measured on; its time is scaled to all of them. */
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
})
const [runs, size, sample, firstSeed] = ['runs', 'size', 'sample', 'seed'].map((name) => Number(values[name]))

/** A little is deleted everywhere: what is gone must not be passed off as found. */
const gone = { paragraphsDeleted: 0.01, sentencesDeleted: 0.02 }
const SCENARIOS = {
  'words 5 %': { words: 0.05, ...gone },
  'words 20 %, paragraphs moved 10 %': { words: 0.2, paragraphsMoved: 0.1, ...gone },
  'words 5 %, paragraphs moved 5 %, duplicated 5 %': {
    words: 0.05,
    paragraphsMoved: 0.05,
    paragraphsDuplicated: 0.05,
    ...gone,
  },
  'near-identical sentences: 5 % edited, 3 % deleted, 5 % moved': {
    edited: 0.05,
    deleted: 0.03,
    moved: 0.05,
    report: true,
  },
}

function makeCase(how, seed) {
  const characters = how.report ? size * 0.4 : size
  const { paragraphs, word } = (how.report ? reportText : variedText)(characters, seed)
  const old = numbered({ paragraphs })
  const source = random(seed + 1)
  const before = written(old)
  const after = written((how.report ? nextReport : nextVersion)(old, how, source, word))
  const passages = choosePassages(before, Math.round(characters / 100), source)
  const sampled = Array.from({ length: Math.min(sample, passages.length) }, () =>
    source.below(passages.length),
  )
  return { before: before.text, after: after.text, passages, sampled, expected: truths(passages, after) }
}

function timed(act) {
  const start = performance.now()
  const answers = act()
  return { answers, ms: performance.now() - start }
}

/** One round: the three ways one after the other over the same case. */
function round(how, seed) {
  const { before, after, passages, sampled, expected } = makeCase(how, seed)
  const ways = {
    oldTextKnown: timed(() => mapPassages(before, after, passages)),
    quoteOnly: timed(() => passages.map(quoteFinder(after))),
    hypothesis: timed(() => sampled.map((i) => hypothesisWay(after, passages[i]))),
  }
  const scale = passages.length / sampled.length
  const truthOf = (indexes) => indexes.map((i) => expected[i])
  return Object.fromEntries(
    Object.entries(ways).map(([name, { answers, ms }]) => {
      const peer = name === 'hypothesis'
      const twins = name !== 'oldTextKnown'
      const onSample = peer ? answers : sampled.map((i) => answers[i])
      return [
        name,
        {
          ms: peer ? ms * scale : ms,
          sample: judge(after, onSample, truthOf(sampled), twins).count,
          all: peer ? null : judge(after, answers, expected, twins).count,
        },
      ]
    }),
  )
}

const rounded = (number) => Math.round(number * 100) / 100
const seeds = Array.from({ length: runs }, (_, run) => firstSeed + run * 1000)
// A round to warm up, on a small text of its own.
for (const how of Object.values(SCENARIOS)) round({ ...how }, firstSeed - 1)

const rounds = Object.fromEntries(Object.keys(SCENARIOS).map((name) => [name, []]))
for (const seed of seeds) {
  for (const [name, how] of Object.entries(SCENARIOS)) {
    rounds[name].push(round(how, seed))
    process.stderr.write(`seed ${seed}: ${name}\n`)
  }
}

const scenarios = Object.entries(rounds).map(([scenario, all]) => {
  const ways = ['oldTextKnown', 'quoteOnly', 'hypothesis']
  const medians = Object.fromEntries(ways.map((way) => [way, median(all.map((result) => result[way].ms))]))
  return {
    scenario,
    ways: Object.fromEntries(
      ways.map((way) => [
        way,
        {
          medianMs: rounded(medians[way]),
          spreadMs: [Math.min, Math.max].map((pick) => rounded(pick(...all.map((result) => result[way].ms)))),
          timesFasterThanHypothesis: rounded(medians.hypothesis / medians[way]),
          onSample: rates(sum(all.map((result) => result[way].sample))),
          onAll: way === 'hypothesis' ? null : rates(sum(all.map((result) => result[way].all))),
        },
      ]),
    ),
  }
})
console.log(
  JSON.stringify({
    bench: 'anchoring',
    runs,
    size,
    seeds,
    note: `The Hypothesis way ran on ${sample} passages a run, drawn at random; its time is scaled to all. Rates in per cent.`,
    scenarios,
  }),
)
