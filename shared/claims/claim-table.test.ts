import { describe, expect, it } from 'vitest'
import { NO_FILTER, type ClaimColumn, type ClaimFilter } from '../domain/claim-view.ts'
import type { ClaimRow } from '../ipc/view-types.ts'
import { claimAt, linked, makeSource, makeThemes } from './claims.fixture.ts'
import { makeClaimLists } from './claim-lists.ts'
import { filterClaims, isFiltered } from './filter-claims.ts'
import { groupClaims } from './group-claims.ts'
import { sortClaims } from './sort-claims.ts'

const listsOf = (claims: readonly ClaimRow[]) =>
  makeClaimLists({
    claims,
    codebook: {
      themes: makeThemes({ army: null, coup: 'army', trade: null }),
      merged: new Map([['putsch', 'coup']]),
    },
    articles: [
      { id: 'a2', title: 'Second' },
      { id: 'a1', title: 'First' },
    ],
    sources: new Map([makeSource('s1', 'United Nations'), makeSource('s2', 'UN', 's1')]),
    people: new Map([
      ['h1', { record: 'person', id: 'h1', author: 'h1', at: 0, name: 'Zoé', initials: 'Z' }],
      ['h2', { record: 'person', id: 'h2', author: 'h2', at: 0, name: 'Adama', initials: 'A' }],
    ]),
  })
const ids = (rows: readonly ClaimRow[]) => rows.map(({ id }) => id)

describe('the filter', () => {
  const likely = { scale: 'icd203', term: 'likely' } as const
  const assessed = { person: 'h1', likelihood: likely, confidence: null, credibility: null, note: '' }
  const claims = linked(
    [
      claimAt('c1', ['a1:0'], {
        statement: 'L’Économie croît',
        type: 'factual',
        themes: ['coup'],
        source: 's2',
        assessments: [assessed, { ...assessed, person: 'h2', likelihood: { ...likely, term: 'probable' } }],
      }),
      claimAt('c2', ['a2:0'], {
        statement: 'Trade grows',
        themes: ['trade', 'coup'],
        status: 'ready',
        asserter: 'critics',
        author: 'h2',
        guessed: ['type'],
        assessments: [assessed, { ...assessed, person: 'h2', likelihood: { ...likely, term: 'remote' } }],
      }),
      claimAt('c3', [], { statement: 'We judge so', judgement: true, themes: ['gone'] }),
      claimAt('c4', ['a1:9'], {
        source: 's1',
        status: 'withdrawn',
        passages: claimAt('c4', ['a1:9']).passages.map((one) => ({ ...one, state: 'notFound' })),
      }),
    ],
    [
      ['c1', 'contradicts', 'c2'],
      ['c3', 'restsOn', 'c1'],
    ],
  )
  const lists = listsOf(claims)
  it.each([
    [{}, 'c1 c2 c3 c4'],
    [{ text: 'croit economie' }, 'c1'],
    [{ text: ' GROWS trade critics' }, 'c2'],
    [{ themes: ['army'] }, 'c1 c2'],
    [{ themes: ['army', 'trade'] }, 'c2'],
    [{ themes: [''] }, 'c3 c4'],
    [{ themes: ['gone'] }, 'c1 c2 c3 c4'],
    [{ themes: ['putsch'] }, 'c1 c2'],
    [{ types: ['factual'] }, 'c1'],
    [{ types: ['none', 'factual'] }, 'c1 c2 c3 c4'],
    [{ statuses: ['ready', 'withdrawn'] }, 'c2 c4'],
    [{ article: 'a1' }, 'c1 c4'],
    [{ source: 'source:s1' }, 'c1 c4'],
    // Kept before that source was merged.
    [{ source: 'source:s2' }, 'c1 c4'],
    [{ source: 'words:critics' }, 'c2'],
    [{ source: 'ours' }, 'c3'],
    [{ person: 'h2' }, 'c2'],
    [{ kind: 'judgements' }, 'c3'],
    [{ kind: 'claims', article: 'a1', statuses: ['draft'] }, 'c1'],
    [{ traits: ['likelihood'] }, 'c1 c2'],
    [{ traits: ['noLikelihood'] }, 'c3 c4'],
    [{ traits: ['differing'] }, 'c2'],
    [{ traits: ['linked'] }, 'c1 c2 c3'],
    [{ traits: ['contradicted', 'guessed'] }, 'c2'],
    [{ traits: ['toLookAt'] }, 'c4'],
  ] satisfies [Partial<ClaimFilter>, string][])('%j', (filter, found) => {
    expect(ids(filterClaims(lists, { ...NO_FILTER, ...filter })).join(' ')).toBe(found)
  })

  it('knows when it asks for something', () => {
    expect(isFiltered(NO_FILTER)).toBe(false)
    expect(isFiltered({ ...NO_FILTER, themes: [''] })).toBe(true)
    expect(isFiltered({ ...NO_FILTER, person: 'h1' })).toBe(true)
  })
})

