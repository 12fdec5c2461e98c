// The installed Chromium that the runtime drives.
import { existsSync } from 'node:fs'

// /usr/bin/chromium is a wrapper script that prints noise on Debian: the binary behind it comes first.
const CANDIDATES = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export function findChromium() {
  const named = process.env.CHROMIUM_RUNTIME_BROWSER
  return (named ? [named] : CANDIDATES).find((path) => existsSync(path))
}
