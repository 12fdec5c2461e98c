import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProject } from './project-file.ts'
import { AMINA, sampleProject, tempFolder, valueOf } from './testing/sample.ts'
import { lockPath } from './write-lock.ts'

const KILLS = 50
/** Editing processes kept ready, since a start takes longer than what is tried. */
const READY = 2

let folder: ReturnType<typeof tempFolder>
const children: ChildProcess[] = []
beforeAll(async () => {
  folder = tempFolder()
  // As one script it starts several times faster than from its sources.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'testing/stream-edits.ts'),
      outDir: folder.path('editor'),
      minify: true,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  })
})
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  folder.remove()
})

it(`keeps every acknowledged edit through ${KILLS} kills`, async () => {
  const path = folder.path('killed.postil')
  const { project, article } = sampleProject(path)
  project.close()
  for (let n = 0; n < READY; n++) children.push(startEditor(path, article))
  const wanted = new Map<string, string>()
  let acknowledged = 0
  for (let round = 0; round < KILLS; round++) {
    children.push(startEditor(path, article))
    const lines = await killedWhileEditing(children.shift()!, round)
    for (const line of lines) {
      const [what, claim, number] = line.split(' ') as [string, string, string]
      wanted.set(claim, what === 'claim' ? number : `edited ${number}`)
    }
    acknowledged += lines.length

    const survivor = valueOf(openProject(path, { me: AMINA, mode: 'write' }))
    expect(survivor.verify().problems).toEqual([])
    const claims = new Map(survivor.claims().map((row) => [row.id, row]))
    for (const [claim, statement] of wanted) {
      const row = claims.get(claim)
      // The last edit may have reached the disk without having been acknowledged.
      expect([statement, `edited ${statement}`]).toContain(row?.statement)
      expect([row?.themes.length, row?.passages.length]).toEqual([1, 1])
    }
    expect(survivor.people).toHaveLength(1)
    survivor.close()
    expect(existsSync(lockPath(path))).toBe(false)
  }
  expect(acknowledged).toBeGreaterThan(KILLS)
  console.log(`${KILLS} kills, ${acknowledged} acknowledged edits, none lost`)
}, 120_000)

function startEditor(path: string, article: string): ChildProcess {
  return spawn(process.execPath, [folder.path('editor/stream-edits.mjs'), path, article], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: folder.path('compiled') },
  })
}

/**
 * Lets it edit and kills it at a random moment: every fifth some milliseconds after it may begin (it is opening the
 * file, or at its first edit), the others after their first acknowledgement. Gives the whole lines it said.
 */
function killedWhileEditing(child: ChildProcess, round: number): Promise<string[]> {
  let said = ''
  let complaint = ''
  const killSoon = (ms: number) => setTimeout(() => child.kill('SIGKILL'), Math.random() * ms)
  child.stderr!.on('data', (data: Buffer) => (complaint += data.toString()))
  child.stdout!.on('data', (data: Buffer) => {
    if (said === '' && round % 5 > 0) killSoon(80)
    said += data.toString()
  })
  child.stdin!.write('\n')
  if (round % 5 === 0) killSoon(150)
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`the editing process ended by itself (${code}): ${complaint}`))
    })
  })
}
