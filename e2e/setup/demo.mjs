// npm run demo [-- folder]: the app's main job without a display, through its own command line: a project from the
// sample article, its claims, a memo as PDF. Prints the path of the PDF.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCli } from './cli.mjs'
import { ensureReady } from './ensure.mjs'
import { say, stop } from './paths.mjs'

ensureReady({ runtime: true, build: true })
const folder = process.argv[2] ? resolve(process.argv[2]) : mkdtempSync(join(tmpdir(), 'postil-demo-'))
mkdirSync(folder, { recursive: true })
const project = join(folder, 'sample.postil')
const memo = join(folder, 'memo.pdf')
await step('sample', project)
await step('claims', project)
await step('memo', project, '--out', memo)
process.stdout.write(`${memo}\n`)

async function step(...args) {
  const code = await runCli(args, { onOutput: (text) => process.stderr.write(text) })
  if (code !== 0) stop(`postil ${args.join(' ')} failed with exit code ${code}.`)
  say(`postil ${args.join(' ')}`)
}
