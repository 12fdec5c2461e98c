import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, nativeTheme } from 'electron'

/** Before the first window: it shall not flash white. The settings proper are loaded behind it, with their schema. */
export function applySavedTheme(): void {
  try {
    const saved: unknown = JSON.parse(readFileSync(join(app.getPath('userData'), 'settings.json'), 'utf8'))
    const theme = (saved as { theme?: unknown } | null)?.theme
    if (theme === 'light' || theme === 'dark') nativeTheme.themeSource = theme
  } catch {
    // None saved yet.
  }
}
