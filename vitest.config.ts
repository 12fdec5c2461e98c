import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{electron,shared,renderer}/**/*.test.{ts,tsx}',
      'e2e/{chromium-runtime,setup,bench}/**/*.test.{ts,mjs}',
    ],
    testTimeout: 30_000,
  },
})
