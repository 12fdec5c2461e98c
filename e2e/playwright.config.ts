import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Every spec starts the app itself by `_electron`. A test that passes only at its second try has found something: the
// whole check names it at its end, where one slow machine is no reason to refuse everything else.
export default defineConfig({
  testDir: join(import.meta.dirname, 'specs'),
  outputDir: join(import.meta.dirname, '..', 'test-results'),
  workers: 2,
  retries: 1,
  timeout: 60_000,
  // Two apps start at once on two cores: a loaded machine is slow, not wrong.
  expect: { timeout: 15_000 },
  // Ends by itself, with a report, before the whole check ends it.
  globalTimeout: 25 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: join(import.meta.dirname, '..', '.cache', 'e2e.json') }]],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
})
