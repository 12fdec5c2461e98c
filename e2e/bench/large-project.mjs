// A project with one long article and many claims, made through the project's own services.
//   node e2e/bench/large-project.mjs <path.postil> [characters] [claims]
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { addArticles } from '../../electron/project/add-articles.ts'
import { createProject } from '../../electron/project/project-file.ts'
import { versionHash } from '../../electron/import/version-hash.ts'
import { createClaim } from '../../shared/doc/claim-operations.ts'
import { ensureTheme } from '../../shared/doc/theme-operations.ts'
import { blockStarts, plainText } from '../../shared/domain/article.ts'
import { THEME_COLOURS } from '../../shared/domain/theme.ts'
import { largeContent, largePassages, seeded } from './large-article.mjs'

export const ME = { name: 'Amina Ndiaye', initials: 'AN' }
/** Claims made in one edit: memory stays flat, and so does the time. */
const BATCH = 500

function valueOf(result) {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.detail)}`)
  return result.value
}

/** Gives the article's id. */
export function makeLargeProject(path, { characters = 1_000_000, claims = 10_000 } = {}) {
  const project = valueOf(createProject(path, { title: 'At scale', me: ME }))
  try {
    const content = largeContent(characters)
    const text = plainText(content)
    const bytes = new TextEncoder().encode(text)
    const original = {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      name: 'long.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: bytes.length,
    }
    const metadata = {
      title: 'A long report',
      authors: [],
      publisher: null,
      published: null,
      accessed: null,
      url: null,
      licence: null,
      credit: null,
      language: 'en',
    }
    const [article] = valueOf(addArticles(project, [{ imported: { metadata, content, original }, bytes }]))
    const themes = new Map()
    const makeThemes = (edit) => {
      for (const colour of THEME_COLOURS) ensureTheme(edit, themes, `Theme ${colour}`, { colour })
    }
    valueOf(project.edit([{ doc: 'project', run: makeThemes }]))
    makeClaims(project, { article, content, text, claims, themes: [...project.themes().keys()] })
    return article
  } finally {
    project.close()
  }
}

function makeClaims(project, { article, content, text, claims, themes }) {
  const version = versionHash(content)
  const borders = blockStarts(content).map((start, index) => ({
    start,
    end: start + content.blocks[index].text.length,
  }))
  const passages = largePassages(borders, text.length, claims)
  const next = seeded(13)
  for (let from = 0; from < passages.length; from += BATCH) {
    const run = (edit) => {
      passages.slice(from, from + BATCH).forEach((passage, index) => {
        const claim = {
          number: `${ME.initials}-${from + index + 1}`,
          statement: text.slice(passage.start, passage.end),
          // One in eight has no theme yet, some have two.
          themes: next(8) === 0 ? [] : [...new Set([themes[next(themes.length)], themes[next(3)]])],
        }
        createClaim(edit, claim, { article, version, ...passage }, text)
      })
    }
    valueOf(project.edit([{ doc: article, run }]))
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, characters = 1_000_000, claims = 10_000] = process.argv.slice(2)
  makeLargeProject(path, { characters: Number(characters), claims: Number(claims) })
}
