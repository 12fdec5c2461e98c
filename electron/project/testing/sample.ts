// Small worlds for the tests of this folder: a project on disk with an article in it.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClaim } from '#shared/doc/claim-operations.ts'
import { plainText, type Metadata, type VersionContent } from '#shared/domain/article.ts'
import { versionHash } from '#electron/import/version-hash.ts'
import type { Result } from '#shared/base/result.ts'
import { addArticles } from '../add-articles.ts'
import { sha256Of } from '../blob-store.ts'
import { createProject, type ProjectFile } from '../project-file.ts'

export const AMINA = { name: 'Amina Ndiaye', initials: 'AN' }
export const BORIS = { name: 'Boris Petrov', initials: 'BP' }

export function tempFolder(): { path: (name: string) => string; remove: () => void } {
  // By its real name, as the app says it: macOS has a link on the way to its temporary folder.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'postil-project-')))
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function valueOf<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`expected a value, got ${result.code} ${JSON.stringify(result.detail)}`)
  return result.value
}

/** Paragraphs p0, p1, … */
export function contentOf(...paragraphs: string[]): VersionContent {
  const blocks = paragraphs.map((text, n) => ({
    id: `p${n}`,
    kind: 'paragraph' as const,
    text,
    marks: [],
    number: String(n + 1),
  }))
  return { format: 1, blocks, leftOut: [] }
}

export const CONTENT = contentOf(
  'Dams upstream hold back the water.',
  'Ministers disagree 😀 about the filling.',
  'Rain was late again.',
)
export const TEXT = plainText(CONTENT)
export const HASH = versionHash(CONTENT)

const metadata: Metadata = {
  title: 'The dam',
  authors: ['A. Writer', 'B. Writer'],
  publisher: null,
  published: '2024-05',
  accessed: null,
  url: null,
  licence: null,
  credit: null,
  language: 'en',
}

export function addSampleArticle(project: ProjectFile, content = CONTENT): string {
  const bytes = new TextEncoder().encode(plainText(content))
  const original = {
    sha256: sha256Of(bytes),
    name: 'dam.txt',
    mediaType: 'text/plain' as const,
    encoding: 'utf-8',
    bytes: bytes.length,
  }
  const imported = { metadata, content, original }
  return valueOf(addArticles(project, [{ imported, bytes }]))[0]!
}

/** A new project with one article. */
export function sampleProject(path: string): { project: ProjectFile; article: string } {
  const project = valueOf(createProject(path, { title: 'Water', me: AMINA }))
  return { project, article: addSampleArticle(project) }
}

/** Adds a claim on a stretch of the sample's text; gives its id. */
export function addSampleClaim(
  project: ProjectFile,
  article: string,
  number: string,
  start = 0,
  end = 4,
): string {
  let id = ''
  valueOf(
    project.edit([
      {
        doc: article,
        run: (edit) => {
          id = createClaim(
            edit,
            { number, statement: `Claim ${number}` },
            { article, version: HASH, start, end },
            TEXT,
          )
        },
      },
    ]),
  )
  return id
}
