// A project with many claims in many articles, in words that are as frequent as in real prose: those of the sample, with
// names of our own making among them, some rare and some common. Made through the project's own services.
//   node e2e/bench/many-claims.mjs <path.postil> [claims]
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { addArticles } from '../../electron/project/add-articles.ts'
import { createProject } from '../../electron/project/project-file.ts'
import { versionHash } from '../../electron/import/version-hash.ts'
import { createClaim } from '../../shared/doc/claim-operations.ts'
import { ensureTheme } from '../../shared/doc/theme-operations.ts'
import { blockStarts, plainText } from '../../shared/domain/article.ts'
import { CLAIM_TYPES } from '../../shared/domain/claim.ts'
import { seeded } from './large-article.mjs'

const ME = { name: 'Amina Ndiaye', initials: 'AN' }
const CLAIMS_AN_ARTICLE = 500
const PARAGRAPHS = 60
const THEMES = 40
const SYLLABLES = [
  'ka',
  'ri',
  'mo',
  'ta',
  'sen',
  'du',
  'ba',
  'lo',
  'ni',
  'far',
  'zu',
  'ga',
  'el',
  'ou',
  'wé',
  'chi',
]

const sample = readFileSync(new URL('../../assets/sample/briefing.md', import.meta.url), 'utf8')
const words = sample.match(/[\p{L}\p{N}’-]+/gu)

/** The words of the sample as often as they stand there; every 15th is one of 3,000 names, the first ones far oftener. */
function makeProse() {
  const next = seeded(29)
  const name = (n) => {
    const syllables = [n % 16, (n >> 4) % 16, (n * 7) % 16].map((index) => SYLLABLES[index]).join('')
    return syllables[0].toUpperCase() + syllables.slice(1)
  }
  const word = () =>
    next(15) === 0 ? name(Math.floor(3000 * (next(1000) / 1000) ** 3)) : words[next(words.length)]
  const sentence = (length) => `${Array.from({ length }, word).join(' ')}.`
  return { next, sentence, name }
}

function valueOf(result) {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.detail)}`)
  return result.value
}

/** Gives the names that stand in it. */
export function makeManyClaims(path, claims = 100_000) {
  const project = valueOf(createProject(path, { title: 'Many claims', me: ME }))
  const { next, sentence, name } = makeProse()
  try {
    const themes = new Map()
    const makeThemes = (edit) => {
      for (let n = 0; n < THEMES; n++) ensureTheme(edit, themes, `Theme ${name(n)}`)
    }
    valueOf(project.edit([{ doc: 'project', run: makeThemes }]))
    const ids = [...project.themes().keys()]
    for (let made = 0; made < claims; made += CLAIMS_AN_ARTICLE) {
      const { article, content } = addArticle(project, made / CLAIMS_AN_ARTICLE, sentence)
      const text = plainText(content)
      const starts = blockStarts(content)
      const run = (edit) => {
        for (let n = 0; n < Math.min(CLAIMS_AN_ARTICLE, claims - made); n++) {
          const block = next(content.blocks.length)
          const start = starts[block] + next(40)
          const claim = {
            number: `AN-${made + n + 1}`,
            statement: sentence(8 + next(12)),
            type: CLAIM_TYPES[next(CLAIM_TYPES.length)],
            asserter: next(3) === 0 ? sentence(2 + next(3)) : null,
            themes: [ids[next(ids.length)], ids[next(7)]].filter((id, at, all) => all.indexOf(id) === at),
          }
          const place = { article, version: versionHash(content), start, end: start + 60 + next(120) }
          createClaim(edit, claim, place, text)
        }
      }
      valueOf(project.edit([{ doc: article, run }]))
    }
  } finally {
    project.close()
  }
}

function addArticle(project, number, sentence) {
  const blocks = Array.from({ length: PARAGRAPHS }, (_, n) => ({
    id: `p${n}`,
    kind: 'paragraph',
    text: Array.from({ length: 4 }, () => sentence(18)).join(' '),
    marks: [],
    number: String(n + 1),
  }))
  const content = { format: 1, blocks, leftOut: [] }
  const bytes = new TextEncoder().encode(plainText(content))
  const original = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name: `report-${number}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: bytes.length,
  }
  const metadata = {
    title: sentence(6),
    authors: [sentence(2)],
    publisher: null,
    published: String(2000 + (number % 25)),
    accessed: null,
    url: null,
    licence: null,
    credit: null,
    language: 'en',
  }
  const [article] = valueOf(addArticles(project, [{ imported: { metadata, content, original }, bytes }]))
  return { article, content }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, claims = 100_000] = process.argv.slice(2)
  makeManyClaims(path, Number(claims))
}
