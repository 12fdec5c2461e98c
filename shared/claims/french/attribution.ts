// Who claims it: the words behind "selon", the subject of a verb of saying, or who stands behind one ("…, tonne Me Roy").
import type { Because } from '../reading.ts'
import { ARTICLES, CLITICS, CONJUNCTIONS, RELATIVES, SUBORDINATORS, TITLES } from './grammar.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import { matchVerb, type VerbMatch } from './match-verb.ts'
import {
  beginsName,
  hasVerb,
  isAdverbial,
  isApposition,
  nameFrom,
  textOf,
  withAppositions,
  type Span,
} from './noun-phrase.ts'
import { isAdverb, parts, type Predicate, type Sentence } from './sentence.ts'

export type ReportKind = 'saying' | 'demanding' | 'forecasting' | 'assessing'

/** `name`: null where somebody unnamed or the author says it ("dit-on"). */
export type Attribution = {
  readonly name: string | null
  readonly kind: ReportKind
  /** The verb of saying, -1 for a preposition. */
  readonly predicate: number
  readonly because: Because
}

export function attributionOf(
  sentence: Sentence,
  hits: readonly FrenchHit[],
  rules: FrenchRules,
): Attribution | null {
  return (
    byInversion(sentence, rules) ??
    bySubject(sentence, rules) ??
    byPreposition(sentence, hits, rules) ??
    byPassive(sentence, rules) ??
    byColon(sentence, rules)
  )
}

const because = ({ text }: Sentence, start: number, end: number): Because => ({
  kind: 'asserter',
  words: text.slice(start, end),
  start,
  end,
})

type Report = VerbMatch & { readonly kind: ReportKind; readonly list: string }

/** What a predicate reports, by the list with the most specific entry. */
export function reportOf(sentence: Sentence, predicate: Predicate, rules: FrenchRules): Report | null {
  let best: Report | null = null
  for (const [list, kind] of LISTS) {
    const match = matchVerb(sentence, predicate, rules.verbs[list])
    if (!match) continue
    if (best && best.entry.rest.length >= match.entry.rest.length) continue
    best = { ...match, kind, list }
  }
  return best
}

const LISTS = [
  ['beingSure', 'saying'],
  ['demanding', 'demanding'],
  ['forecasting', 'forecasting'],
  ['assessing', 'assessing'],
  ['reporting', 'saying'],
  ['saying', 'saying'],
] as const

const NOBODY: ReadonlySet<string> = new Set(
  "on je j' nous tu personne nul rien ce c' cela ceci ça qui que quiconque aucun".split(' '),
)

