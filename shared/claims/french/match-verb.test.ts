import { expect, it } from 'vitest'
import { matchVerb } from './match-verb.ts'
import { analyse } from './sentence.ts'
import { entriesByLemma, lexiconOf, verbEntry } from './verbs.ts'

const LEXICON = lexiconOf([
  'mettre',
  'plaindre',
  'voir',
  'parler',
  'tenir',
  'dire',
  'avoir',
  'être',
  'venir',
  'payer',
])

function find(phrases: string[], text: string): string | null {
  const sentence = analyse(text, LEXICON)
  for (const predicate of sentence.predicates) {
    const match = matchVerb(sentence, predicate, entriesByLemma(phrases))
    if (match) return text.slice(match.start, match.end)
  }
  return null
}

it('reads an entry of a list', () => {
  expect(verbEntry("se plaindre d'")).toEqual({
    lemma: 'plaindre',
    isReflexive: true,
    particle: null,
    rest: ["d'"],
  })
  expect(verbEntry('y voir')).toEqual({ lemma: 'voir', isReflexive: false, particle: 'y', rest: [] })
  expect(verbEntry('sans doute')).toBeNull()
})

it('finds a verb in any of its forms, with what belongs to it further on', () => {
  expect(find(['mettre en garde'], 'Elle a une nouvelle fois mis en garde le Sénat.')).toBe(
    'a une nouvelle fois mis en garde',
  )
  expect(find(['dire'], 'Il vient de dire non.')).toBe('vient de dire')
  expect(find(['parler d’'], 'Il parle d’« arrangements ».')).toBe('parle d')
  expect(find(['tenir au'], 'La reprise tient, pour une part, au beau temps.')).toBe(
    'tient, pour une part, au',
  )
})

it('tells reflexive verbs and particles from others', () => {
  expect(find(['dire'], 'Elle se dit prête.')).toBeNull()
  expect(find(['se dire'], 'Elle se dit prête.')).toBe('dit')
  expect(find(['y voir'], 'Ils voient la mer.')).toBeNull()
  expect(find(['y voir'], 'Ils y voient un signe.')).toBe('voient')
})

it('does not reach behind a comma or the end of a clause', () => {
  expect(find(['parler de'], 'Elle parle, de loin.')).toBeNull()
  expect(find(['parler de'], 'Elle parle ; de loin, on entend.')).toBeNull()
})