describe('the order', () => {
  const sorted = (claims: readonly ClaimRow[], column: ClaimColumn, descending = false) =>
    ids(sortClaims(claims, listsOf(claims), { column, descending })).join(' ')

  it('by place is that of the library, then of the text; a judgement stands nowhere', () => {
    const claims = [
      claimAt('c0', [], { judgement: true }),
      claimAt('c1', ['a1:9']),
      claimAt('c2', ['a1:1']),
      claimAt('c3', ['a2:0']),
      claimAt('c4', ['elsewhere:0']),
    ]
    expect(sorted(claims, 'place')).toBe('c3 c2 c1 c4 c0')
    expect(sorted(claims, 'place', true)).toBe('c4 c1 c2 c3 c0')
  })

  it('takes numbers as numbers, and keeps what is empty last either way', () => {
    const claims = [
      claimAt('c1', ['a1:0'], { number: 'AN-10' }),
      claimAt('c2', ['a1:1'], { number: 'AN-2', asserter: 'UN' }),
      claimAt('c3', ['a1:2'], { number: 'AN-3', asserter: 'AU' }),
    ]
    expect(sorted(claims, 'number')).toBe('c2 c3 c1')
    expect(sorted(claims, 'attribution')).toBe('c3 c2 c1')
    expect(sorted(claims, 'attribution', true)).toBe('c2 c3 c1')
  })

  it('follows a scale where there is one', () => {
    const assess = (term: string) => ({
      assessments: [
        {
          person: 'h1',
          likelihood: { scale: 'icd203' as const, term },
          confidence: null,
          credibility: null,
          note: '',
        },
      ],
    })
    const claims = [
      claimAt('c1', ['a1:0'], { ...assess('likely'), type: 'prescriptive', author: 'h1' }),
      claimAt('c2', ['a1:1'], { ...assess('remote'), type: 'factual', author: 'h2', status: 'ready' }),
      claimAt('c3', ['a1:2']),
    ]
    expect(sorted(claims, 'likelihood')).toBe('c2 c1 c3')
    expect(sorted(claims, 'type', true)).toBe('c1 c2 c3')
    expect(sorted(claims, 'status', true)).toBe('c2 c1 c3')
    expect(sorted(claims, 'person')).toBe('c2 c1 c3')
  })
})

describe('groups', () => {
  const claims = [
    claimAt('c1', ['a1:0', 'a2:0'], { themes: ['trade', 'coup', 'gone'], status: 'ready', source: 's2' }),
    claimAt('c2', ['a1:5'], { themes: ['gone'], type: 'causal', asserter: 'Critics' }),
    claimAt('c3', [], { judgement: true, themes: ['coup'], type: 'factual' }),
    claimAt('c4', ['a1:7']),
  ]
  const grouped = (by: Parameters<typeof groupClaims>[2]) =>
    groupClaims(claims, listsOf(claims), by).map(({ key, rows }) => `${key}: ${ids(rows).join(' ')}`)

  it('stand in the order of the codebook, with a claim in each of its themes', () => {
    expect(grouped('theme')).toEqual(['coup: c1 c3', 'trade: c1', ': c2 c4'])
  })
  it('stand in the order of the library', () => {
    expect(grouped('article')).toEqual(['a2: c1', 'a1: c1 c2 c4', ': c3'])
  })
  it('follow the types and statuses', () => {
    expect(grouped('type')).toEqual(['factual: c3', 'causal: c2', ': c1 c4'])
    expect(grouped('status')).toEqual(['draft: c2 c3 c4', 'ready: c1'])
  })
  it('have the author first, and what is ours last', () => {
    expect(grouped('source')).toEqual(['author: c4', 'words:critics: c2', 'source:s1: c1', 'ours: c3'])
  })
})
