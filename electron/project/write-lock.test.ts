import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { folderForEach } from './testing/folder-for-each.ts'
import { AMINA, BORIS } from './testing/sample.ts'
import { acquireWriteLock, currentHolder, lockPath } from './write-lock.ts'

/** As an import wants it: a path such as `C:\\x.ts` is no address. */
const MODULE = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'write-lock.ts')).href)

const folder = folderForEach()
let path: string
beforeEach(() => void (path = folder.path('x.postil')))

function acquired(me = AMINA) {
  const result = acquireWriteLock(path, me)
  if (result.kind !== 'locked') throw new Error(`expected the lock, got ${result.kind}`)
  return result.lock
}

it('is one at a time, and names its holder', () => {
  expect(currentHolder(path)).toBeNull()
  const lock = acquired()
  expect(acquireWriteLock(path, BORIS)).toMatchObject({ kind: 'held', by: { name: AMINA.name } })
  expect(currentHolder(path)).toMatchObject({ name: AMINA.name })
  lock.release()
  expect(existsSync(lockPath(path))).toBe(false)
  expect(currentHolder(path)).toBeNull()
  acquired(BORIS).release()
})

it('cannot be had where nothing can be written', () => {
  expect(acquireWriteLock(folder.path('no/such/x.postil'), AMINA)).toEqual({
    kind: 'impossible',
    code: 'notWritable',
  })
})

it('goes with the process that held it', async () => {
  const script = `
    import { acquireWriteLock } from ${MODULE}
    console.log(acquireWriteLock(${JSON.stringify(path)}, { name: 'Other', initials: 'O' }).kind)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((said) => child.stdout.once('data', said))
  expect(acquireWriteLock(path, AMINA)).toMatchObject({ kind: 'held', by: { name: 'Other' } })
  child.kill('SIGKILL')
  await new Promise((gone) => child.once('close', gone))
  expect(existsSync(lockPath(path))).toBe(true)
  expect(currentHolder(path)).toBeNull()
  acquired().release()
})

it('is never held by two processes that take and release it as fast as they can', async () => {
  const script = `
    import { openSync, closeSync, rmSync } from 'node:fs'
    import { acquireWriteLock } from ${MODULE}
    let held = 0
    const end = Date.now() + 1200
    while (Date.now() < end) {
      const result = acquireWriteLock(${JSON.stringify(path)}, { name: String(process.pid), initials: 'O' })
      if (result.kind !== 'locked') continue
      closeSync(openSync(${JSON.stringify(path)} + '-inside', 'wx'))
      held++
      rmSync(${JSON.stringify(path)} + '-inside')
      result.lock.release()
    }
    console.log(held)`
  const runs = [1, 2, 3].map(
    () =>
      new Promise<number>((resolve, reject) => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        let out = ''
        let complaint = ''
        child.stdout.on('data', (data: Buffer) => (out += data.toString()))
        child.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
        child.on('close', (code) => (code === 0 ? resolve(Number(out)) : reject(new Error(complaint))))
      }),
  )
  const held = await Promise.all(runs)
  expect(held.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10)
})
