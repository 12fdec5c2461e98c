import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { makeClaimLists } from '#shared/claims/claim-lists.ts'
import { claimAt, linked, makeSource, makeThemes } from '#shared/claims/claims.fixture.ts'
import type { ClaimColumn } from '#shared/domain/claim-view.ts'
import { catalogueEn } from '../../i18n/catalogue.ts'
import { cellText, groupText } from './cell-text.ts'
import { tableText } from './table-text.ts'

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: catalogueEn } },
    interpolation: { escapeValue: false },
  })
})

const assessment = { confidence: null, credibility: null, note: '' }
const likely = (person: string, term: string) => ({
  ...assessment,
  person,
  likelihood: { scale: 'icd203' as const, term },
})
const claims = linked(
  [
    claimAt('c1', ['a1:0'], {
      number: 'AN-3',
      statement: 'Ice came',
      themes: ['ice', 'gone'],
      source: 's2',
      assessments: [likely('h1', 'likely'), likely('h2', 'remote')],
    }),
    claimAt('c2', ['a1:4'], { number: 'AN-7', assessments: [likely('h2', 'probable')] }),
    claimAt('c3', [], { number: 'AN-9', judgement: true, statement: 'It will come again' }),
    claimAt('c4', ['elsewhere:0'], { number: 'AN-10', asserter: 'pilots', hedge: 'perhaps' }),
  ],
  [
    ['c3', 'restsOn', 'c1'],
    ['c3', 'restsOn', 'c2'],
    ['c4', 'contradicts', 'c1'],
    ['c1', 'supports', 'not here'],
  ],
)
const person = (id: string, initials: string) =>
  [id, { record: 'person' as const, id, author: id, at: 0, name: `Name of ${initials}`, initials }] as const
const lists = makeClaimLists({
  claims,
  codebook: { themes: makeThemes({ sea: null, ice: 'sea' }), merged: new Map() },
  articles: [{ id: 'a1', title: 'North' }],
  sources: new Map([makeSource('s1', 'Harbour office'), makeSource('s2', 'office', 's1')]),
  people: new Map([person('h1', 'AN'), person('h2', 'BP')]),
})

it.each([
  ['themes', 'SEA/ICE|||'],
  ['attribution', 'Harbour office||Our judgement|pilots'],
  ['certainty', '|||perhaps'],
  ['likelihood', 'likely (AN); remote (BP)|probable||'],
  [
    'links',
    'underlies AN-9; contradicts AN-10; supports not in this file|underlies AN-9|rests on AN-3, AN-7|contradicts AN-3',
  ],
  ['place', 'North, ¶ 1|North, ¶ 1|rests on AN-3, AN-7|not in this file, ¶ 1'],
  ['statement', 'Ice came|q|It will come again|q'],
  ['person', 'Name of AN|Name of AN|Name of AN|Name of AN'],
] satisfies [ClaimColumn, string][])('says of the %s of each claim: %s', (column, said) => {
  expect(claims.map((claim) => cellText(column, claim, lists)).join('|')).toBe(said)
})

it('puts the group before the columns, and a claim into each of its groups', () => {
  expect(tableText(claims, lists, { columns: ['number', 'status'], group: 'article' })).toEqual([
    ['Article', 'Number', 'Status'],
    ['North', 'AN-3', 'Draft'],
    ['North', 'AN-7', 'Draft'],
    ['Without an article', 'AN-9', 'Draft'],
    ['Without an article', 'AN-10', 'Draft'],
  ])
})

it('names a source that a filter asks for: as it is called now, also where it has no claims; or says that it has gone', () => {
  const named = (key: string) => groupText('source', key, lists, new Map())
  expect(['source:s2', 'source:s1', 'source:gone'].map(named)).toEqual([
    'Harbour office',
    'Harbour office',
    'not in this file',
  ])
})
