import { expect, it } from 'vitest'
import type { RecordView } from '#shared/doc/fold.ts'
import type { Person } from '#shared/domain/project.ts'
import { versionRows } from './version-rows.ts'

const version = (hash: string, at: number, parents: string[], author = 'h1') =>
  [
    `v-${hash}`,
    {
      value: { record: 'version', id: `v-${hash}`, author, at, article: 'a', hash, parents, why: 'correct' },
    } as RecordView<'version'>,
  ] as const
const people = new Map([['h1', { value: { name: 'Amina Ndiaye' } as Person } as RecordView<'person'>]])
const rows = (...versions: (readonly [string, RecordView<'version'>])[]) =>
  versionRows({ version: new Map(versions) }, people).map(({ hash, by, state }) => [hash, by, state])

it('lists the newest first, and says which one counts', () => {
  expect(rows(version('x', 1, []), version('z', 3, ['y'], 'gone'), version('y', 2, ['x']))).toEqual([
    ['z', null, 'current'],
    ['y', 'Amina Ndiaye', 'old'],
    ['x', 'Amina Ndiaye', 'old'],
  ])
})

it('tells two that were changed apart from what they were made from', () => {
  expect(rows(version('x', 1, []), version('y', 2, ['x']), version('z', 3, ['x']))).toEqual([
    ['z', 'Amina Ndiaye', 'current'],
    ['y', 'Amina Ndiaye', 'apart'],
    ['x', 'Amina Ndiaye', 'old'],
  ])
})