/** "estime-t-elle", "…, estime la ministre" */
function byInversion(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words, predicates, text } = sentence
  if (/\?\s*[»”"]?\s*$/u.test(text)) return null
  for (const [index, predicate] of predicates.entries()) {
    const verb = words[predicate.first]!
    const inverted = verb.inverted
    const report = reportOf(sentence, predicate, rules) ?? quoted(sentence, predicate, rules)
    if (!report) continue
    const made = { kind: report.kind, predicate: index, because: because(sentence, report.start, report.end) }
    if (inverted) {
      if (predicate.main > predicate.first || !NOBODY.has(inverted.pronoun)) {
        const name = NOBODY.has(inverted.pronoun) ? null : text.slice(inverted.start, inverted.end)
        if (name !== null && inverted.pronoun !== 'vous') return { ...made, name }
      }
      continue
    }
    const span = nameBehind(sentence, predicate, index)
    if (span) return { ...made, name: textOf(sentence, span) }
  }
  return null
}

function quoted(sentence: Sentence, predicate: Predicate, rules: FrenchRules): Report | null {
  const match = matchVerb(sentence, predicate, rules.verbs.quoting)
  return match && { ...match, kind: 'saying', list: 'quoting' }
}

function nameBehind(sentence: Sentence, predicate: Predicate, index: number): Span | null {
  const { words, predicates } = sentence
  let start = predicate.first
  while (start > 0 && CLITICS.has(words[start - 1]!.word) && !parts(words[start]!.gap)) start--
  const gap = words[start]!.gap
  const opener = words[start - 1]?.word ?? ''
  const isComparison =
    /^(?:comme|que)$/u.test(opener) && (opener === 'comme' || words[start - 2]?.word === 'ainsi')
  if (!isComparison && !/[»”"]\s*,?\s*$|,\s*$|[–—(]\s*$/u.test(gap)) return null
  if (start === 0 && !/[»”"]/u.test(gap)) return null
  let from = predicate.main + 1
  while (
    from < words.length &&
    !parts(words[from]!.gap) &&
    (isAdverb(words[from]!) || ORAL.has(words[from]!.word))
  )
    from++
  // "…, ajoute, à son tour, le maire"
  if (from >= words.length || (parts(words[from]!.gap) && !/^\s*,\s*$/u.test(words[from]!.gap))) return null
  if (!beginsName(words[from]!)) return null
  if (/^(?:que|qu')$/u.test(words[from]!.word)) return null
  const afterQuote = /[»”"]/u.test(gap)
  if (!afterQuote && !isComparison && !isInsertion(sentence, start, index, predicates)) return null
  return withAppositions(sentence, nameFrom(sentence, from))
}

const ORAL: ReadonlySet<string> = new Set(
  'son sa tour côté part par pour à ainsi de hier ailleurs'
    .split(' ')
    .filter((word) => !/^(?:son|sa|de|à|par|pour)$/u.test(word)),
)

/** Is a verb behind a comma set into a clause, and not the clause's own ("La société, filiale de X, rejette l'idée")? */
function isInsertion(
  sentence: Sentence,
  start: number,
  index: number,
  predicates: readonly Predicate[],
): boolean {
  const chunks = chunksBefore(sentence, start, 0)
  const subject = subjectChunk(sentence, chunks)
  const earlier = predicates.slice(0, index).some(({ first }) => !inRelative(sentence, first))
  if (earlier) return !/^(?:et|ou|puis|mais)$/u.test(sentence.words[start]!.word)
  if (subject < 0) return true
  return subject === chunks.length - 1
}

function inRelative({ words }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (RELATIVES.has(words[i]!.word) && words[i]!.word !== "qu'" && words[i]!.word !== 'que') return true
    if (parts(words[i + 1]!.gap)) return false
  }
  return false
}

/** Stretches between commas up to a word. */
function chunksBefore({ words }: Sentence, to: number, from: number): Span[] {
  const chunks: Span[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    const { gap } = words[i]!
    const isPoint = /^\.\s*$/u.test(gap) || /^\s*\(|\)\s*$/u.test(gap)
    if (parts(gap) && !isPoint) {
      chunks.push({ from: start, to: i })
      start = i
    }
  }
  if (start < to) chunks.push({ from: start, to })
  return chunks
}

/** Index of the stretch that holds the subject: the first that may be a name and has no verb, -1 for none. */
function subjectChunk(sentence: Sentence, chunks: readonly Span[]): number {
  for (const [index, chunk] of chunks.entries()) {
    const span = withoutOpening(sentence, chunk)
    if (!span || isAdverbial(sentence, span)) continue
    const first = sentence.words[span.from]!
    if (!beginsName(first) && !PRONOUNS.has(first.word)) continue
    if (
      chunks
        .slice(index)
        .every((one) => !hasVerb(sentence, one) || RELATIVES.has(sentence.words[one.from]!.word))
    )
      return index
  }
  return -1
}

const PRONOUNS: ReadonlySet<string> = new Set(
  "il elle ils elles on je j' nous vous tu celui-ci celle-ci ceux-ci celles-ci beaucoup certains plusieurs d'autres".split(
    ' ',
  ),
)

/** Without "Mais", "Or", "Aussi". */
function withoutOpening({ words }: Sentence, { from, to }: Span): Span | null {
  let start = from
  while (
    start < to &&
    (CONJUNCTIONS.has(words[start]!.word) ||
      (isAdverb(words[start]!) && !words[start]!.word.startsWith('tou')))
  )
    start++
  return start < to ? { from: start, to } : null
}

/** "Le ministre du Budget, M. Ettien, assure que" */
function bySubject(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words, predicates } = sentence
  for (const [index, predicate] of predicates.entries()) {
    if (
      predicate.isPassive &&
      !matchVerb(sentence, predicate, rules.verbs.beingSure) &&
      !matchVerb(sentence, predicate, rules.verbs.demanding)?.entry.rest.length
    )
      continue
    const report = reportOf(sentence, predicate, rules)
    const shown = matchVerb(sentence, predicate, rules.verbs.showing)
    if (!report && !shown) continue
    if (words[predicate.first]!.inQuotes) continue
    if (words[predicate.first]!.inverted) continue
    const subject = subjectOf(sentence, predicate)
    if (!subject) continue
    const isSource = isSourceName(sentence, subject, rules)
    if (!report && !isSource) continue
    if (isSelf(sentence, subject, rules)) return null
    if (report?.list === 'saying' && !isSource && !saysSomething(sentence, predicate)) continue
    if (report?.list === 'saying' && isSource && !shown && !saysSomething(sentence, predicate)) continue
    const { start, end } = report ?? shown!
    return {
      name: textOf(sentence, subject),
      kind: report?.kind ?? 'saying',
      predicate: index,
      because: because(sentence, start, end),
    }
  }
  return null
}

function subjectOf(sentence: Sentence, { first }: Predicate): Span | null {
  const { words } = sentence
  let to = first
  while (
    to > 0 &&
    CLITICS.has(words[to - 1]!.word) &&
    !parts(words[to]!.gap) &&
    !(to === 1 && words[0]!.isCapital && /^(?:nous|vous)$/u.test(words[0]!.word))
  )
    to--
  const from = clauseStart(sentence, first)
  const chunks = chunksBefore(sentence, to, from)
  const index = subjectChunk(sentence, chunks)
  if (index < 0) return null
  let span = withoutOpening(sentence, chunks[index]!)!
  for (const chunk of chunks.slice(index + 1)) {
    if (!isApposition(sentence, chunk) || chunk.from !== span.to) break
    span = { from: span.from, to: chunk.to }
  }
  while (span.to > span.from + 1 && isTail(words[span.to - 1]!.word))
    span = { from: span.from, to: span.to - 1 }
  for (let i = span.from; i < span.to; i++) {
    if (SUBORDINATORS.has(words[i]!.word) && words[i]!.word !== 'bien' && i === span.from) return null
    if (/^(?:que|qu'|si|dont)$/u.test(words[i]!.word)) return null
  }
  return span
}

const isTail = (word: string) =>
  /^(?:aussi|également|ainsi|même|tous|toutes|lui|eux|donc|pourtant|déjà|en|y|lui-même|elle-même|eux-mêmes)$/u.test(
    word,
  )

/** Where the clause of a word begins: behind a semicolon, a colon, a dash, or ", mais". */
function clauseStart({ words }: Sentence, at: number): number {
  for (let i = at; i > 0; i--) {
    if (/[;:«“—–!?]|\.\s*$/u.test(words[i]!.gap) && !isInitial(words[i - 1]!.word, words[i]!.gap)) return i
    if (/,/u.test(words[i]!.gap) && /^(?:mais|et|or|car|tandis|alors)$/u.test(words[i]!.word) && i < at)
      return i
    if (/^(?:et|mais)$/u.test(words[i]!.word) && /^(?:il|elle|ils|elles)$/u.test(words[i + 1]?.word ?? ''))
      return i
  }
  return 0
}

const isInitial = (word: string, gap: string) =>
  /^\.\s*$/u.test(gap) && (TITLES.has(word) || word.length === 1 || /^(?:n|art|al|st)$/u.test(word))

/** The author or nobody: "nous", "on", "nos résultats", "la présente note". */
function isSelf({ words }: Sentence, { from, to }: Span, rules: FrenchRules): boolean {
  const { word } = words[from]!
  if (NOBODY.has(word) || /^(?:nos|notre|mes|mon|ma)$/u.test(word))
    return (
      !(word === 'mes' || word === 'mon' || word === 'ma') ||
      /^(?:avis|analyse|propos|hypothèse|conviction|thèse)/u.test(words[from + 1]?.word ?? '')
    )
  if (/^votre$/u.test(word) && /^(?:rapporteu|commission)/u.test(words[from + 1]?.word ?? '')) return true
  const opening = words
    .slice(from, Math.min(to, from + 4))
    .map(({ word }) => word)
    .join(' ')
    .replaceAll("' ", "'")
  return rules.lists.thisText.some(
    (phrase) => phrase !== 'nous' && (opening === phrase || opening.startsWith(`${phrase} `)),
  )
}

function isSourceName({ words }: Sentence, { from, to }: Span, rules: FrenchRules): boolean {
  return words.slice(from, Math.min(to, from + 5)).some(({ word }) => rules.isSource(word))
}

/** "que", a colon, a quotation or an infinitive behind the verb. */
function saysSomething({ words, text }: Sentence, { main, first }: Predicate): boolean {
  const last = Math.min(words.length - 1, main + 9)
  if (/^\s*:/u.test(text.slice(words[main]!.end))) return true
  for (let i = main + 1; i <= last; i++) {
    const { word, gap, forms } = words[i]!
    if (/[«“":]/u.test(gap)) return true
    if (/[;.!?]/u.test(gap)) return false
    if (/^(?:que|qu')$/u.test(word) && !/^(?:plus|moins|aussi|autant|même|autre)$/u.test(words[i - 1]!.word))
      return true
    if (
      i <= main + 2 &&
      forms.some(({ tense }) => tense === 'infinitive') &&
      words[i - 1]!.word !== 'à' &&
      words[i - 1]!.word !== 'pour'
    )
      return true
    if (/^(?:avoir|être)$/u.test(word) && /^(?:d'|de)$/u.test(words[i - 1]!.word)) return true
    if (/^(?:combien|pourquoi|comment)$/u.test(word)) return true
  }
  return first < 0
}

/** "selon la Cour", "Pour les magistrats, …" */
function byPreposition(
  sentence: Sentence,
  hits: readonly FrenchHit[],
  rules: FrenchRules,
): Attribution | null {
  const { words, text } = sentence
  for (const hit of hits) {
    if (hit.list !== 'accordingTo') continue
    const from = words.findIndex(({ start }) => start >= hit.end)
    if (from < 0) continue
    const first = words[from]!
    if (parts(first.gap) && !/[«"“(]/u.test(first.gap)) continue
    if (/^(?:à|suivant)/u.test(hit.phrase) && !isIntroduced(sentence, hit.start)) continue
    const isSource = hit.phrase.startsWith('de source')
    const begin = isSource ? from - 1 : from
    if (!isSource && isNoSource(sentence, from, rules)) continue
    if (/^(?:moi|nous|soi|mes|ma|mon|nos|notre)$/u.test(first.word)) continue
    let span = nameFrom(sentence, begin, true)
    // Set in front: only what has no article goes on with the name, else the clause has begun.
    const next = words[span.to]
    const isFirst = hit.start < 3 || !words.slice(0, from).some(({ forms }) => forms.length > 0)
    if (
      !isFirst ||
      (next && (TITLES.has(next.word) || (!beginsName(next) && !CLITICS.has(next.word)) || next.isCapital))
    )
      span = commaAppositions(sentence, span, isFirst)
    return {
      name: textOf(sentence, span),
      kind: 'saying',
      predicate: -1,
      because: because(sentence, hit.start, hit.end),
    }
  }
  // "Pour les magistrats, il est impératif que …"
  const index = words.findIndex(
    ({ word, gap }, i) =>
      word === 'pour' && (i === 0 || (i < 4 && /[,;:]/u.test(gap)) || CONJUNCTIONS.has(words[i - 1]!.word)),
  )
  if (index >= 0 && index < 4 && words[index + 1] && !parts(words[index + 1]!.gap)) {
    const first = words[index + 1]!
    const span = nameFrom(sentence, index + 1, true)
    const closes = /^\s*(?:\)\s*)?,|^\s*:/u.test(text.slice(words[span.to - 1]!.end))
    const isPronoun = /^(?:lui|elle|elles|eux|beaucoup|certains|plusieurs)$/u.test(first.word)
    const names = words.slice(span.from, Math.min(span.to, span.from + 4))
    const isHolder = isPronoun
      ? span.to - span.from === 1 || /^(?:beaucoup|certains|plusieurs)$/u.test(first.word)
      : names.some(
          ({ word, isCapital }, i) =>
            i > 0 && (rules.isPerson(word) || (isCapital && !ARTICLES.has(names[0]!.word))),
        ) ||
        TITLES.has(first.word) ||
        (first.isCapital && beginsName(first)) ||
        /^(?:d'aucuns)$/u.test(first.word) ||
        (/^(?:les|des)$/u.test(first.word) && /^(?:uns|autres)$/u.test(names[1]?.word ?? ''))
    const isGoal =
      first.forms.some(({ tense }) => tense === 'infinitive') ||
      /^(?:petite|petites|petits|jeunes|pauvres|autant|cela|ce)$/u.test(names[1]?.word ?? '')
    if (closes && isHolder && !isGoal && (beginsName(first) || isPronoun)) {
      const whole = commaAppositions(sentence, span, true)
      return {
        name: textOf(sentence, whole),
        kind: 'saying',
        predicate: -1,
        because: because(sentence, words[index]!.start, words[index]!.end),
      }
    }
  }
  return null
}

function commaAppositions(sentence: Sentence, span: Span, mustClose: boolean): Span {
  const whole = withAppositions(sentence, span)
  if (!mustClose || whole.to === span.to) return whole
  const next = sentence.words[span.to]!
  if (/^(?:le|la|les|l'|un|une|des|ce|cette|ces)$/u.test(next.word) && !next.isCapital) return span
  return whole.to < sentence.words.length ? whole : span
}

/** Between commas, or at the start. */
const isIntroduced = ({ text }: Sentence, start: number) =>
  /(?:^|[,;:«“"(–—]\s*|\b(?:mais|et|or|que|qu['’])\s*)$/iu.test(text.slice(0, start).trimStart())

function isNoSource({ words }: Sentence, from: number, rules: FrenchRules): boolean {
  const first = words[from]!
  if (rules.isNotSource(first.word)) return true
  if (first.forms.some(({ tense }) => tense === 'infinitive')) return true
  const isDetermined = beginsName(first) && !first.isCapital
  const head = isDetermined ? words[from + 1] : null
  if (!head) return false
  const [next, second] = [head.word, words[from + 2]?.word ?? '']
  if (head.isCapital) return false
  if (/^(?:même|mêmes|seul|seule|seuls|différents|différentes)$/u.test(next)) return rules.isNotSource(second)
  return rules.isNotSource(next)
}

/** "est démentie par les relevés de l'exploitant" */
function byPassive(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words, predicates } = sentence
  for (const [index, predicate] of predicates.entries()) {
    if (!predicate.isPassive || inRelative(sentence, predicate.first)) continue
    const report = reportOf(sentence, { ...predicate, auxiliary: null }, rules)
    if (!report || report.entry.rest.length > 1) continue
    for (let i = predicate.main + 1; i < Math.min(words.length, predicate.main + 8); i++) {
      if (/[;.:!?]/u.test(words[i]!.gap)) break
      if (words[i]!.word !== 'par' || !words[i + 1] || !beginsName(words[i + 1]!)) continue
      const name = nameFrom(sentence, i + 1)
      return {
        name: textOf(sentence, name),
        kind: report.kind,
        predicate: index,
        because: because(sentence, words[predicate.first]!.start, words[i]!.end),
      }
    }
  }
  return null
}

/** "Me Roy : « … »" */
function byColon(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words, text } = sentence
  const colon = /^([^:«"“]{2,80}?)\s?:\s*[«"“]/u.exec(text)
  if (!colon) return null
  const to = words.findIndex(({ start }) => start >= colon[1]!.length)
  if (to <= 0 || to > 10) return null
  const span = { from: 0, to }
  if (hasVerb(sentence, span) || !beginsName(words[0]!) || isAdverbial(sentence, span)) return null
  if (
    !words.slice(0, to).some(({ word }) => rules.isPerson(word) || TITLES.has(word)) &&
    !words.slice(0, to).every(({ isCapital }) => isCapital)
  )
    return null
  return {
    name: textOf(sentence, span),
    kind: 'saying',
    predicate: -1,
    because: because(sentence, words[to - 1]!.end, colon[0].length),
  }
}
