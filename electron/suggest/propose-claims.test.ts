// What is proposed in an article of a real project: in a worker, without what is marked or rejected, cancelled at once.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderForEach } from '#electron/project/testing/folder-for-each.ts'
import { contentOf, addSampleArticle, sampleProject, valueOf } from '#electron/project/testing/sample.ts'
import type { ProjectFile } from '#electron/project/project-file.ts'
import { createClaim } from '#shared/doc/claim-operations.ts'
import { addVersion } from '#shared/doc/article-operations.ts'
import { rejectSuggestion } from '#shared/doc/suggestion-operations.ts'
import { plainText } from '#shared/domain/article.ts'
import { acceptAll } from './accept-all.ts'
import { proposeClaims } from './propose-claims.ts'

const CONTENT = contentOf(
  'The harbour board says fares may rise. Who pays?',
  'The quay should be mended. Fares rose in 2019.',
)
const TEXT = plainText(CONTENT)
const folder = folderForEach()
let project: ProjectFile
let article: string
beforeEach(() => {
  project = sampleProject(folder.path('p.postil')).project
  article = addSampleArticle(project, CONTENT)
})
afterEach(() => project.close())

const propose = async () => valueOf(await proposeClaims(project, article, {}))
const sentences = async () => (await propose()).suggestions.map(({ text }) => text)

it('proposes claims with their place, and tells how far it is', async () => {
  const steps: number[] = []
  const onProgress = ({ done }: { done: number }) => steps.push(done)
  const { suggestions } = valueOf(await proposeClaims(project, article, {}, { onProgress }))
  expect(suggestions.map(({ text, type, asserter }) => [text, type, asserter])).toEqual([
    ['The harbour board says fares may rise.', 'predictive', 'The harbour board'],
    ['The quay should be mended.', 'prescriptive', null],
    ['Fares rose in 2019.', 'factual', null],
  ])
  for (const { start, end, text } of suggestions) expect(TEXT.slice(start, end)).toBe(text)
  expect(steps).toEqual([0, 2])
})

it('leaves out what a claim marks and what was rejected, in a later version too', async () => {
  const { version } = await propose()
  const quay = TEXT.indexOf('quay')
  const board = TEXT.indexOf('The harbour')
  const at = (start: number, end: number) => ({ article, version, start, end })
  valueOf(
    project.edit([
      {
        doc: article,
        run(edit) {
          createClaim(edit, { number: 'AN-1', statement: 'Quay' }, at(quay, quay + 14), TEXT)
          rejectSuggestion(edit, at(board, board + 38), TEXT)
        },
      },
    ]),
  )
  expect(await sentences()).toEqual(['Fares rose in 2019.'])
  const later = contentOf('A word before.', ...CONTENT.blocks.map(({ text }) => text), 'The ferry is slow.')
  const hash = valueOf(project.storeContent(later))
  valueOf(
    project.edit([
      {
        doc: article,
        run: (edit) => void addVersion(edit, { article, hash, parents: [version], why: 'correct' }),
      },
    ]),
  )
  expect(await sentences()).toEqual(['Fares rose in 2019.', 'The ferry is slow.'])
})

it('makes claims of all, numbered after those there, and proposes none of them again', async () => {
  const proposed = await propose()
  const made = valueOf(acceptAll(project, article, proposed))
  expect(made.map(({ number }) => number)).toEqual(['AN-1', 'AN-2', 'AN-3'])
  const [first] = project.claims({ article })
  expect(first).toMatchObject({
    suggestedBy: proposed.rules,
    guessed: ['type', 'asserter', 'hedge'],
    hedge: 'may',
  })
  expect(await sentences()).toEqual([])
})

it('ends when it is cancelled, and knows no article that is not there', async () => {
  const controller = new AbortController()
  controller.abort()
  const { signal } = controller
  expect(await proposeClaims(project, article, {}, { signal })).toMatchObject({
    ok: false,
    code: 'cancelled',
  })
  expect(await proposeClaims(project, 'a0', {})).toMatchObject({ ok: false, code: 'notFound' })
})
