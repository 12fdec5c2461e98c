import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content) {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the counts of a vitest report', () => {
  it('tell a skipped test with a reason from one without', () => {
    const test = (status, fullName) => ({ status, fullName })
    const file = report({
      testResults: [
        {
          status: 'passed',
          assertionResults: [
            test('passed', 'a'),
            test('failed', 'b'),
            test('skipped', 'links (skipped: no symbolic links here)'),
            test('todo', 'later'),
          ],
        },
      ],
    })
    expect(vitestCounts(file)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
      unexplained: ['later'],
      second: [],
    })
  })

  it('take a file that could not be loaded for a failure', () => {
    const file = report({ testResults: [{ status: 'failed', assertionResults: [] }] })
    expect(vitestCounts(file)).toEqual({ passed: 0, failed: 1, skipped: 0, unexplained: [], second: [] })
  })

  it('take a missing report for a failure', () => {
    expect(vitestCounts(join(folder, 'none.json')).failed).toBe(1)
  })
})

describe('the counts of a Playwright report', () => {
  it('go through nested suites and ask for the reason of a skip', () => {
    const spec = (title, status, annotations = []) => ({ title, tests: [{ status, annotations }] })
    const file = report({
      suites: [
        {
          specs: [spec('a', 'expected')],
          suites: [
            {
              specs: [
                spec('b', 'unexpected'),
                spec('c', 'flaky'),
                spec('d', 'skipped', [{ type: 'skip', description: 'needs a printer' }]),
                spec('e', 'skipped', [{ type: 'skip' }]),
              ],
            },
          ],
        },
      ],
    })
    expect(playwrightCounts(file)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      unexplained: ['e'],
      second: ['c'],
    })
  })
})
