// Runs a program and waits for it, up to a limit: a test that turns in circles must not keep a check from ever ending.
import { spawn, spawnSync } from 'node:child_process'
import { ROOT } from './paths.mjs'

/**
 * The exit status, 1 where a signal ended the program, or 'tooLong': it and the processes that it started are ended.
 * `minutes`: how long it may take.
 */
export function runStep(program, args, minutes) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that the test runner's own processes end with it.
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      detached: process.platform !== 'win32',
    })
    let isLate = false
    const late = setTimeout(() => {
      isLate = true
      endTree(child.pid, 'SIGKILL')
    }, minutes * 60_000)
    // A group of its own does not hear Ctrl+C.
    const interrupt = (signal) => endTree(child.pid, signal)
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
    const leave = () => {
      clearTimeout(late)
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    }
    child.on('error', (error) => {
      leave()
      reject(error)
    })
    child.on('exit', (status, signal) => {
      leave()
      if ((signal === 'SIGINT' || signal === 'SIGTERM') && !isLate) process.exit(130)
      resolve(isLate ? 'tooLong' : (status ?? 1))
    })
  })
}

function endTree(pid, signal) {
  if (pid === undefined) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
  else process.kill(-pid, signal)
}
