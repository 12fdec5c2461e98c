// app.requestSingleInstanceLock: a file with the holder's pid in the profile, and a socket that brings the arguments
// of a second start to the holder.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let release = null
let handingOver = Promise.resolve()

function isRunning(pid) {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  // After a crash the pid may belong to anybody: believe it only if that process runs this launcher.
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('launch.cjs')
  } catch {
    return true // no /proc on this system
  }
}

function take(lockFile) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
      return true
    } catch {
      if (isRunning(Number(readFileSync(lockFile, 'utf8')))) return false
      rmSync(lockFile, { force: true })
    }
  }
  return false
}

/** True when this process now holds the lock; else the holder's `onSecond(argv, cwd, data)` is called over there. */
export function requestLock(userData, data, onSecond) {
  if (release) return true
  mkdirSync(userData, { recursive: true })
  const lockFile = join(userData, 'SingletonPid')
  // Not in userData: a socket's path may have no more than 107 bytes.
  const digest = createHash('sha256').update(userData).digest('hex').slice(0, 24)
  const socketPath =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\chromium-runtime-${digest}`
      : join(tmpdir(), `cr-${digest}.sock`)
  if (!take(lockFile)) {
    const socket = connect(socketPath)
    handingOver = new Promise((resolve) => socket.on('error', resolve).on('close', resolve))
    socket.resume().end(JSON.stringify({ argv: process.argv, cwd: process.cwd(), data }))
    return false
  }
  rmSync(socketPath, { force: true })
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk) => (text += chunk))
    socket.on('error', () => {}) // it ended before it said anything
    socket.on('end', () => {
      socket.end()
      const second = JSON.parse(text)
      onSecond(second.argv, second.cwd, second.data)
    })
  })
  server.on('error', (error) => console.error('single-instance socket:', error.message))
  server.listen(socketPath).unref()
  release = () => {
    release = null
    server.close()
    for (const path of [socketPath, lockFile]) rmSync(path, { force: true })
  }
  process.on('exit', () => release?.())
  return true
}

/** Resolves when the holder has the arguments: a second instance must not end before. */
export const handedOver = () => handingOver
export const hasLock = () => release !== null
export const releaseLock = () => release?.()
