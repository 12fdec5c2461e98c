// A project with one article and a claim on each of some quotes, made by the command line and open in the window.
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import type { Running } from './launch.ts'
import { done, makeProject, openFile } from './made-project.ts'
import type { ProjectAtHand } from './projects.ts'
import { claimsOf } from './run-cli.ts'

type Marked = {
  readonly paragraphs: readonly string[]
  readonly quotes: readonly string[]
  /** Of a text too short to tell. */
  readonly language?: string
}
export type MarkedProject = ProjectAtHand

/**
 * Makes the project's file in a folder. Claims are numbered BP-1, BP-2, … in the order of the quotes. `newer`: paragraphs of
 * a text that is newer already.
 */
export async function makeMarked(
  folder: string,
  { paragraphs, quotes, language }: Marked,
  newer?: readonly string[],
): Promise<string> {
  const options = language === undefined ? [] : ['--language', language]
  const project = await makeProject(folder, {
    name: 'north',
    articles: [{ title: 'North', paragraphs, options }],
    claims: quotes.map((quote) => ({ article: 'North', quote })),
  })
  if (newer) {
    const path = join(folder, 'newer.txt')
    writeFileSync(path, newer.join('\n\n'))
    await done(['revise', project, 'North', path])
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
  return { project, desk: await openFile(running, project) }
}

/** How each claim's first passage stands in the current text, once everything is on disk. */
export async function statesOf({ project, desk }: MarkedProject): Promise<Record<string, string>> {
  await desk.saved()
  const claims = await claimsOf(project)
  return Object.fromEntries(claims.map(({ number, passages }) => [number, passages[0]!.state]))
}
