// Reads the JSON reports of vitest and Playwright. A skipped test needs a reason: Playwright has a place for it
// (`test.skip(condition, reason)`), for vitest it stands in the title ("... (skipped: no such file system)").
import { existsSync, readFileSync } from 'node:fs'

const NOTHING = { passed: 0, failed: 0, skipped: 0, unexplained: [], second: [] }
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

export function vitestCounts(file) {
  const report = read(file)
  if (!report) return { ...NOTHING, failed: 1 }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const withStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status))
  const skipped = withStatus('skipped', 'pending', 'todo', 'disabled')
  // A file that cannot be loaded fails without any test.
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + brokenFiles.length,
    skipped: skipped.length,
    unexplained: skipped.map(({ fullName }) => fullName).filter((name) => !/\(skipped: .+\)/.test(name)),
    second: [],
  }
}

export function playwrightCounts(file) {
  const report = read(file)
  if (!report) return { ...NOTHING, failed: 1 }
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })))
  const skipped = tests.filter(({ status }) => status === 'skipped')
  const isExplained = ({ annotations }) =>
    annotations.some(({ type, description }) => (type === 'skip' || type === 'fixme') && description)
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: tests.filter(({ status }) => status === 'unexpected').length,
    skipped: skipped.length,
    unexplained: skipped.filter((test) => !isExplained(test)).map(({ title }) => title),
    second: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
  }
}
