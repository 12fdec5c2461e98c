// The two scripts that Chromium evaluates in each new document of a window, and the channel into the isolated world.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { makeCodec } from './codec.mjs'
import { openBridge, startIsolatedWorld, startMainWorld } from './page-side.mjs'

export const ISOLATED_WORLD = 'Electron Isolated Context'
export const BINDING = 'chromiumRuntimeSend'
const RECEIVER = 'chromiumRuntimeReceive'

/** Runs in the isolated world by Runtime.callFunctionOn. */
export const DELIVER = `function (message, payload) { globalThis.${RECEIVER}(message, payload) }`

export function pageScripts({ preload, additionalArguments = [] }) {
  // A name the page cannot guess keeps it from listening to the bridge.
  const channel = `bridge-${randomUUID()}`
  const settings = {
    channel,
    binding: BINDING,
    receiver: RECEIVER,
    platform: process.platform,
    arch: process.arch,
    versions: process.versions,
    argv: [...process.argv, ...additionalArguments],
  }
  const body = preload ? readFileSync(preload, 'utf8') : ''
  const main = `(${startMainWorld.toString()})(${openBridge.toString()}, ${JSON.stringify(channel)})`
  const isolated =
    `(${startIsolatedWorld.toString()})(${openBridge.toString()}, ${makeCodec.toString()}, ${JSON.stringify(settings)}, ` +
    `function (require, module, exports, process) {\n${body}\n})\n//# sourceURL=electron/preload.cjs`
  return { main, isolated }
}
