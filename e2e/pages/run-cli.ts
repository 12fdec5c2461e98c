// The app's command line as a process of its own: what it says of a project is the second witness beside the window.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { root } from './launch.ts'

export type CliRan = { readonly code: number; readonly out: string; readonly err: string }

export function runCli(args: readonly string[], input = ''): Promise<CliRan> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'out/main/cli.js'), ...args],
      { env: { ...process.env, POSTIL_NAME: 'Boris Petrov', POSTIL_INITIALS: 'BP' }, maxBuffer: 64 << 20 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
    child.stdin!.end(input)
  })
}

async function json<Value>(...args: string[]): Promise<Value> {
  const { code, out, err } = await runCli([...args, '--json'])
  if (code !== 0 || err !== '') throw new Error(`postil ${args[0]}: exit code ${code}: ${err}`)
  return JSON.parse(out) as Value
}

export type CliClaim = {
  readonly number: string
  readonly statement: string
  readonly type: string | null
  readonly asserter: string | null
  /** Name. */
  readonly source: string | null
  readonly via: readonly { readonly words: string; readonly source: string | null }[]
  readonly hedge: string | null
  readonly basis: string | null
  readonly about: string | null
  readonly made: string | null
  readonly status: string
  readonly judgement: boolean
  readonly suggestedBy: string | null
  readonly guessed: readonly string[]
  readonly assessments: readonly {
    readonly by: string
    readonly scale: string | null
    readonly likelihood: string | null
    readonly confidence: string | null
    readonly credibility: number | null
    readonly note: string
  }[]
  readonly links: readonly { readonly from: string; readonly kind: string; readonly to: string }[]
  readonly themes: readonly string[]
  readonly passages: readonly {
    readonly state: string
    readonly article: string
    readonly paragraph: string
    /** Code points. */
    readonly start: number | null
    readonly end: number | null
    readonly quote: string
  }[]
}

export type CliArticle = {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly published: string | null
  readonly url: string | null
  readonly blocks: number
  readonly claims: number
}

export const claimsOf = (project: string) => json<CliClaim[]>('claims', project)
export const articlesOf = (project: string) => json<CliArticle[]>('articles', project)

/** The words at a place, counted as the command line counts. */
export async function wordsAt(
  project: string,
  article: string,
  start: number | null,
  end: number | null,
): Promise<string> {
  const { out } = await runCli(['text', project, article])
  return start === null || end === null ? 'no place' : Array.from(out).slice(start, end).join('')
}
