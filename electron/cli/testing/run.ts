// Calls the command line in process, in a folder of its own.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli, type CliIo } from '../run-cli.ts'

export type Ran = { readonly code: number; readonly out: string; readonly err: string }

export class TestFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'postil-cli-')))

  /** Runs `postil …` as Amina Ndiaye, with `stdin` as its input. */
  async run(
    args: readonly string[],
    extra: Partial<CliIo> & { input?: string | Uint8Array } = {},
  ): Promise<Ran> {
    const { input = '', ...io } = extra
    const ran = { code: 0, out: '', err: '' }
    ran.code = await runCli(args, {
      stdout: (text) => void (ran.out += text),
      stderr: (text) => void (ran.err += text),
      stdin: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
      cwd: this.path,
      env: { POSTIL_NAME: 'Amina Ndiaye', HOME: this.path, XDG_CONFIG_HOME: join(this.path, 'config') },
      ...io,
    })
    return ran
  }

  /** Runs with `--json`; gives the value, or throws with what was said instead. */
  async json<Value>(args: readonly string[], extra: Parameters<TestFolder['run']>[1] = {}): Promise<Value> {
    const { code, out, err } = await this.run([...args, '--json'], extra)
    if (code !== 0 || err !== '') throw new Error(`exit code ${code}: ${err}`)
    return JSON.parse(out) as Value
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.path, name), content)
    return name
  }

  /** Claims as the lines of a file. */
  writeLines(name: string, lines: readonly object[]): string {
    return this.write(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }

  read(name: string): Buffer {
    return readFileSync(join(this.path, name))
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
