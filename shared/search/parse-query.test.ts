import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'
import { SEARCH_GROUPS, type SearchTerm } from './search-query.ts'

const words = (text: string, prefix = false): SearchTerm => ({ kind: 'words', text, prefix })
const clause = (term: SearchTerm, ...others: SearchTerm[]) => ({ not: false, any: [term, ...others] })
const not = (term: SearchTerm) => ({ not: true, any: [term] })

function clausesOf(query: string, typing = false) {
  const parsed = parseQuery(query, { typing })
  return parsed.ok ? parsed.value.clauses : parsed
}
const groupsOf = (query: string) => {
  const parsed = parseQuery(query)
  return parsed.ok ? parsed.value.groups : parsed
}

describe('a query', () => {
  it('wants all of its words, in any order, and none of those behind a minus', () => {
    expect(clausesOf('convoys  attacked -rain "north road" -"the end"')).toEqual([
      clause(words('convoys')),
      clause(words('attacked')),
      not(words('rain')),
      clause(words('north road')),
      not(words('the end')),
    ])
    // One inside a word, or alone, is none.
    expect(clausesOf('UN-led - north')).toEqual([clause(words('UN-led')), clause(words('north'))])
  })

  it('takes quotation marks as keyboards and texts have them', () => {
    expect(clausesOf('“north road” « route du nord » „am Fluss“')).toEqual([
      clause(words('north road')),
      clause(words('route du nord')),
      clause(words('am Fluss')),
    ])
  })

  it('lets the last word go on while it is typed, a starred one always', () => {
    expect(clausesOf('north secur', true)).toEqual([clause(words('north')), clause(words('secur', true))])
    expect(clausesOf('north secur ', true)).toEqual([clause(words('north')), clause(words('secur'))])
    expect(clausesOf('secur* north')).toEqual([clause(words('secur', true)), clause(words('north'))])
    expect(clausesOf('"north ro', true)).toEqual([clause(words('north ro', true))])
    expect(clausesOf('"north ro"', true)).toEqual([clause(words('north ro'))])
    expect(clausesOf('NEAR(north ro', true)).toEqual([
      clause({ kind: 'near', parts: [words('north'), words('ro', true)].map(bare), distance: 10 }),
    ])
  })

  it('joins with OR what stands beside it', () => {
    expect(clausesOf('food OR water OU fuel north')).toEqual([
      clause(words('food'), words('water'), words('fuel')),
      clause(words('north')),
    ])
    expect(clausesOf('OR food OR')).toEqual([clause(words('food'))])
    expect(clausesOf('food or')).toEqual([clause(words('food')), clause(words('or'))])
    expect(clausesOf('food OR -water')).toMatchObject({ ok: false, code: 'notBesideOr' })
    expect(clausesOf('-food OR water')).toMatchObject({ ok: false, code: 'notBesideOr' })
  })

  it('reads NEAR with words, phrases and a distance', () => {
    const parts = [words('fuel'), words('north road')].map(bare)
    expect(clausesOf('NEAR(fuel "north road", 5)')).toEqual([clause({ kind: 'near', parts, distance: 5 })])
    expect(clausesOf('-NEAR(fuel "north road") x')).toEqual([
      not({ kind: 'near', parts, distance: 10 }),
      clause(words('x')),
    ])
    expect(clausesOf('NEAR(fuel, 99999999999) NEAR() NEAR(')).toEqual([clause(words('fuel'))])
  })

  it('knows fields in English and French, with quoted values', () => {
    const english =
      'theme:"Security/Civilians" from:"red cross" type:causal status:ready before:2020-03 after:2019 article:delta'
    const french =
      'thème:"Security/Civilians" de:«red cross» type:Causale statut:prête avant:2020-03 après:2019 article:delta'
    const expected = [
      { kind: 'theme', value: 'Security/Civilians' },
      { kind: 'from', value: 'red cross' },
      { kind: 'type', value: 'causal' },
      { kind: 'status', value: 'ready' },
      { kind: 'before', value: '2020-03' },
      { kind: 'after', value: '2019' },
      { kind: 'article', value: 'delta' },
    ].map((term) => clause(term as SearchTerm))
    expect(clausesOf(english)).toEqual(expected)
    expect(clausesOf(french.normalize('NFD'))).toEqual(expected)
    expect(clausesOf('-type:none type:causal OR type:predictive')).toEqual([
      not({ kind: 'type', value: null }),
      clause({ kind: 'type', value: 'causal' }, { kind: 'type', value: 'predictive' }),
    ])
  })

  it('chooses where to look', () => {
    expect(groupsOf('food')).toEqual(SEARCH_GROUPS)
    expect(groupsOf('in:memos food in:claims')).toEqual(['claims', 'memos'])
    expect(groupsOf('dans:notes food')).toEqual(['memos'])
    expect(groupsOf('-in:articles')).toEqual(['claims', 'memos', 'themes'])
  })

  it('names a field that it does not know, with the nearest one that it does', () => {
    expect(parseQuery('thme:security')).toMatchObject({
      ok: false,
      code: 'unknownField',
      detail: { field: 'thme', nearest: 'theme' },
    })
    expect(parseQuery('zzzzzz:1')).toMatchObject({ code: 'unknownField', detail: { nearest: '' } })
    // Words of a text are no fields.
    expect(clausesOf('Note: https://un.example/a 12:30')).toEqual([
      clause(words('Note')),
      clause(words('https://un.example/a')),
      clause(words('12:30')),
    ])
  })

  it('says which values a field can have, and what a date looks like', () => {
    expect(parseQuery('type:casual')).toMatchObject({
      code: 'unknownValue',
      detail: {
        field: 'type',
        value: 'casual',
        nearest: 'causal',
        known: 'factual, causal, predictive, evaluative, prescriptive, none',
      },
    })
    expect(parseQuery('in:notes2')).toMatchObject({ code: 'unknownValue', detail: { nearest: 'notes' } })
    expect(parseQuery('before:2020-13')).toMatchObject({ code: 'badDate', detail: { value: '2020-13' } })
    expect(parseQuery('before:yesterday')).toMatchObject({ code: 'badDate' })
    expect(parseQuery('x'.repeat(LONGEST_QUERY + 1))).toMatchObject({ code: 'queryTooLong' })
  })

  it('does not complain of what is still being typed', () => {
    expect(clausesOf('food theme:', true)).toEqual([clause(words('food'))])
    expect(clausesOf('type:c', true)).toEqual([clause({ kind: 'type', value: 'causal' })])
    // Predictive or prescriptive.
    expect(clausesOf('type:pre', true)).toEqual([])
    expect(clausesOf('before:20', true)).toEqual([])
    expect(clausesOf('before:20 ', true)).toMatchObject({ code: 'badDate' })
  })

  it('passes over what holds neither letter nor digit', () => {
    expect(clausesOf('… ( ) "—" * - -- "" theme:"" NEAR(…)')).toEqual([])
  })
})

it('reads anything without throwing, the same with and without what surrounds it', () => {
  const bits = [
    '"',
    '“',
    '-',
    'NEAR(',
    ')',
    'OR',
    ':',
    'theme:',
    'in:',
    'before:',
    ' ',
    '*',
    '\0',
    'é',
    '2020',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 20 }).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(text, fc.boolean(), (query, typing) => {
      const parsed = parseQuery(query, { typing })
      const clauses = parsed.ok ? parsed.value.clauses : []
      expect(clauses.every(({ any }) => any.length > 0)).toBe(true)
      expect(parseQuery(`  ${query}`, { typing })).toEqual(parsed)
    }),
  )
})

function bare(term: SearchTerm) {
  const { text, prefix } = term as SearchTerm & { kind: 'words' }
  return { text, prefix }
}
