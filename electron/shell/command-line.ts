import { runCli } from '#electron/cli/run-cli.ts'
import { printHtml } from './print-window.ts'

/** Runs one command on this process's own input and output; gives its exit code. */
export async function runCommandLine(words: readonly string[], ready: Promise<void>): Promise<number> {
  const output: Promise<void>[] = []
  const writer = (stream: NodeJS.WriteStream) => (text: string) => {
    output.push(new Promise((done) => stream.write(text, () => done())))
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough is no failure.
    if (error.code !== 'EPIPE') throw error
  })
  const code = await runCli(words, {
    stdout: writer(process.stdout),
    stderr: writer(process.stderr),
    stdin: readInput,
    cwd: process.cwd(),
    async print(html) {
      await ready
      return printHtml(html)
    },
  })
  // `app.exit` does not wait for a pipe.
  await Promise.all(output)
  return code
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return new Uint8Array(Buffer.concat(chunks))
}
