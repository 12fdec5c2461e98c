// The packaged app, started from its archive: what only a package can get wrong, such as a file that is not in it.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { introduce, removeFolder, root } from '../pages/launch.ts'
import { whyNoPdfTools } from '../pages/pdf.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

const dist = join(root, 'dist')
const isPackage = (name: string) => /^(linux|win|mac)/.test(name) && !name.includes('.')
let folder = ''
let executable = ''
let env: Record<string, string> = {}

test.describe.configure({ timeout: 180_000 })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  removePackages()
  // A command sees its folder by its real name, and macOS has a link on the way to the temporary one.
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'postil-package-')))
  env = {
    ...(process.env as Record<string, string>),
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    LANG: 'en_GB.UTF-8',
    LANGUAGE: 'en',
    POSTIL_NAME: 'Amina Ndiaye',
  }
  const packaged = await run(process.execPath, [join(root, 'e2e/setup/package.mjs')])
  expect(packaged.code, packaged.stderr).toBe(0)
  executable = executableIn(dist)
})

test.afterAll(() => {
  removePackages()
  removeFolder(folder)
})

test('opens its window from the archive and makes the sample from its own files', async () => {
  const app = await _electron.launch({
    executablePath: executable,
    args: [`--user-data-dir=${join(folder, 'profile')}`],
    env,
  })
  try {
    const facts = await app.evaluate(({ app: running }) => ({
      isPackaged: running.isPackaged,
      files: process.getBuiltinModule('node:fs').readdirSync(running.getAppPath()).toSorted(),
    }))
    expect(facts).toEqual({ isPackaged: true, files: ['assets', 'out', 'package.json'] })
    await app.evaluate(({ app: running }, documents) => running.setPath('documents', documents), folder)

    const window = await app.firstWindow()
    await introduce(window, 'Amina Ndiaye', 'AN')
    await window.getByRole('button', { name: 'Open the sample' }).click()
    const desk = new ReadingDesk(window)
    await expect(desk.article.locator('p').first()).toBeVisible()
    await expect(window.getByText(/^\d+ claims$/)).toBeVisible()
  } finally {
    await app.close()
  }
  expect(existsSync(join(folder, 'Postil sample.postil'))).toBe(true)
})

test('runs commands: the exit code comes through, and --json prints one value and nothing else', async () => {
  const [made, sampled, missing, unknown] = await Promise.all([
    cli('new', 'empty.postil', '--json'),
    cli('sample', 'sample.postil', '--json'),
    cli('claims', 'missing.postil', '--json'),
    cli('clams', 'sample.postil', '--json'),
  ])
  // Nothing is said of stderr where all went well: on some machines Chromium complains there, of a missing bus or GPU.
  expect(made.code, made.stderr).toBe(0)
  expect(JSON.parse(made.stdout)).toEqual({ path: join(folder, 'empty.postil'), title: 'empty' })
  expect(sampled.code, sampled.stderr).toBe(0)
  const sample = JSON.parse(sampled.stdout) as { claims: number }
  expect(missing).toMatchObject({ code: 1, stdout: '' })
  expect(missing.stderr).toContain('missing.postil is not there')
  expect(unknown).toMatchObject({ code: 2, stdout: '' })
  expect(unknown.stderr).toContain('Did you mean "claims"?')

  const listed = await cli('claims', 'sample.postil', '--json')
  expect(listed.code, listed.stderr).toBe(0)
  expect(JSON.parse(listed.stdout)).toHaveLength(sample.claims)
})

test('prints a memo to a tagged PDF without a window', async () => {
  const noTools = whyNoPdfTools()
  test.skip(noTools !== null, noTools ?? '')
  const project = 'for-memo.postil'
  expect(await cli('sample', project)).toMatchObject({ code: 0 })
  const printed = await cli('memo', project, '--out', 'memo.pdf', '--title', 'From the package', '--json')
  expect(printed.code, printed.stderr).toBe(0)
  const memo = JSON.parse(printed.stdout) as { path: string; pages: number }
  expect(memo.path).toBe(join(folder, 'memo.pdf'))
  const info = await run('pdfinfo', [memo.path])
  expect(info.stdout).toMatch(/^Title: +From the package$/m)
  expect(info.stdout).toMatch(/^Tagged: +yes$/m)
  expect(info.stdout).toMatch(new RegExp(`^Pages: +${memo.pages}$`, 'm'))
})

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

const cli = (...words: string[]): Promise<Ended> => run(executable, ['cli', ...words], folder)

function run(program: string, args: readonly string[], cwd = root): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // The package's own set-up looks for a Chromium and a cache where this user has them.
    const options = { cwd, env: program === executable ? env : process.env, encoding: 'utf8' as const }
    const child = execFile(program, args, { ...options, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
    child.stdin?.end()
  })
}

/** Where electron-builder puts the program: a folder for each system and architecture. */
function executableIn(packages: string): string {
  const found = readdirSync(packages)
    .filter(isPackage)
    .flatMap((name) =>
      ['postil', 'Postil.exe', 'Postil.app/Contents/MacOS/Postil'].map((path) => join(packages, name, path)),
    )
    .find((path) => existsSync(path))
  if (!found) throw new Error(`no packaged app in ${packages}`)
  return found
}

/** Leaves installers alone that somebody may have made there. */
function removePackages(): void {
  if (!existsSync(dist)) return
  const made = readdirSync(dist).filter((name) => isPackage(name) || name === 'builder-debug.yml')
  for (const name of made) rmSync(join(dist, name), { recursive: true, force: true })
  if (readdirSync(dist).length === 0) rmSync(dist, { recursive: true })
}
