// Starts and ends Chromium.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cdp } from './cdp.mjs'
import { findChromium } from './find-chromium.mjs'
import { hasLock } from './single-instance.mjs'
import { browser, isHeadless, switches } from './state.mjs'
import { systemLocale } from './system-locale.mjs'

const FLAGS = {
  // --- no traffic at all: nothing calls home, and no name resolves
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-field-trial-config': '',
  'disable-quic': '',
  'disable-sync': '',
  'disable-updater-scheduler': '',
  'host-resolver-rules': 'MAP * ~NOTFOUND, EXCLUDE localhost',
  'metrics-recording-only': '',
  'no-pings': '',
  // --- a browser that looks like an app: no first-run pages, bubbles, extensions, keyrings
  // Not 'disable-crashpad-for-testing': Debian's build then dies of an FD ownership violation.
  'disable-breakpad': '',
  'disable-default-apps': '',
  'disable-extensions': '',
  'disable-infobars': '',
  'disable-search-engine-choice-screen': '',
  'hide-crash-restore-bubble': '',
  'no-default-browser-check': '',
  'no-first-run': '',
  'no-startup-window': '',
  'password-store': 'basic',
  'test-type': '',
  'use-mock-keychain': '',
  // --- hidden and covered windows keep working, as a hidden BrowserWindow that prints does
  'disable-back-forward-cache': '',
  'disable-background-timer-throttling': '',
  'disable-backgrounding-occluded-windows': '',
  'disable-dev-shm-usage': '',
  'disable-ipc-flooding-protection': '',
  'disable-renderer-backgrounding': '',
}
const DISABLED_FEATURES = [
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
  // Each of these opens a page target of its own in new headless, which Playwright would report as a window.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]
const ENABLED_FEATURES = ['SkipListAccountsWithoutGaiaCookies']
const FEATURE_LISTS = { 'disable-features': DISABLED_FEATURES, 'enable-features': ENABLED_FEATURES }

// Switches of Node's or of this runtime's, and one of Playwright's that would let pages open windows.
const NOT_FOR_CHROMIUM = new Set(['inspect', 'inspect-brk', 'user-data-dir', 'disable-popup-blocking'])

/** All arguments; what the app or the command line says wins over the defaults, feature lists are joined. */
export function chromiumArgs(given, profile, headless) {
  const all = new Map(Object.entries(FLAGS))
  for (const [name, value] of given) if (!NOT_FOR_CHROMIUM.has(name)) all.set(name, value)
  for (const [name, ours] of Object.entries(FEATURE_LISTS)) {
    const theirs = given.get(name)?.split(',') ?? []
    all.set(name, [...new Set([...ours, ...theirs])].filter(Boolean).join(','))
  }
  all.set('user-data-dir', profile)
  all.set('remote-debugging-pipe', '')
  if (headless) all.set('headless', '')
  if (process.getuid?.() === 0) all.set('no-sandbox', '') // Chromium refuses its sandbox to root
  return [...all].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
}

// Registered before the profile's removal, hence called before it.
process.on('exit', () => browser.cdp?.child.kill('SIGKILL'))

/**
 * Chromium lets only one process use a profile. The app that holds the single-instance lock owns the lasting one, with
 * what its pages store; any other, such as a command that prints while the app is open, gets one for its time only.
 */
function profileFolder(sessionData) {
  if (hasLock()) return join(sessionData, 'Chromium')
  const folder = mkdtempSync(join(tmpdir(), 'chromium-runtime-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }))
  return folder
}

/** Starts Chromium and puts it into `browser`. `onEnd` is called when it ends, wanted or not. */
export async function startChromium(sessionData, onEnd) {
  const executable = findChromium()
  if (!executable) throw new Error('no Chromium found: install it, or name one in CHROMIUM_RUNTIME_BROWSER')
  const headless = isHeadless()
  // Debian keeps Chromium's own languages in another package; without it pages would see English always.
  const given = new Map([['accept-lang', systemLocale()], ...switches])
  const args = chromiumArgs(given, profileFolder(sessionData), headless)
  const recent = []
  const cdp = new Cdp(executable, args, (line) => {
    // Playwright waits for this line; the rest is noise unless Chromium fails to start.
    if (line.startsWith('DevTools listening on ') || process.env.CHROMIUM_RUNTIME_VERBOSE) console.error(line)
    if (line.includes(':ERROR:dbus/')) return // there is no desktop bus on a server
    recent.push(line)
    if (recent.length > 20) recent.shift()
  })
  Object.assign(browser, { cdp, executable, args, headless })
  void cdp.exited.then((end) => onEnd({ ...end, lastLines: recent }))
  const { product } = await cdp.send('Browser.getVersion')
  process.versions.chrome = product.split('/')[1]
}

/** Asks Chromium to end, which lets it write its profile; after three seconds it is made to. */
export async function stopChromium() {
  const { cdp } = browser
  if (!cdp || cdp.child.exitCode !== null) return
  cdp.send('Browser.close').catch(() => {})
  const timer = setTimeout(() => cdp.child.kill('SIGKILL'), 3000)
  await cdp.exited
  clearTimeout(timer)
}
