// The word lists, made ready: verbs conjugated, phrases in one finder.
import { phraseFinder, type PhraseHit, type Token } from '../phrases.ts'
import type { WordLists } from '../word-lists.ts'
import type { FrenchList } from '../words/fr.ts'
import { COMMON_VERBS } from '../words/fr-verbs.ts'
import { entriesByLemma, lexiconOf, verbEntry, type VerbEntry, type VerbForm } from './verbs.ts'

const VERB_LISTS = [
  'saying',
  'reporting',
  'quoting',
  'showing',
  'demanding',
  'forecasting',
  'assessing',
  'beingSure',
  'asking',
  'causingVerbs',
  'adviceVerbs',
  'judgingVerbs',
  'changingVerbs',
  'announcing',
] as const
const PHRASE_LISTS = [
  'accordingTo',
  'certainty',
  'prescribing',
  'predicting',
  'causing',
  'judging',
  'notAClaim',
  'inviting',
  'labels',
  'thisText',
] as const

type VerbList = (typeof VERB_LISTS)[number]
type PhraseList = (typeof PHRASE_LISTS)[number]
export type FrenchHit = PhraseHit<PhraseList>

export type FrenchRules = {
  readonly lists: WordLists<FrenchList>
  readonly lexicon: ReadonlyMap<string, readonly VerbForm[]>
  readonly verbs: Readonly<Record<VerbList, ReadonlyMap<string, readonly VerbEntry[]>>>
  readonly find: (tokens: readonly Token[]) => FrenchHit[]
  readonly isPerson: (word: string) => boolean
  readonly isSource: (word: string) => boolean
  readonly isNotSource: (word: string) => boolean
  readonly isProvision: (word: string) => boolean
  readonly mayBeOfThings: (lemma: string) => boolean
}

export function frenchRules(lists: WordLists<FrenchList>): FrenchRules {
  const pick = <Name extends FrenchList>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, lists[name]])) as Record<Name, readonly string[]>
  const entries = VERB_LISTS.map((name) => [name, entriesByLemma(lists[name])] as const)
  const lemmas = VERB_LISTS.flatMap((name) => lists[name].flatMap((phrase) => verbEntry(phrase)?.lemma ?? []))
  return {
    lists,
    lexicon: lexiconOf([...COMMON_VERBS, ...lemmas]),
    verbs: Object.fromEntries(entries) as unknown as FrenchRules['verbs'],
    find: phraseFinder(pick(PHRASE_LISTS), 'fr'),
    isPerson: oneOf(lists.people),
    isSource: oneOf(lists.sources),
    isNotSource: oneOf(lists.notASource),
    isProvision: oneOf(lists.provisions),
    mayBeOfThings: oneOf(lists.alsoOfThings),
  }
}

/** Is a word in a list of single words, `*` for any ending? */
function oneOf(list: readonly string[]): (word: string) => boolean {
  const exact = new Set<string>()
  const open = new Set<string>()
  for (const phrase of list) {
    const word = phrase.toLowerCase().replaceAll('’', "'")
    if (word.endsWith('*')) open.add(word.slice(0, -1))
    else exact.add(word)
  }
  const lengths = [...new Set(Array.from(open, ({ length }) => length))]
  return (word) => exact.has(word) || lengths.some((length) => open.has(word.slice(0, length)))
}
