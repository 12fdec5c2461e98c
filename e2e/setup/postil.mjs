// npm run postil -- <command>: the command line of the app.
import * as nodeModule from 'node:module'
import { pathToFileURL } from 'node:url'
import { ensureReady } from './ensure.mjs'
import { at } from './paths.mjs'

/** Commands that print a PDF (`needsPrinter` in electron/cli) do so in a hidden window; the others need no runtime. */
const PRINTING = ['memo']

ensureReady({ build: true, runtime: PRINTING.includes(process.argv[2]) })
// npm changes to the checkout; paths are meant from where the command was typed.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
// Compiling the bundle takes longer than most commands. Node 20, on which this file must load, has no such cache.
nodeModule.enableCompileCache?.(at('.cache', 'node'))
// In this process: starting another would take as long as most commands do.
const cli = at('out', 'main', 'cli.js')
process.argv[1] = cli
await import(pathToFileURL(cli).href)
