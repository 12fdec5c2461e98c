// Finding a word in a million characters: making the text ready and finding, against the least that any search does
// (lower-casing and indexOf), which finds no accent and no place where lower-casing changes lengths. Prints JSON.
//   node e2e/bench/find.bench.mjs [runs] [characters]
import { readFileSync } from 'node:fs'
import { findMatches, makeSearchable } from '../../shared/anchoring/find-text.ts'
import { interleave, report } from './measure.mjs'

const runs = Number(process.argv[2] ?? 7)
const characters = Number(process.argv[3] ?? 1_000_000)

const sample = readFileSync(new URL('../../assets/sample/briefing.md', import.meta.url), 'utf8')
const text = sample.repeat(Math.ceil(characters / sample.length)).slice(0, characters)
const ready = makeSearchable(text, false)

const timed = (run) => async () => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const bare = (query) => {
  const lower = text.toLowerCase()
  let count = 0
  for (let at = lower.indexOf(query); at >= 0; at = lower.indexOf(query, at + query.length)) count++
  return count
}
const times = await interleave(
  {
    first: timed(() => findMatches(makeSearchable(text, false), 'keita', false)),
    bare: timed(() => bare('keïta')),
    next: timed(() => findMatches(ready, 'keita', false)),
    wholeWord: timed(() => findMatches(ready, 'the', true)),
    oneLetter: timed(() => findMatches(ready, 'e', false)),
  },
  runs,
)
const more = {
  characters: text.length,
  found: { keita: findMatches(ready, 'keita', false).length, e: findMatches(ready, 'e', false).length },
}
console.log(JSON.stringify(report('find', times, { first: 'under 100 ms' }, more), null, 2))
