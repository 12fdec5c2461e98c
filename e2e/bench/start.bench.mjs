// From launching the process to a usable window, against an empty window on the same runtime.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import { interleave, report } from './measure.mjs'

const root = resolve(import.meta.dirname, '../..')
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
    await running.close()
    return ms
  }
}

try {
  const times = await interleave(
    {
      postil: startOf(root, 'postil'),
      emptyWindow: startOf(join(import.meta.dirname, 'empty-app'), 'empty'),
    },
    9,
  )
  console.log(JSON.stringify(report('start', times, { ratio: 1.5 }), null, 2))
} finally {
  rmSync(profile, { recursive: true, force: true })
}
