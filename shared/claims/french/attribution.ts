// Who claims it: the subject of a verb of saying, who stands behind one or behind "selon", or in front of a colon.
import { TITLES } from './grammar.ts'
import { byInversion } from './by-inversion.ts'
import { byPreposition } from './by-preposition.ts'
import { matchVerb } from './match-verb.ts'
import { beginsName, hasVerb, isAdverbial, nameFrom, textOf, type Span } from './noun-phrase.ts'
import { because, reportOf, saysSomething, type Attribution, type Report } from './reports.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import type { Predicate, Sentence } from './sentence.ts'
import { hasHead, inRelative, isSelf, isSomebody, subjectOf } from './subject.ts'

export function attributionOf(
  sentence: Sentence,
  hits: readonly FrenchHit[],
  rules: FrenchRules,
): Attribution | null {
  const inverted = byInversion(sentence, rules)
  if (inverted?.name) return inverted
  return (
    bySubject(sentence, rules) ??
    byPreposition(sentence, hits, rules) ??
    byPassive(sentence, rules) ??
    byColon(sentence, rules) ??
    bySeeming(sentence) ??
    inverted
  )
}

/** "Le ministre du Budget, M. Ettien, assure que" */
function bySubject(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words } = sentence
  for (const [index, predicate] of sentence.predicates.entries()) {
    const head = words[predicate.first]!
    if (head.inQuotes || head.inverted) continue
    const report = reportOf(sentence, predicate, rules)
    if (predicate.isPassive && !(report && isOfState(report))) continue
    if (
      report?.list === 'beingSure' &&
      words
        .slice(predicate.first, predicate.first + 8)
        .some(
          ({ word }, i, near) =>
            /^(?:plus|moins|peu)$/u.test(word) && /^(?:sûr|certain)/u.test(near[i + 1]?.word ?? ''),
        )
    )
      continue
    const shown = matchVerb(sentence, predicate, rules.verbs.showing)
    const subject = report || shown ? subjectOf(sentence, predicate) : null
    if (!subject) continue
    if (isSelf(sentence, subject, rules)) return null
    // "Il n'est pas certain que": nobody is.
    const isImpersonal =
      report?.list === 'beingSure' &&
      words[subject.from]!.word === 'il' &&
      /^(?:sûr|certain)/u.test(report.entry.rest[0] ?? '')
    if (isImpersonal || words[subject.from - 1]?.word === 'ni') continue
    const found = asserts(sentence, subject, predicate, report, rules)
    if (!found && !(shown && hasHead(sentence, subject, rules.isSource))) continue
    const { start, end } = found ?? shown!
    return {
      name: textOf(sentence, subject),
      kind: found?.kind ?? 'saying',
      predicate: index,
      because: because(sentence, start, end),
    }
  }
  return null
}

/** "est convaincu", "est favorable à": no passive. */
const isOfState = ({ entry, list }: Report) =>
  list === 'beingSure' || (list === 'demanding' && entry.lemma === 'être')

/** The report, where this subject can make it and something is reported. */
function asserts(
  sentence: Sentence,
  subject: Span,
  predicate: Predicate,
  report: Report | null,
  rules: FrenchRules,
): Report | null {
  if (!report) return null
  const says = saysSomething(sentence, predicate)
  // "la loi prévoit", "le code exige": what holds, not what somebody says.
  if (
    hasHead(sentence, subject, rules.isProvision) &&
    report.list !== 'reporting' &&
    report.list !== 'saying'
  )
    return null
  if (report.list === 'saying') return says ? report : null
  // A document suggests that something is so; a person suggests doing it.
  if (report.entry.lemma === 'suggérer' && hasHead(sentence, subject, rules.isSource))
    return { ...report, kind: 'saying' }
  // "n'exclut pas un report"
  if (report.entry.lemma === 'exclure') return predicate.isNegated ? { ...report, kind: 'forecasting' } : null
  // "L'ONU ne l'a jamais confirmé": nothing is said.
  if (predicate.isNegated && report.kind === 'saying' && report.entry.rest.length === 0)
    return says ? report : null
  const isAble = isSomebody(sentence, subject, rules) || hasHead(sentence, subject, rules.isSource)
  return isAble || says || !rules.mayBeOfThings(report.entry.lemma) ? report : null
}

/** "est démentie par les relevés de l'exploitant" */
function byPassive(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words } = sentence
  for (const [index, predicate] of sentence.predicates.entries()) {
    if (!predicate.isPassive || inRelative(sentence, predicate.first)) continue
    const report = reportOf(sentence, { ...predicate, auxiliary: null }, rules)
    if (!report || report.entry.rest.length > 1) continue
    for (let i = predicate.main + 1; i < Math.min(words.length - 1, predicate.main + 8); i++) {
      if (/[;.:!?]/u.test(words[i]!.gap)) break
      if (words[i]!.word !== 'par' || !beginsName(words[i + 1]!)) continue
      const name = nameFrom(sentence, i + 1)
      const isAble = isSomebody(sentence, name, rules) || hasHead(sentence, name, rules.isSource)
      if (!isAble) break
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
  const names = words.slice(0, to)
  const isOne =
    names.some(({ word }) => rules.isPerson(word) || TITLES.has(word)) ||
    names.every(({ isCapital }) => isCapital)
  if (!isOne) return null
  return {
    name: textOf(sentence, span),
    kind: 'saying',
    predicate: -1,
    because: because(sentence, names.at(-1)!.end, colon[0].length),
  }
}

/** "Il lui paraît peu probable" */
function bySeeming(sentence: Sentence): Attribution | null {
  const { words, predicates } = sentence
  for (const { first, lemmas } of predicates) {
    const before = words[first - 1]
    if (!before || !/^(?:lui|leur)$/u.test(before.word) || words[first - 2]?.word !== 'il') continue
    if (!lemmas.includes('sembler') && !lemmas.includes('paraître')) continue
    const because_ = because(sentence, words[first]!.start, words[first]!.end)
    return {
      name: sentence.text.slice(before.start, before.end),
      kind: 'saying',
      predicate: -1,
      because: because_,
    }
  }
  return null
}
