import { afterEach, beforeEach, expect, it } from 'vitest'
import { createClaim } from '#shared/doc/claim-operations.ts'
import type { ProjectFile } from './project-file.ts'
import { HASH, sampleProject, tempFolder, TEXT, valueOf } from './testing/sample.ts'

let folder: ReturnType<typeof tempFolder>
let project: ProjectFile
let article: string
const ids = new Map<string, string>()

beforeEach(() => {
  folder = tempFolder()
  ;({ project, article } = sampleProject(folder.path('water.postil')))
  make([
    { number: 'AN-1', statement: 'L’économie croît' },
    { number: 'AN-2', statement: 'Trade grows', asserter: 'the ministry' },
    { number: 'AN-12', statement: 'Two of three roads are closed' },
    { number: 'ÉP-2', statement: 'Roads are open' },
  ])
})
afterEach(() => {
  project.close()
  folder.remove()
})

function make(claims: readonly Parameters<typeof createClaim>[1][]): void {
  const place = { article, version: HASH, start: 0, end: 4 }
  const run = (edit: Parameters<typeof createClaim>[0]) => {
    for (const claim of claims) ids.set(claim.number, createClaim(edit, claim, place, TEXT))
  }
  valueOf(project.edit([{ doc: article, run }]))
}

const found = (typed: string, without: readonly string[] = []) =>
  project
    .findClaims(
      typed,
      without.map((number) => ids.get(number)!),
    )
    .map(({ number }) => number)

it('finds a claim by its number, whole or begun, or by its count alone', () => {
  expect(found('an-1')).toEqual(['AN-1', 'AN-12'])
  expect(found('2')).toEqual(['AN-2', 'ÉP-2'])
  expect(found('ép')).toEqual(['ÉP-2'])
  expect(found('an-12')).toEqual(['AN-12'])
  expect(found('an_1')).toEqual([])
})

it('finds claims by words of statement and attribution as they are typed, without case and accents', () => {
  expect(found('croit econ')).toEqual(['AN-1'])
  expect(found(' ministry ')).toEqual(['AN-2'])
  expect(found('road are').toSorted()).toEqual(['AN-12', 'ÉP-2'])
  expect(found('nothing like it')).toEqual([])
  expect(found('"roads" -are theme:x')).toEqual([])
  expect(found('"roads" * -are').length).toBe(2)
})

it('offers all but those that are left out where nothing is typed, and finds none of these', () => {
  expect(found(' ', ['AN-1', 'AN-12']).toSorted()).toEqual(['AN-2', 'ÉP-2'])
  expect(found('2', ['AN-2'])).toEqual(['ÉP-2'])
  expect(found('roads', ['ÉP-2'])).toEqual(['AN-12'])
})

it('gives each row whole, once, and no more than can be looked over', () => {
  const [row] = project.findClaims('an-2', [])
  expect(row).toMatchObject({ id: ids.get('AN-2'), asserter: 'the ministry', passages: [{ quote: 'Dams' }] })
  const numbers = Array.from({ length: 40 }, (_, n) => `AN-${100 + n}`)
  make(numbers.map((number) => ({ number, statement: 'AN again' })))
  for (const typed of ['', 'an', 'again']) {
    const all = found(typed)
    expect([typed, all.length, new Set(all).size]).toEqual([typed, 30, 30])
  }
})
