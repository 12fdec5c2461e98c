// Entry for plain Node: `postil <command>` without the app's window.
import { runCli } from './run-cli.ts'

// A reader that has seen enough (`postil text … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  stdin: async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
    return new Uint8Array(Buffer.concat(chunks))
  },
  cwd: process.cwd(),
  startRuntime: async (args) => (await import('./start-runtime.ts')).startRuntime(args),
})
