// A project with one article and a claim on each of some quotes, made by the command line and open in the window.
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { introduce, type Running } from './launch.ts'
import { openByDialog } from './projects.ts'
import { ReadingDesk } from './reading-desk.ts'
import { claimsOf, runCli } from './run-cli.ts'

type Marked = {
  readonly paragraphs: readonly string[]
  readonly quotes: readonly string[]
  /** Of a text too short to tell. */
  readonly language?: string
}
export type MarkedProject = { readonly project: string; readonly desk: ReadingDesk }

/**
 * Makes the project's file in a folder. Claims are numbered BP-1, BP-2, … in the order of the quotes. `newer`: paragraphs of
 * a text that is newer already.
 */
export async function makeMarked(
  folder: string,
  { paragraphs, quotes, language }: Marked,
  newer?: readonly string[],
): Promise<string> {
  const at = (name: string) => join(folder, name)
  const project = at('north.postil')
  const done = async (args: readonly string[], input = '') => expect((await runCli(args, input)).code).toBe(0)
  writeFileSync(at('north.txt'), paragraphs.join('\n\n'))
  await done(['new', project])
  await done([
    'import',
    project,
    at('north.txt'),
    '--title',
    'North',
    ...(language ? ['--language', language] : []),
  ])
  const lines = quotes.map((quote) => `${JSON.stringify({ article: 'North', quote })}\n`)
  await done(['annotate', project, '-'], lines.join(''))
  if (newer) {
    writeFileSync(at('newer.txt'), newer.join('\n\n'))
    await done(['revise', project, 'North', at('newer.txt')])
  }
  return project
}

/** The same, open in the window. */
export async function openMarked(
  running: Running,
  marked: Marked,
  newer?: readonly string[],
): Promise<MarkedProject> {
  const project = await makeMarked(running.folder, marked, newer)
  await introduce(running.window, 'Amina Ndiaye', 'AN')
  await openByDialog(running, project)
  const desk = new ReadingDesk(running.window)
  await desk.focus()
  return { project, desk }
}

/** How each claim's first passage stands in the current text, once everything is on disk. */
export async function statesOf({ project, desk }: MarkedProject): Promise<Record<string, string>> {
  await desk.saved()
  const claims = await claimsOf(project)
  return Object.fromEntries(claims.map(({ number, passages }) => [number, passages[0]!.state]))
}
