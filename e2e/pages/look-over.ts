import { test, type Page } from '@playwright/test'
import { audit } from './audit.ts'
import { cutOff } from './cut-off.ts'

/** Fonts, and the last transition. */
export async function settle(window: Page): Promise<void> {
  await window.evaluate(() => document.fonts.ready)
  await window.waitForTimeout(250)
}

/** A picture of a view for people, beside the results of the test; gives what is cut off in it and what axe finds. */
export async function lookOver(window: Page, name: string): Promise<string[]> {
  await settle(window)
  await window.screenshot({ path: test.info().outputPath(`${name}.png`) })
  return [...(await cutOff(window)).map((what) => `${name}: ${what}`), ...(await audit(window, name))]
}
