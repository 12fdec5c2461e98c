// From launching the process to a usable window, against an empty window on the same runtime.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import { interleave, median, report } from './measure.mjs'
import { cpuOf } from './start-cpu.mjs'

const root = resolve(import.meta.dirname, '../..')
const cpu = { postil: [], emptyWindow: [] }
const profile = mkdtempSync(join(tmpdir(), 'postil-bench-'))

function startOf(app, name) {
  return async () => {
    const begin = performance.now()
    const running = await _electron.launch({
      args: [app, `--user-data-dir=${join(profile, name)}`],
      env: { ...process.env, HOME: profile },
    })
    const window = await running.firstWindow()
    await window.waitForSelector('[data-ready="true"]')
    const ms = performance.now() - begin
    cpu[name].push(cpuOf(running.process().pid))
    await running.close()
    return ms
  }
}

try {
  const times = await interleave(
    {
      postil: startOf(root, 'postil'),
      emptyWindow: startOf(join(import.meta.dirname, 'empty-app'), 'emptyWindow'),
    },
    9,
  )
  const cpuMedians = Object.fromEntries(Object.entries(cpu).map(([name, all]) => [name, median(all)]))
  const more = { cpuMedians, load: loadavg().map((load) => Math.round(load * 10) / 10) }
  console.log(JSON.stringify(report('start', times, { ratio: 1.5 }, more), null, 2))
} finally {
  rmSync(profile, { recursive: true, force: true })
}
