// Searching 100,000 claims in 200 articles as somebody types: the query as typed to the first group of results (claims),
// and to all of them, with context and marks. Beside it, in the same rounds, what one would do without: a scan with LIKE
// over statements and quotes, and the same words asked of the bare index of the claims, every match ranked. Prints JSON.
//   node e2e/bench/search.bench.mjs [rounds] [claims] [project.postil made by many-claims.mjs]
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProject } from '../../electron/project/project-file.ts'
import { Database } from '../../electron/project/sqlite.ts'
import { parseQuery } from '../../shared/search/parse-query.ts'
import { makeManyClaims } from './many-claims.mjs'

const rounds = Number(process.argv[2] ?? 7)
const claims = Number(process.argv[3] ?? 100_000)
/** Results of a group, as the window asks for them. */
const LIMIT = 50

/** Of each kind several, so that no single word decides. `like`: the words that a scan would look for. */
const QUERIES = {
  'one letter': ['t', 's', 'a', 'c', 'm', 'k'].map((query) => ({
    query,
    like: [query],
    bare: `"${query}"*`,
  })),
  'two letters': ['th', 'co', 'ka', 'in'].map((query) => ({ query, like: [query], bare: `"${query}"*` })),
  word: ['the ', 'mission ', 'convoys ', 'kakaka ', 'kariba '].map((query) => {
    const word = query.trim()
    return { query, like: [word], bare: `"${word}"` }
  }),
  'two words': [
    ['the', 'mission'],
    ['of', 'convoys'],
    ['kakaka', 'the'],
  ].map((two) => ({
    query: `${two.join(' ')} `,
    like: two,
    bare: two.map((word) => `"${word}"`).join(' '),
  })),
  phrase: ['of the', 'the mission', 'kakaka the'].map((phrase) => ({
    query: `"${phrase}"`,
    like: [phrase],
    bare: `"${phrase}"`,
  })),
  near: [
    ['the', 'mission'],
    ['of', 'the'],
    ['kakaka', 'to'],
  ].map((two) => ({
    query: `NEAR(${two.join(' ')}, 5)`,
    like: two,
    bare: `NEAR("${two[0]}" "${two[1]}", 5)`,
  })),
  'field and word': ['type:causal the ', 'theme:kakaka mission ', 'from:the convoys ', 'after:2020 the '].map(
    (query) => ({ query, like: [query.split(' ')[1]], bare: `"${query.split(' ')[1]}"` }),
  ),
  'field alone': ['type:causal ', 'status:draft ', 'before:2010 '].map((query) => ({
    query,
    like: [''],
    bare: '"the"',
  })),
}

const folder = mkdtempSync(join(tmpdir(), 'postil-bench-'))
const given = process.argv[4]
const path = given && existsSync(given) ? given : join(folder, 'many.postil')
if (path !== given) makeManyClaims(path, claims)
const opened = openProject(path, { mode: 'read' })
if (!opened.ok) throw new Error(opened.code)
const project = opened.value
const bare = new Database(path, { readOnly: true })

const likeSql = (words) => `SELECT claims.id FROM claims JOIN passages ON passages.claim = claims.id
  WHERE ${words.map(() => '(statement LIKE ? OR quote LIKE ?)').join(' AND ')} LIMIT ${LIMIT}`
const WAYS = {
  first({ query }) {
    const start = performance.now()
    project.search(parseQuery(query, { typing: true }).value, LIMIT).next()
    return performance.now() - start
  },
  all({ query }) {
    const start = performance.now()
    const search = project.search(parseQuery(query, { typing: true }).value, LIMIT)
    while (!search.next().done);
    return performance.now() - start
  },
  like({ like }) {
    // Ranking needs them all: a scan that stops at the first fifty gives any fifty.
    const sql = likeSql(like).replace(/ LIMIT \d+$/, '')
    const values = like.flatMap((word) => [`%${word}%`, `%${word}%`])
    const start = performance.now()
    bare.all(`SELECT count(*) FROM (${sql})`, ...values)
    return performance.now() - start
  },
  bareIndex({ bare: match }) {
    const start = performance.now()
    bare.all(`SELECT rowid FROM claim_index WHERE claim_index MATCH ? ORDER BY rank LIMIT ${LIMIT}`, match)
    return performance.now() - start
  },
}

const times = Object.fromEntries(
  Object.keys(QUERIES).map((kind) => [kind, Object.fromEntries(Object.keys(WAYS).map((way) => [way, []]))]),
)
/** Time of this thread alone: what a search takes while nothing else keeps the processor. */
const cpu = Object.fromEntries(Object.keys(WAYS).map((way) => [way, []]))
for (let round = -1; round < rounds; round++) {
  for (const [kind, queries] of Object.entries(QUERIES)) {
    for (const query of queries) {
      for (const [way, run] of Object.entries(WAYS)) {
        const before = process.threadCpuUsage()
        const ms = run(query)
        const { user, system } = process.threadCpuUsage(before)
        if (round < 0) continue
        times[kind][way].push(ms)
        cpu[way].push((user + system) / 1000)
      }
    }
  }
}

const round = (ms) => Math.round(ms * 100) / 100
const share = (all, part) => round(all.toSorted((a, b) => a - b)[Math.ceil(all.length * part) - 1])
const kinds = Object.fromEntries(
  Object.entries(times).map(([kind, ways]) => [
    kind,
    Object.fromEntries(
      Object.entries(ways).map(([way, all]) => [way, { p50: share(all, 0.5), p95: share(all, 0.95) }]),
    ),
  ]),
)
const every = (way) => Object.values(times).flatMap((ways) => ways[way])
const counts = bare.get(
  'SELECT (SELECT count(*) FROM claims) AS claims, (SELECT count(*) FROM articles) AS articles',
)
console.log(
  JSON.stringify(
    {
      benchmark: 'search',
      rounds,
      unit: 'ms',
      ...counts,
      kinds,
      all: Object.fromEntries(
        Object.keys(WAYS).map((way) => [way, { p50: share(every(way), 0.5), p95: share(every(way), 0.95) }]),
      ),
      cpu: Object.fromEntries(
        Object.entries(cpu).map(([way, all]) => [way, { p50: share(all, 0.5), p95: share(all, 0.95) }]),
      ),
      ratio: round(share(every('first'), 0.5) / share(every('like'), 0.5)),
      ratioOf: 'first / like, p50',
      aim: { first: 'p95 under 50 ms' },
    },
    null,
    2,
  ),
)
project.close()
bare.close()
rmSync(folder, { recursive: true, force: true })
