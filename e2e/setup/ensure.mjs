// Brings a checkout into the state a script needs. Quiet when there is nothing to do.
import { ensureBuild } from './build.mjs'
import { continueOnNode24 } from './node24.mjs'
import { ensurePackages } from './packages.mjs'
import { ensureRuntime } from './runtime.mjs'
import { ensureTools } from './tools.mjs'

/** Packages and Node 24 always; `runtime` = Electron or Chromium, `build` = out/, `tools` = programs the tests use. */
export function ensureReady({ runtime = false, build = false, tools = false } = {}) {
  ensurePackages()
  continueOnNode24()
  if (runtime) ensureRuntime()
  if (tools) ensureTools()
  if (build) ensureBuild()
}
