import { meantTheme } from '../domain/codebook.ts'
import type { ClaimFilter, ClaimTrait } from '../domain/claim-view.ts'
import { likelihoodBand } from '../domain/likelihood.ts'
import type { ClaimRow } from '../ipc/view-types.ts'
import { attributionOf, meantKey } from './attribution.ts'
import type { ClaimLists } from './claim-lists.ts'
import { themesOver } from './theme-lines.ts'

type Test = (claim: ClaimRow) => boolean

export function filterClaims(lists: ClaimLists, filter: ClaimFilter): ClaimRow[] {
  const tests = testsOf(lists, filter)
  return tests.length === 0
    ? [...lists.claims]
    : lists.claims.filter((claim) => tests.every((test) => test(claim)))
}

export function isFiltered(filter: ClaimFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value.length > 0)
}

/** The quick ones first. */
function testsOf(lists: ClaimLists, filter: ClaimFilter): Test[] {
  const { lines, sources, themes } = lists
  const { types, statuses, article, person, kind, traits, source } = filter
  const tests: Test[] = []
  if (kind !== null) tests.push((claim) => claim.judgement === (kind === 'judgements'))
  if (statuses.length > 0) tests.push((claim) => statuses.includes(claim.status))
  if (types.length > 0) tests.push((claim) => types.includes(claim.type ?? 'none'))
  if (person !== null) tests.push((claim) => claim.author === person)
  if (article !== null) tests.push(({ passages }) => passages.some((one) => one.article === article))
  // A theme that has gone since asks for nothing, as in the list of themes.
  const wanted = filter.themes.map((id) => meantTheme(lists, id)).filter((id) => id === '' || themes.has(id))
  if (wanted.length > 0) {
    tests.push((claim) => {
      const over = themesOver(lines, claim.themes)
      return wanted.every((id) => (id === '' ? over.size === 0 : over.has(id)))
    })
  }
  if (source !== null) {
    const key = meantKey(source, sources)
    tests.push((claim) => attributionOf(claim, sources).key === key)
  }
  for (const trait of traits) tests.push(TRAITS[trait])
  const words = fold(filter.text).split(/\s+/u).filter(Boolean)
  if (words.length > 0) {
    tests.push((claim) => {
      const text = fold(textOf(claim))
      return words.every((word) => text.includes(word))
    })
  }
  return tests
}

function textOf({ number, statement, asserter, hedge, passages }: ClaimRow): string {
  return [number, statement, asserter, hedge, ...passages.map(({ quote }) => quote)].join(' ')
}

const TRAITS: { readonly [Trait in ClaimTrait]: Test } = {
  likelihood: ({ assessments }) => assessments.some(({ likelihood }) => likelihood !== null),
  noLikelihood: ({ assessments }) => assessments.every(({ likelihood }) => likelihood === null),
  differing: hasDifferingAssessments,
  linked: ({ links }) => links.length > 0,
  contradicted: ({ links }) => links.some(({ kind }) => kind === 'contradicts'),
  toLookAt: ({ passages }) => passages.some(({ state }) => state === 'changed' || state === 'notFound'),
  guessed: ({ guessed }) => guessed.length > 0,
}

/** Two people see it differently; synonyms of one band ("likely", "probable") are the same. */
function hasDifferingAssessments({ assessments }: ClaimRow): boolean {
  const differ = (values: readonly unknown[]) => new Set(values.filter((value) => value !== null)).size > 1
  return (
    differ(
      assessments.map(
        ({ likelihood }) =>
          likelihood &&
          `${likelihood.scale} ${likelihoodBand(likelihood.scale, likelihood.term)?.terms[0] ?? likelihood.term}`,
      ),
    ) ||
    differ(assessments.map(({ confidence }) => confidence)) ||
    differ(assessments.map(({ credibility }) => credibility))
  )
}

/** Without case and accents, so that "economie" finds "Économie". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
}
