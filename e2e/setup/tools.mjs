// Programs with which the end-to-end tests look into PDFs.
import { spawnSync } from 'node:child_process'
import { installFromDebian } from './debian.mjs'
import { say } from './paths.mjs'

const TOOLS = { pdfinfo: 'poppler-utils', qpdf: 'qpdf' }

export function ensureTools() {
  const isMissing = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined
  const missing = () => Object.keys(TOOLS).filter(isMissing)
  const packages = missing().map((program) => TOOLS[program])
  if (packages.length === 0) return
  installFromDebian(packages)
  if (missing().length > 0) say(`Not found: ${missing().join(', ')}. Checks that need them will fail.`)
}
