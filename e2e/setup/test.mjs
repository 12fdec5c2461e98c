// npm test: everything there is to check, one step after the other. A step that fails does not keep the next from
// running. The last line is the sum.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureReady } from './ensure.mjs'
import { at, say } from './paths.mjs'
import { runStep } from './run-step.mjs'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'

ensureReady({ runtime: true, build: true, tools: true })

const bin = (name, path) => at('node_modules', name, path)
/** Minutes a program may take: several times what it takes on two cores. */
const LONGEST = 30
async function run([program, ...args]) {
  const status = await runStep(process.execPath, [program, ...args], LONGEST)
  if (status === 'tooLong') say(`\nNot done within ${LONGEST} minutes, and ended.`)
  return status
}
const total = { passed: 0, failed: 0, skipped: 0 }
const add = ({ passed, failed, skipped }) => {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

/** A step without tests of its own counts as one. */
async function check(name, ...commands) {
  say(`\n=== ${name}`)
  let succeeded = true
  for (const command of commands) if ((await run(command)) !== 0) succeeded = false
  add({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 })
}

async function suite(name, report, count, command) {
  say(`\n=== ${name}`)
  rmSync(report, { force: true })
  let status = await run(command)
  // Node itself has crashed at the end of a worker thread, once in some hundred threads: that is no failed test of ours.
  if (status !== 0 && status !== 'tooLong' && endedWithoutFailure(report)) {
    say('\nThe run ended early and no test has failed: it is run once more.')
    status = await run(command)
  }
  const { unexplained, second, ...counts } = count(report)
  for (const title of unexplained) say(`Skipped without a reason: ${title}`)
  for (const title of second) say(`Passed only at the second try, to be looked into: ${title}`)
  counts.failed += unexplained.length
  // An error outside any test, or a run without a report.
  if (status !== 0 && counts.failed === 0) counts.failed = 1
  add(counts)
}

function endedWithoutFailure(report) {
  if (!existsSync(report)) return true
  const { numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  return numFailedTests === 0 && Array.isArray(testResults)
}

await check('format', [bin('oxfmt', 'bin/oxfmt'), '--check', '.'])
await check(
  'lint',
  [bin('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings', '.'],
  [bin('knip', 'bin/knip.js')],
)
await check('types', [bin('typescript', 'bin/tsc'), '--build'])
const unitReport = at('.cache', 'unit.json')
await suite('unit', unitReport, vitestCounts, [
  bin('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
await suite('e2e', at('.cache', 'e2e.json'), playwrightCounts, [
  bin('@playwright/test', 'cli.js'),
  'test',
  '--config',
  at('e2e', 'playwright.config.ts'),
])

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
process.exitCode = total.failed > 0 ? 1 : 0
