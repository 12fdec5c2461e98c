// A small app through the seam that the real one uses: Playwright's `_electron` and ELECTRON_OVERRIDE_DIST_PATH.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../find-chromium.mjs'

const runtime = join(import.meta.dirname, '..')
const fixture = join(import.meta.dirname, 'fixture-app')
const canRun = process.platform !== 'win32' && findChromium() !== undefined
const folder = mkdtempSync(join(tmpdir(), 'runtime-test-'))
const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime, DISPLAY: '', WAYLAND_DISPLAY: '' }
const executable = join(runtime, 'electron')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!canRun)(
  `an app on the Chromium runtime${canRun ? '' : ' (skipped: no Chromium here)'}`,
  () => {
    let app
    let page
    const main = (expression) => app.evaluate(expression)

    beforeAll(async () => {
      process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime // read when Playwright first asks `electron` for its path
      app = await _electron.launch({ args: [fixture, `--user-data-dir=${join(folder, 'profile')}`], env })
      page = await app.firstWindow()
      await page.waitForLoadState()
    }, 60_000)

    afterAll(async () => {
      await app?.close()
    })

    it('shows its page, served over its own scheme', async () => {
      expect(await page.textContent('h1')).toBe('Heading')
      expect(await main('electron.BrowserWindow.getAllWindows()[0].webContents.getURL()')).toBe(
        'app://bundle/index.html',
      )
      expect(await page.evaluate(() => [innerWidth, innerHeight, isSecureContext])).toEqual([900, 600, true])
    })

    it('knows its name, version and folders', async () => {
      const facts = await app.evaluate(({ app }) => [
        app.getName(),
        app.getVersion(),
        app.isPackaged,
        app.getPath('userData'),
        process.versions.electron,
        process.type,
      ])
      expect(facts).toEqual(['Fixture', '1.2.3', false, join(folder, 'profile'), '45.4.1', 'browser'])
    })

    it('hides the preload’s world from the page', async () => {
      const seen = await page.evaluate(() => [
        typeof globalThis.secret,
        typeof require,
        typeof process,
        typeof globalThis.chromiumRuntimeSend,
        Object.keys(globalThis.api).join(),
        Object.isFrozen(globalThis.api),
      ])
      expect(seen).toEqual([
        'undefined',
        'undefined',
        'undefined',
        'undefined',
        'call,note,received,subscribe,pathForFile',
        true,
      ])
    })

    it('answers calls with copies, bytes among them', async () => {
      const answer = await page.evaluate(async () => {
        const { value, isBytes, url } = await globalThis.api.call('echo', new Uint8Array([1, 2, 255]))
        return { bytes: [...value], inPage: value instanceof Uint8Array, isBytes, url }
      })
      expect(answer).toEqual({
        bytes: [1, 2, 255],
        inPage: true,
        isBytes: true,
        url: 'app://bundle/index.html',
      })
    })

    it('reports the failure of a handler, and a handler that is missing', async () => {
      const message = (name) =>
        page.evaluate((name) => globalThis.api.call(name).catch((error) => error.message), name)
      expect(await message('fail')).toBe("Error invoking remote method 'fail': TypeError: on purpose")
      expect(await message('absent')).toContain("No handler registered for 'absent'")
    })

    it('brings events to the page, and stops when the page no longer listens', async () => {
      const early = await page.evaluate(() => globalThis.api.received().map((bytes) => [...bytes]))
      expect(early).toEqual([[7, 8, 9]])
      await page.evaluate(() => {
        globalThis.events = []
        globalThis.stop = globalThis.api.subscribe((value) => globalThis.events.push(value))
      })
      const send = (value) =>
        app.evaluate(
          ({ BrowserWindow }, value) => BrowserWindow.getAllWindows()[0].webContents.send('event', value),
          value,
        )
      await send({ a: [1] })
      await page.waitForFunction(() => globalThis.events.length === 1)
      await page.evaluate(() => globalThis.stop())
      await send('late')
      await page.waitForFunction(() => globalThis.api.received().includes('late'))
      expect(await page.evaluate(() => globalThis.events)).toEqual([{ a: [1] }])
    })

    it('has no path for a file that was made in memory', async () => {
      expect(await page.evaluate(() => globalThis.api.pathForFile(new File(['x'], 'x.txt')))).toBe('')
    })

    it('asks about navigation and new windows, and refuses both', async () => {
      expect(await page.evaluate(() => window.open('https://example.org/opened'))).toBeNull()
      await page.click('#out')
      await page.click('form button')
      await page.evaluate(() => (location.href = 'https://example.org/gone'))
      await expect
        .poll(() => main('globalThis.log.filter((line) => line.includes("example.org"))'))
        .toEqual([
          'window-open https://example.org/opened',
          'window-open https://example.org/',
          expect.stringMatching(/^window-open https:\/\/example\.org\/form/),
          'will-navigate https://example.org/gone',
        ])
      expect(await page.textContent('h1')).toBe('Heading')
      expect(app.windows()).toHaveLength(1)
    })

    it('lets no request out, and refuses permissions that the app refuses', async () => {
      const result = await page.evaluate(async () => [
        await fetch('https://example.org/').then(
          () => 'fetched',
          () => 'refused',
        ),
        (await navigator.permissions.query({ name: 'geolocation' })).state,
        (await navigator.permissions.query({ name: 'clipboard-write' })).state,
      ])
      expect(result).toEqual(['refused', 'denied', 'granted'])
    })

    it('follows themeSource', async () => {
      const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
      await main('electron.nativeTheme.themeSource = "dark"')
      await expect.poll(isDark).toBe(true)
      await main('electron.nativeTheme.themeSource = "light"')
      await expect.poll(isDark).toBe(false)
    })

    it('resizes', async () => {
      await main('electron.BrowserWindow.getAllWindows()[0].setContentSize(700, 500)')
      await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([700, 500])
    })

    it('clicks menu items', async () => {
      await main('electron.Menu.getApplicationMenu().getMenuItemById("hello").click()')
      expect(await main('globalThis.log.includes("hello")')).toBe(true)
    })

    it('says that a dialog needs an answer, and takes one', async () => {
      const open = () =>
        app.evaluate(({ dialog }) => dialog.showOpenDialog({}).catch((error) => error.message))
      expect(await open()).toContain('replace dialog.showOpenDialog')
      await app.evaluate(({ dialog }) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/x'] })
      })
      expect(await open()).toEqual({ canceled: false, filePaths: ['/x'] })
    })

    it('prints a tagged PDF in a hidden window', async () => {
      const base64 = await app.evaluate(async () => {
        const window = globalThis.openWindow({ show: false })
        await window.loadURL('app://bundle/index.html')
        const pdf = await window.webContents.printToPDF({
          pageSize: 'A4',
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        })
        window.destroy()
        return pdf.toString('base64')
      })
      const file = join(folder, 'printed.pdf')
      writeFileSync(file, Buffer.from(base64, 'base64'))
      const tool = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
      // Without the tool there is the mark itself to look for.
      const isTagged = tool.error
        ? readFileSync(file, 'latin1').includes('/MarkInfo')
        : /Tagged:\s+yes/.test(tool.stdout)
      expect(isTagged).toBe(true)
    })

    it('tells of a renderer that crashed, and loads again', async () => {
      const reason = await app.evaluate(async () => {
        const window = globalThis.openWindow({ show: false })
        await window.loadURL('app://bundle/index.html')
        const gone = new Promise((resolve) =>
          window.webContents.once('render-process-gone', (_event, { reason }) => resolve(reason)),
        )
        window.webContents.forcefullyCrashRenderer()
        const told = await gone
        window.destroy()
        return told
      })
      expect(reason).toBe('crashed')
    })

    it('keeps a window whose close is refused, and the app with it', async () => {
      await main(
        '(globalThis.refuseClose = true, electron.BrowserWindow.getAllWindows()[0].close(), electron.app.quit())',
      )
      expect(await page.textContent('h1')).toBe('Heading')
      await main('globalThis.refuseClose = false')
    })

    it('closes a page, and stays when the app wants to', async () => {
      await page.close()
      await expect.poll(() => main('globalThis.log.at(-1)')).toBe('window-all-closed')
      expect(await main('electron.BrowserWindow.getAllWindows().length')).toBe(0)
    })
  },
)

