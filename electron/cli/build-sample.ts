// The sample project, made from `assets/sample/`: a briefing, a small codebook, and claims placed by their quotes.
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { runImport } from '#electron/import/run-import.ts'
import type { Me } from '#electron/project/people.ts'
import { createProject, PROJECT_DOC, type ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { ensureTheme } from '#shared/doc/theme-operations.ts'
import { THEME_COLOURS } from '#shared/domain/theme.ts'
import { addArticles, type ReadArticle } from '#electron/project/add-articles.ts'
import { annotateProject } from './annotate-project.ts'
import { parseAnnotationLines } from './annotation-lines.ts'
import type { CliCode } from './messages.ts'

export type SampleReport = {
  readonly title: string
  readonly articles: number
  readonly themes: number
  readonly claims: number
}

const TITLE = 'Sample: the coup in Mali'
const BRIEFING = 'briefing.md'

const themesSchema = z.array(
  z.object({
    path: z.string().min(1),
    colour: z.enum(THEME_COLOURS),
    definition: z.string(),
    include: z.string(),
    exclude: z.string(),
  }),
)
type SampleThemes = z.infer<typeof themesSchema>

/**
 * Makes the sample project at `path` and closes it. `assets` is the app's `assets` folder. If anything fails there is
 * no file; a file that was there before is left alone (`alreadyExists`).
 */
export async function buildSample(
  path: string,
  me: Me,
  assets: string,
): Promise<Result<SampleReport, CliCode>> {
  const folder = join(assets, 'sample')
  const parts = await readParts(folder)
  if (!parts) return fail('sampleMissing', { path: folder })
  const { bytes, themes, claims } = parts
  const imported = await runImport({ bytes, name: BRIEFING, accessed: '2020-12-15' })
  if (!imported.ok) return imported
  const created = createProject(path, { title: TITLE, me })
  if (!created.ok) return created
  let filled: Result<SampleReport, CliCode> | null = null
  try {
    filled = fill(created.value, { imported: imported.value, bytes }, themes, claims)
    return filled
  } finally {
    created.value.close()
    if (!filled?.ok) rmSync(path, { force: true })
  }
}

function fill(
  project: ProjectFile,
  briefing: ReadArticle,
  themes: SampleThemes,
  claims: Uint8Array,
): Result<SampleReport, CliCode> {
  const added = addArticles(project, [briefing])
  if (!added.ok) return added
  const known = project.themes()
  const tagged = project.edit([
    {
      doc: PROJECT_DOC,
      run: (edit) => {
        for (const { path, ...wish } of themes) ensureTheme(edit, known, path, wish)
        // Its judgements carry likelihoods.
        edit.set('project', project.settings.id, 'scale', 'icd203')
      },
    },
  ])
  if (!tagged.ok) return tagged
  const lines = parseAnnotationLines(claims, 'claims.jsonl')
  if (!lines.ok) return lines
  const made = annotateProject(project, lines.value)
  if (!made.ok) return made
  return ok({ title: TITLE, articles: 1, themes: project.themes().size, claims: made.value.length })
}

async function readParts(folder: string) {
  try {
    const [bytes, themes, claims] = await Promise.all(
      [BRIEFING, 'themes.json', 'claims.jsonl'].map((name) => readFile(join(folder, name))),
    )
    return {
      bytes: new Uint8Array(bytes!),
      themes: themesSchema.parse(JSON.parse(themes!.toString('utf8'))),
      claims: new Uint8Array(claims!),
    }
  } catch {
    return null
  }
}
