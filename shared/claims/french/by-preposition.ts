// Who stands behind "selon", "aux yeux de", "à en croire", or "Pour …," in front.
import { CLITICS, CONJUNCTIONS, TITLES } from './grammar.ts'
import { beginsName, nameFrom, textOf, withAppositions, type Span } from './noun-phrase.ts'
import { because, type Attribution } from './reports.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import { parts, type Sentence } from './sentence.ts'
import { isSomebody, subjectOf } from './subject.ts'

export function byPreposition(
  sentence: Sentence,
  hits: readonly FrenchHit[],
  rules: FrenchRules,
): Attribution | null {
  for (const hit of hits) {
    if (hit.list !== 'accordingTo') continue
    const span = nameBehind(sentence, hit, rules)
    if (span) return made(sentence, span, hit.start, hit.end)
  }
  return byPour(sentence, rules) ?? byHearing(sentence)
}

const made = (sentence: Sentence, span: Span, start: number, end: number): Attribution => ({
  name: textOf(sentence, span),
  kind: 'saying',
  predicate: -1,
  because: because(sentence, start, end),
})

function nameBehind(sentence: Sentence, hit: FrenchHit, rules: FrenchRules): Span | null {
  const { words } = sentence
  const from = words.findIndex(({ start }) => start >= hit.end)
  const first = words[from]
  if (!first || (parts(first.gap) && !/[«"“(]/u.test(first.gap))) return null
  if (/^(?:à|suivant)/u.test(hit.phrase) && !isIntroduced(sentence, hit.start)) return null
  // "de source diplomatique": the source itself.
  const isSource = /^de sources?$/u.test(hit.phrase)
  if (!isSource && isNoSource(sentence, from, rules)) return null
  if (/^(?:moi|nous|soi|mes|ma|mon|nos|notre)$/u.test(first.word)) return null
  const span = nameFrom(sentence, isSource ? from - 1 : from, true)
  const next = words[span.to]
  const isFirst =
    !words.slice(0, from - 1).some(({ start }) => start < hit.start && start >= 0) ||
    !sentence.predicates.some(({ first }) => first < from)
  if (!next || !isFirst) return withAppositions(sentence, span)
  // Set in front: what has an article may be the clause itself.
  const mayGoOn = TITLES.has(next.word) || next.isCapital || (!beginsName(next) && !CLITICS.has(next.word))
  return mayGoOn ? beforeClause(sentence, span) : span
}

/** With appositions, where something is left for the clause. */
function beforeClause(sentence: Sentence, span: Span): Span {
  const whole = withAppositions(sentence, span)
  return whole.to < sentence.words.length ? whole : span
}

/** At the start, or behind a sign or a conjunction. */
const isIntroduced = ({ text }: Sentence, start: number) =>
  /(?:^|[,;:«“"(–—]\s*|(?<!\p{L})(?:mais|et|or|que|qu['’])\s*)$/iu.test(text.slice(0, start).trimStart())

/** "selon la province", "selon que", "d'après vérifier". */
function isNoSource({ words }: Sentence, from: number, rules: FrenchRules): boolean {
  const first = words[from]!
  if (rules.isNotSource(first.word) || first.forms.some(({ tense }) => tense === 'infinitive')) return true
  const head = words[from + 1]
  if (!head || !beginsName(first) || first.isCapital || head.isCapital) return false
  const isBare =
    /^(?:même|mêmes|seul|seule|seuls|différents|différentes|divers|diverses|premiers|premières)$/u.test(
      head.word,
    )
  return rules.isNotSource(isBare ? (words[from + 2]?.word ?? '') : head.word)
}

const SINGLE = /^(?:lui|elle|elles|eux)$/u
const SEVERAL = /^(?:beaucoup|certains|certaines|plusieurs|d'aucuns|d'autres)$/u

/** "Pour les magistrats, il est impératif que …" */
function byPour(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words, text } = sentence
  const index = words.findIndex(
    ({ word, gap }, i) =>
      word === 'pour' && (i === 0 || /[,;:]/u.test(gap) || CONJUNCTIONS.has(words[i - 1]!.word)),
  )
  const first = words[index + 1]
  if (index < 0 || index > 3 || !first || parts(first.gap)) return null
  const span = nameFrom(sentence, index + 1, true)
  if (!/^\s*(?:\)\s*)?[,:]/u.test(text.slice(words[span.to - 1]!.end))) return null
  if (SINGLE.test(first.word))
    return span.to - span.from === 1 ? made(sentence, span, words[index]!.start, words[index]!.end) : null
  const head = words[span.from + 1]
  // "Pour les petites ONG, le coût double": whom it concerns.
  if (head && /^(?:petite|petites|petits|jeunes|pauvres|autant|cela|ce)$/u.test(head.word)) return null
  if (first.forms.some(({ tense }) => tense === 'infinitive')) return null
  const isOne = SEVERAL.test(first.word) || /^(?:uns|autres)$/u.test(head?.word ?? '')
  const near = { from: span.from, to: Math.min(span.to, span.from + 4) }
  if (!isOne && !(beginsName(first) && isSomebody(sentence, near, rules))) return null
  return made(sentence, beforeClause(sentence, span), words[index]!.start, words[index]!.end)
}

/** "L'auteure ne mâche pas ses mots : à l'entendre, …" */
function byHearing(sentence: Sentence): Attribution | null {
  const hearing =
    /(?<!\p{L})à (?:l['’]en|les en|l['’]|les |la |le )\s?(?:croire|entendre|écouter|lire|suivre)(?!\p{L})/iu.exec(
      sentence.text,
    )
  const first = sentence.predicates[0]
  if (!hearing || !first) return null
  const span = subjectOf(sentence, first)
  const isBefore = span && sentence.words[span.to - 1]!.end < hearing.index
  return isBefore ? made(sentence, span, hearing.index, hearing.index + hearing[0].length) : null
}
