// Projects made by the command line, by Boris Petrov: claims are numbered BP-1, BP-2, … in their order.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { introduce, type Running } from './launch.ts'
import { openByDialog, type ProjectAtHand } from './projects.ts'
import { ReadingDesk } from './reading-desk.ts'
import { runCli } from './run-cli.ts'

type Made = {
  /** Of its file, without the ending. */
  readonly name: string
  /** By default the name. */
  readonly title?: string
  readonly articles: readonly {
    readonly title: string
    readonly paragraphs: readonly string[]
    /** More words for `import`. */
    readonly options?: readonly string[]
  }[]
  /** As `annotate` takes them. */
  readonly claims: readonly { readonly article: string; readonly quote: string }[]
}

/** Runs a command that has nothing to say against it. */
export async function done(args: readonly string[], input = ''): Promise<void> {
  const { code, err } = await runCli(args, input)
  expect([code, err]).toEqual([0, ''])
}

/** Gives the path of its file. */
export async function makeProject(folder: string, { name, title, articles, claims }: Made): Promise<string> {
  const at = (name: string) => join(folder, name)
  const project = at(`${name}.postil`)
  await done(['new', project, ...(title === undefined ? [] : ['--title', title])])
  for (const { title, paragraphs, options = [] } of articles) {
    writeFileSync(at(`${title}.txt`), paragraphs.join('\n\n'))
    await done(['import', project, at(`${title}.txt`), '--title', title, ...options])
  }
  await done(['annotate', project, '-'], claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''))
  return project
}

/** The same, open in the window of Amina Ndiaye, with the keys in its text. */
export async function openMade(running: Running, made: Made): Promise<ProjectAtHand> {
  const project = await makeProject(running.folder, made)
  return { project, desk: await openFile(running, project) }
}

/** Introduces Amina Ndiaye and opens a file. */
export async function openFile(running: Running, project: string): Promise<ReadingDesk> {
  await introduce(running.window, 'Amina Ndiaye', 'AN')
  await openByDialog(running, project)
  const desk = new ReadingDesk(running.window)
  await desk.focus()
  return desk
}