describe.skipIf(!canRun)(`a start that fails${canRun ? '' : ' (skipped: no Chromium here)'}`, () => {
  const start = (...args) => spawnSync(executable, args, { env, encoding: 'utf8', timeout: 20_000 })

  it('prints the error of an app that cannot be loaded', () => {
    const { status, stderr } = start(join(fixture, 'broken.js'))
    expect(status).toBe(1)
    expect(stderr).toContain('App threw an error during load')
    expect(stderr).toContain('broken on purpose')
  })

  it('says that there is no app', () => {
    const { status, stderr } = start('/no/such/app')
    expect(status).toBe(1)
    expect(stderr).toContain('Unable to find Electron app at /no/such/app')
  })
})

describe.skipIf(!canRun)(`a second start${canRun ? '' : ' (skipped: no Chromium here)'}`, () => {
  it('hands its arguments to the first and ends', async () => {
    const file = join(folder, 'single.mjs')
    writeFileSync(
      file,
      `import { app } from 'electron'
       if (!app.requestSingleInstanceLock()) app.quit()
       else {
         app.on('second-instance', (_event, argv) => { console.log(argv.at(-1)); app.exit(7) })
         app.whenReady().then(() => console.log('ready'))
       }`,
    )
    const profile = `--user-data-dir=${join(folder, 'single')}`
    const first = spawn(executable, [file, profile], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    first.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    await expect.poll(() => output, { timeout: 20_000 }).toContain('ready')
    const second = spawnSync(executable, [file, profile, 'second'], {
      env,
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(second.status).toBe(0)
    const code = await new Promise((resolve) => first.on('exit', resolve))
    expect([code, output.trim()]).toEqual([7, 'ready\nsecond'])
    expect(existsSync(join(folder, 'single', 'SingletonPid'))).toBe(false)
  })
})
