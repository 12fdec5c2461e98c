import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runStep } from './run-step.mjs'

const script = (text, minutes) => runStep(process.execPath, ['-e', text], minutes)

it('gives the status', async () => {
  expect(await script('process.exitCode = 3', 1)).toBe(3)
})

it('ends what turns in circles, with what it has started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-step-'))
  const file = join(folder, 'pid')
  const inner = `require('fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); for (;;);`
  const outer = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}])`
  expect(await script(outer, 1.5 / 60)).toBe('tooLong')
  const pid = Number(readFileSync(file, 'utf8'))
  await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false)
  rmSync(folder, { recursive: true })
})

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch {
    return false
  }
}

/** Ended, but not yet asked for by whoever has inherited it. */
function isZombie(pid) {
  return process.platform === 'linux' && readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
}
