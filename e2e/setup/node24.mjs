// Node 24 is what Electron carries, and the tests and the command line run on the same. An optional package brings it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { at, stop } from './paths.mjs'

const NEEDED = 24
const major = () => Number(process.versions.node.split('.')[0])
const platform = process.platform === 'win32' ? 'win' : process.platform

export function node24() {
  if (major() >= NEEDED) return process.execPath
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = at('node_modules', `node-${platform}-${process.arch}`, 'bin', program)
  if (existsSync(packaged)) return packaged
  return stop(
    `Postil's tools need Node ${NEEDED}, this is ${process.version}: install it from https://nodejs.org.`,
  )
}

/** Starts the running script again on Node 24 if this one is older. Children find `node` and the tools on the PATH. */
export function continueOnNode24() {
  const tools = at('node_modules', '.bin')
  if (!process.env.PATH?.startsWith(tools)) process.env.PATH = `${tools}${delimiter}${process.env.PATH ?? ''}`
  if (major() >= NEEDED) return
  const { status } = spawnSync(node24(), process.argv.slice(1), { stdio: 'inherit' })
  process.exit(status ?? 1)
}
