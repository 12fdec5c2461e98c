import { expect, test } from '@playwright/test'
import { launch, removeFolder, type Running } from '../pages/launch.ts'

let running: Running
test.beforeAll(async () => {
  running = await launch()
})
test.afterAll(async () => {
  await running.close()
  removeFolder(running.folder)
})

test('the window is isolated, sandboxed and without Node', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) =>
    // Not in Electron's type file, though in its API since version 1.
    (
      BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
      }
    ).getLastWebPreferences(),
  )
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  const reach = await running.window.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys((globalThis as Record<string, unknown>)['postil'] as object).sort(),
  }))
  expect(reach).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['call', 'flushed', 'listen', 'pathForFile'],
  })
})

test('the policy forbids inline script, eval and every outside source', async () => {
  const policy = await running.window.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  )
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).not.toContain('unsafe')
  // The string runs, if it runs at all, as the page's own code: what a driver evaluates directly is exempt.
  const ran = await running.window.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.inlineRan = true'
    document.head.append(script)
    // oxlint-disable-next-line typescript/no-implied-eval -- the very thing that the policy must stop
    setTimeout('globalThis.evalRan = true', 0)
    await new Promise((resolve) => setTimeout(resolve, 50))
    return ['inlineRan', 'evalRan'].filter((name) => name in globalThis)
  })
  expect(ran).toEqual([])
})

test('navigation, new windows and permissions are denied', async () => {
  const before = running.window.url()
  await running.window.evaluate(() => {
    location.href = 'https://example.org/'
  })
  expect(await running.window.evaluate(() => globalThis.open('https://example.org/'))).toBeNull()
  await running.window.waitForTimeout(200)
  expect(running.window.url()).toBe(before)
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  const geolocation = await running.window.evaluate(() =>
    navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state),
  )
  expect(geolocation).not.toBe('granted')
})

test('a call with a wrong name or a wrong input is refused without touching anything', async () => {
  const answers = await running.window.evaluate(async () => {
    const bridge = (globalThis as unknown as { postil: { call(n: string, i: unknown): Promise<unknown> } })
      .postil
    return Promise.all([
      bridge.call('app.destroyEverything', undefined),
      bridge.call('project.open', { path: 42 }),
      bridge.call('__proto__', {}),
    ])
  })
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: 'bug' })
})

test('links out of the app are opened only for http, https and mailto', async () => {
  const answer = await running.window.evaluate(() =>
    (globalThis as unknown as { postil: { call(n: string, i: unknown): Promise<unknown> } }).postil.call(
      'app.openLink',
      { url: 'file:///etc/passwd' },
    ),
  )
  expect(answer).toMatchObject({ ok: false, code: 'badLink' })
})
