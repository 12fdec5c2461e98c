import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Every spec starts the app itself by `_electron`. No retries: a test that passes at the second try has found something.
export default defineConfig({
  testDir: join(import.meta.dirname, 'specs'),
  outputDir: join(import.meta.dirname, '..', 'test-results'),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // Two apps start at once on two cores: a loaded machine is slow, not wrong.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: join(import.meta.dirname, '..', '.cache', 'e2e.json') }]],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
})
