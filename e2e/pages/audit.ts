import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Runs axe over what is on screen; gives each finding with its rule and the places. */
export async function audit(window: Page, view: string): Promise<string[]> {
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
