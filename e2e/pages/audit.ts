import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { root } from './launch.ts'

/** Where a picture of each audited view is kept until the next run, for people to look at. */
const PICTURES = join(root, 'test-results/audited')

/** Runs axe over what is on screen; gives each finding with its rule and the places. */
export async function audit(window: Page, view: string): Promise<string[]> {
  await settled(window)
  await window.screenshot({ path: join(PICTURES, `${view}.png`) })
  // Axe's default opens a second page to merge frames, which an app window forbids; we have no frames.
  // The splitter stands between two landmarks, as its pattern asks: it can be in neither.
  const results = await new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .exclude('[role="separator"]')
    .analyze()
  return results.violations.map(
    (violation) =>
      `${view}: ${violation.id} (${violation.help}) at ${violation.nodes.map((n) => n.target).join('; ')}`,
  )
}

/** What is half faded in has neither its colours nor its place yet. */
async function settled(window: Page): Promise<void> {
  await window.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}
