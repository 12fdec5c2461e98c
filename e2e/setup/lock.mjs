// One set-up step at a time: two scripts started together must not build into the same folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { at, say } from './paths.mjs'

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function holder(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    process.kill(pid, 0)
    return pid
  } catch {
    return null // no file, or its process is gone
  }
}

/** Runs `step` alone. Whoever waited should look again whether the step is still needed. */
export function alone(name, step) {
  mkdirSync(at('.cache'), { recursive: true })
  const file = at('.cache', `${name}.lock`)
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch {
      if (holder(file) === null) rmSync(file, { force: true })
      else {
        if (!waited) say(`Waiting for another process (${holder(file)}) that does the same: ${name}`)
        sleep(200)
      }
    }
  }
  try {
    return step()
  } finally {
    rmSync(file, { force: true })
  }
}
