// Verbs that report: "X says that …", "…, X says", "…, says X", "X is convinced that …", "was described by X as …".
import type { Attribution } from './attribution.ts'
import {
  isAuxiliary,
  isBe,
  isBoundary,
  isFinite,
  isModal,
  isNegation,
  isNominal,
  isParticiple,
  isRelative,
  isSubordinating,
  segmentAt,
} from './grammar.ts'
import { isWithoutPronoun, nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { isDash, isQuote, opensQuote, type EnglishSentence, type Hit, type Span } from './sentence.ts'

type Found = Attribution & { readonly rank: number }

export function attributionByVerb(sentence: EnglishSentence): Attribution | null {
  const found: Found[] = []
  for (const verb of reportingHits(sentence)) {
    const one = reportAt(sentence, verb)
    if (one) found.push(one)
  }
  found.push(...beliefs(sentence))
  found.sort((a, b) => a.rank - b.rank || a.cue.from - b.cue.from)
  return found[0] ?? null
}

type Report = Span & { readonly says: boolean; readonly takesObject: boolean; readonly describes: boolean }

function reportingHits(sentence: EnglishSentence): Report[] {
  const all = new Map<number, Report>()
  for (const list of ['reporting', 'reportingObject', 'describing', 'standing'] as const) {
    for (const { from, to } of sentence.hits(list)) {
      const known = all.get(from)
      all.set(from, {
        from,
        to: Math.max(to, known?.to ?? 0),
        says: known?.says === true || list === 'reporting',
        takesObject: known?.takesObject === true || list === 'reportingObject',
        describes: known?.describes === true || list === 'describing',
      })
    }
  }
  return [...all.values()].sort((a, b) => a.from - b.from)
}

/** Ranks: the lower the surer. */
const SURE = 0
const USUAL = 1
const WEAK = 2

function reportAt(sentence: EnglishSentence, verb: Report): Found | null {
  const { words } = sentence
  if (sentence.quoted[verb.from] && !sentence.isQuotation) return null
  if (!isVerbHere(sentence, verb)) return null
  return inverted(sentence, verb) ?? passive(sentence, verb) ?? withSubject(sentence, verb, words.length)
}

/** The tagger takes many a verb for a noun, and the other way round: "the ministry notes". What stands beside tells. */
function isVerbHere(sentence: EnglishSentence, { from, to }: Span): boolean {
  const { words } = sentence
  const word = words[from]!
  const before = words[from - 1]
  if (
    before &&
    (before.tag === 'DET' ||
      (before.tag === 'PART' && before.word !== 'to' && !isNegation(before)) ||
      isPossessive(before))
  )
    return false
  if (to - from > 1) return true
  if (/ing$/u.test(word.word)) return isBe(before) || isBe(words[from - 2])
  if (word.tag === 'VERB' || word.tag === 'AUX') return true
  if (!before || (word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text))) return false
  const next = words[to]
  const takes =
    isBoundary(sentence, to) ||
    (next && (/^(?:DET|PRON|PROPN|NUM)$/u.test(next.tag) || /^(?:that|no|how|why|as)$/u.test(next.word))) ||
    agrees(sentence, from) ||
    (EVIDENT.test(word.word) &&
      isOnlyVerb(sentence, from) &&
      isEvidence(sentence, { from: segmentAt(sentence, from).from, to: from })) ||
    (before.text === ',' && isNominal(next) && isOnlyVerb(sentence, from))
  if (!takes) return false
  return (
    isNominal(before) ||
    (before.tag === 'ADJ' && EVIDENT.test(word.word)) ||
    before.tag === 'PRON' ||
    (before.tag === 'ADV' && !/^(?:more|most|too|very)$/u.test(before.word)) ||
    isAuxiliary(before) ||
    before.text === ',' ||
    before.text === ')' ||
    isQuote(before.text)
  )
}

const EVIDENT = /^(?:show|suggest|indicate|find|report|point)$/u

/** "agencies fear famine", "the law bans trawling": in number the word fits as a verb, and there is no other one. */
export function agrees(sentence: EnglishSentence, index: number): boolean {
  const { words } = sentence
  const [before, word] = [words[index - 1], words[index]!]
  if (!before || !isNominal(before) || /s$/u.test(before.word) === /s$/u.test(word.word)) return false
  return isOnlyVerb(sentence, index)
}

function isOnlyVerb(sentence: EnglishSentence, index: number): boolean {
  const { words } = sentence
  const { from, to } = segmentAt(sentence, index)
  return !words
    .slice(from, to)
    .some(
      (other, at) =>
        from + at !== index &&
        (isAuxiliary(other) || (other.tag === 'VERB' && !isParticiple(other) && !/ing$/u.test(other.word))),
    )
}

const isPossessive = ({ word }: { readonly word: string }) => /^(?:his|its|their|our|my|your)$/u.test(word)

type Group = {
  /** First word of the verb group, "has long" of "has long maintained". */
  readonly from: number
  readonly negated: boolean
  readonly passive: boolean
  readonly modal: string | null
}

function verbGroup(sentence: EnglishSentence, verb: number): Group | null {
  const { words } = sentence
  let from = verb
  let negated = false
  let passive = false
  let modal: string | null = null
  for (let index = verb - 1; index >= 0; index--) {
    const word = words[index]!
    if (isNegation(word)) negated = true
    else if (isAuxiliary(word)) {
      if (isBe(word) && isParticiple(words[verb])) passive = passive || index >= verb - 3
      if (isModal(word)) modal = word.word
    } else if (word.word === 'to' && isWithoutPronoun(sentence, index - 1)) {
      break
    } else if (word.tag === 'PART' && word.word === 'to') {
      // "voted to recommend", "went on to say"; but "declined to say", "wants to know" report nothing.
      for (let k = index - 1; k >= Math.max(0, index - 7); k--) {
        if (
          /^(?:vot(?:e|es|ed)|go|goes|went|continu(?:e|es|ed)|hasten(?:s|ed)?|decid(?:e|es|ed)|quick|agree[sd]?|resolv(?:e|es|ed)|rush(?:es|ed)?|us(?:ed)|keen|ha(?:s|ve|d))$/u.test(
            words[k]!.word,
          )
        )
          return verbGroup(sentence, k)
        if (isBoundary(sentence, k)) break
      }
      return null
    } else if (
      word.tag !== 'ADV' &&
      !/ly$/u.test(word.word) &&
      !/^(?:long|once|also|often|both|all|further|again|even|still|now|since|twice|already|just)$/u.test(
        word.word,
      )
    )
      break
    from = index
  }
  return { from, negated, passive, modal }
}

const DENIALS =
  /^(?:deny|denies|denied|doubt|doubts|doubted|believe|believes|think|thinks|thought|expect|expects|expected|see|sees|regard|regards|consider|considers|want|wants|support|supports|recommend|accept|agree|share|foresee)$/u
const SPEECH =
  /^(?:say|says|said|argues?|argued|adds?|added|writes?|wrote|notes?|noted|insists?|insisted|claims?|claimed|warns?|warned|explains?|explained|tells?|told|puts? it|concludes?|concluded)$/u

function withSubject(sentence: EnglishSentence, verb: Report, end: number): Found | null {
  const { words } = sentence
  const group = verbGroup(sentence, verb.from)
  if (
    /^(?:seen|known|written|shown|foreseen|spoken)$/u.test(words[verb.from]!.word) &&
    group?.from === verb.from
  )
    return null
  if (words[verb.to]?.word === 'by') return null
  if (!group || (group.passive && !saysSo(sentence, verb.to))) return null
  const word = words[verb.from]!.word
  if (group.negated && !DENIALS.test(word)) return null
  if (group.modal !== null && !/^(?:would|will|can|must|'ll)$/u.test(group.modal)) return null
  if (
    group.modal !== null &&
    /^(?:would|will|must|'ll|can)$/u.test(group.modal) &&
    !/^(?:argue|say|like|prefer|rather|add|want)$/u.test(words[verb.to - 1]!.word)
  )
    return null
  const name = nounPhraseBefore(sentence, group.from) ?? sharedSubject(sentence, group.from)
  if (!name) return null
  const cue = { from: verb.from, to: verb.to }
  if (/^(?:not|neither)$/u.test(words[name.from - 1]?.word ?? '')) return null
  const kinds = kindsOf(sentence, verb)
  // "…, the ministry notes.", "The rains, the climate centre forecasts, will …"
  const { from, to } = aroundReport(sentence, name.from, verb.to)
  const isApart =
    from > 0 &&
    !/^[;:]$/u.test(words[from - 1]!.text) &&
    !isRelative(words[name.from - 1]) &&
    isShortTail(sentence, verb, to) &&
    name.from - from <= 2
  if (isApart && (verb.says || verb.describes)) {
    const content =
      from > words.length - to
        ? { from: 0, to: from }
        : { from: to === words.length || from > 2 ? 0 : to, to: words.length }
    return { name, cue, content: { from: 0, to: Math.max(content.to, from) }, ...kinds, rank: SURE }
  }
  if (isAsideReport(sentence, name.from)) return null
  const rank = isSubordinateReport(sentence, name.from) ? WEAK : USUAL
  const which = whichClause(sentence, verb, name, cue)
  if (which) return which
  const content = contentAfter(sentence, verb, end, isEvidence(sentence, name))
  if (!content) return null
  if (
    needsEvidence(
      words
        .slice(verb.from, verb.to)
        .map((one) => one.word)
        .join(' '),
    ) &&
    !canAssert(sentence, name)
  )
    return null
  if (rank === WEAK) return null
  return { name, cue, content, ...kinds, rank }
}

/** "goes further and wants the base closed": two verbs of one subject. */
function sharedSubject(sentence: EnglishSentence, verb: number): Span | null {
  const { words } = sentence
  if (!/^(?:and|but|yet|or)$/u.test(words[verb - 1]?.word ?? '')) return null
  let from = verb - 1
  while (from > 0 && !/^[;:]$/u.test(words[from - 1]!.text) && !isQuote(words[from - 1]!.text)) from--
  const first = words.findIndex((word, index) => index >= from && index < verb && isFinite(word))
  return first > from ? nounPhraseBefore(sentence, first) : null
}

/** "is quoted as saying", "is on record as saying" */
const saysSo = ({ words }: EnglishSentence, to: number) =>
  words[to]?.word === 'as' && words[to + 1]?.word === 'saying'

const needsEvidence = (verb: string) =>
  /^(?:mean|means|proves?|proved|determines?|establish(?:es|ed)?|signal(?:s|ed|led)?|reminds?|reminded|hint(?:s|ed)?|impl(?:y|ies|ied)|suggests?|suggested|indicat(?:e|es|ed)|shows?|showed|points? (?:to|out))$/u.test(
    verb,
  )

/** People, bodies, documents and data show and suggest; "the delay" does not. */
function canAssert(sentence: EnglishSentence, name: Span): boolean {
  const { words } = sentence
  for (let index = name.from; index < name.to; index++) {
    const word = words[index]!
    if (sentence.hitAt('documents', index) || sentence.hitAt('evidence', index)) return true
    if (word.tag === 'PROPN') return true
    if (
      /(?:ers|ors|ists|ians|ants|officials|critics|experts|analysts|authorities|ministry|council|board|agency|commission|committee|bank|office|union|government|court|group|panel|team)$/u.test(
        word.word,
      )
    )
      return true
  }
  return /^(?:he|she|they)$/u.test(words[name.from]!.word)
}

/** Documents and data. */
function isEvidence(sentence: EnglishSentence, { from, to }: Span): boolean {
  for (let index = from; index < to; index++)
    if (sentence.hitAt('documents', index) || sentence.hitAt('evidence', index)) return true
  return false
}

/** From the boundary before a report to the one behind it. */
function aroundReport(sentence: EnglishSentence, name: number, verbEnd: number): Span {
  let from = name
  while (from > 0 && !isBoundary(sentence, from - 1)) from--
  let to = verbEnd
  while (to < sentence.words.length && !isBoundary(sentence, to)) to++
  return { from, to }
}

/** "to us over lunch", "on Monday", "at the opening ceremony in Bor": no clause, nothing said. */
function isShortTail({ words }: EnglishSentence, verb: Span, to: number): boolean {
  const from = verb.to
  if (to - from > 9) return false
  const tail = words.slice(from, to)
  const [first] = tail
  if (first && !/^t(?:ell|ells|old)$/u.test(words[verb.from]!.word)) {
    if (
      !/^(?:ADP|ADV|PRON|NOUN|PROPN|PART)$/u.test(first.tag) &&
      !/^(?:last|this|earlier)$/u.test(first.word)
    )
      return false
    if (/^(?:that|it|this|they|he|she|there|of)$/u.test(first.word) && tail.length > 1) return false
  }
  return !tail.some((word, index) => isFinite(word) && !(index > 0 && isParticiple(word)))
}

/** Reports between dashes or in brackets are asides on what the author says. */
const isAsideReport = ({ aside, words }: EnglishSentence, index: number) =>
  aside[index] === true && !words.slice(0, index).every((_, at) => aside[at])

/** "Although critics say …, the plan …": what counts is what comes after. */
function isSubordinateReport(sentence: EnglishSentence, name: number): boolean {
  const { words } = sentence
  const { from } = segmentAt(sentence, name)
  for (let index = name - 1; index >= from; index--)
    if (isSubordinating(words[index]) || words[index]!.word === 'as') return true
  const before = words[name - 1]
  return isRelative(before) && before!.word !== 'that' ? !isNominal(words[name - 2]) : false
}

/** What stands behind the verb and is claimed; null where nothing is. */
function contentAfter(
  sentence: EnglishSentence,
  verb: Report,
  end: number,
  isEvidence: boolean,
): Span | null {
  const { words } = sentence
  const { to } = verb
  if (to >= end) return null
  const word = words[verb.from]!.word
  const whole = { from: to, to: end }
  if (/^ask/u.test(word) && to - verb.from === 1 && findThat(sentence, to, end) === null)
    return words
      .slice(to, to + 9)
      .some((one, at) => one.word === 'to' && at > 0 && words[to + at + 1]?.tag === 'VERB')
      ? whole
      : null
  if (
    /^(?:sees?|saw)$/u.test(word) &&
    words.slice(to, to + 5).some((one) => /ing$/u.test(one.word) && one.tag === 'VERB')
  )
    return whole
  if (
    /^(?:tell|tells|told|remind|reminds|reminded|assure|assures|assured|inform|informs|informed|warn|warns|warned|advise|advises|advised)$/u.test(
      word,
    )
  ) {
    const that = findThat(sentence, to, end)
    if (that !== null) return { from: that, to: end }
    if (/^t/u.test(word) && to - verb.from === 1)
      return quoteAfter(sentence, to, end) ?? clauseAfterObject(sentence, to, end)
  }
  const that = findThat(sentence, to, end)
  if (that !== null && (verb.says || verb.takesObject)) return { from: that, to: end }
  const quote = quoteAfter(sentence, to, end)
  if (quote && (verb.says || verb.describes || verb.takesObject)) return quote
  if (verb.describes && (describesAs(sentence, to, end) || objectAndAdjective(sentence, verb))) return whole
  if (verb.takesObject && hasObject(sentence, to) && hasSubstance(sentence, verb, isEvidence)) return whole
  if (sentence.hitAt('standing', verb.from) && hasStake(sentence, to)) return whole
  if (
    verb.says &&
    /^(?:how|why|what|where)$/u.test(words[to]?.word ?? '') &&
    /^(?:explain|describe|show|document|detail|know)/u.test(word)
  )
    return whole
  if (verb.says && /^(?:whether|if)$/u.test(words[to]?.word ?? '') && /^(?:doubt|question)/u.test(word))
    return whole
  // "say so", "say otherwise", "says the same"
  if (
    SPEECH.test(word) &&
    /^(?:so|otherwise|as much|the same)/u.test(
      words
        .slice(to, to + 2)
        .map((one) => one.word)
        .join(' '),
    )
  )
    return whole
  if (verb.says && (WITHOUT_THAT.test(word) || words[to]?.text === ':') && startsClause(sentence, to, end))
    return whole
  return null
}

function findThat(sentence: EnglishSentence, from: number, end: number): number | null {
  const { words } = sentence
  for (let index = from; index < Math.min(end, from + 16); index++) {
    const word = words[index]!
    if (word.word === 'that' && index > from && words[index - 1]!.tag === 'ADP') return null
    if (word.word === 'that')
      return (words[index + 1] && !isBoundary(sentence, index + 1)) ||
        opensQuote(sentence, index + 1) ||
        words[index + 1]?.text === ','
        ? index > from + 2 && isFinite(words[index + 1]) && isNominal(words[index - 1])
          ? null
          : index + 1
        : null
    if (/^[;:]$/u.test(word.text) || isQuote(word.text) || isDash(word.text)) return null
    if (isFinite(word) && index > from && !(word.tag === 'VERB' && isParticiple(word))) return null
  }
  return null
}

function quoteAfter(sentence: EnglishSentence, from: number, end: number): Span | null {
  const { words } = sentence
  for (let index = from; index < Math.min(end, from + 24); index++) {
    if (opensQuote(sentence, index)) return { from: index + 1, to: end }
    if (/^[;.]$/u.test(words[index]!.text)) return null
    if (isAuxiliary(words[index])) return null
  }
  return null
}

function describesAs({ words }: EnglishSentence, from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + 22); index++) {
    if (words[index]!.word === 'as') return index > from
    if (/^[;:.]$/u.test(words[index]!.text)) return false
  }
  return false
}

/** "thinks it manageable", "considers the price fair" */
function objectAndAdjective(sentence: EnglishSentence, { from, to }: Span): boolean {
  const { words } = sentence
  if (!/^(?:think|thought|find|found|consider|deem|judge|call|rate)/u.test(words[from]!.word)) return false
  for (let index = to + 1; index < Math.min(words.length, to + 9); index++) {
    if (isBoundary(sentence, index)) return false
    if ((words[index]!.tag === 'ADJ' || sentence.hitAt('judging', index)) && isBoundary(sentence, index + 1))
      return (
        isNominal(words[index - 1]) ||
        /^(?:it|them|this|that|him|her)$/u.test(words[index - 1]!.word) ||
        words[index - 1]!.tag === 'ADV'
      )
  }
  return false
}

/** An object of some substance: "three robberies", "the rent cap"; not "a meeting" or nothing. */
function hasObject({ words }: EnglishSentence, to: number): boolean {
  const next = words[to]
  if (!next) return false
  return /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|VERB|PART|ADV)$/u.test(next.tag) || next.word === 'to'
}

/** "puts the cost at 40 million", "credits the ban with most of it", "finds no fall": with what belongs to the verb. */
function hasSubstance({ words }: EnglishSentence, { from, to }: Span, isEvidence: boolean): boolean {
  const { word } = words[from]!
  const behind = words.slice(to, to + 18)
  if (/^puts?$/u.test(word))
    return (
      words[to - 1]!.word === 'to' ||
      behind.some(
        (one, at) => one.word === 'at' && behind.slice(at + 1, at + 5).some(({ tag }) => tag === 'NUM'),
      )
    )
  if (/^credit/u.test(word)) return behind.some((one) => one.word === 'with' || one.word === 'for')
  if (/^(?:attribut|ascrib)/u.test(word)) return behind.some((one) => one.word === 'to')
  if (/^show/u.test(word)) return isEvidence
  if (/^f(?:ind|ound)/u.test(word))
    return (
      isEvidence ||
      /^(?:no|little|few|evidence|signs|fault|errors|serious|grave)$/u.test(behind[0]?.word ?? '') ||
      behind.some((one, at) => one.word === 'to' && behind[at + 1]?.word === 'be')
    )
  return true
}

/** "rejected the allegation", "supports a ban on night flights"; not "supports twelve clinics". */
function hasStake(sentence: EnglishSentence, to: number): boolean {
  for (let index = to; index < Math.min(sentence.words.length, to + 7); index++) {
    if (isBoundary(sentence, index)) return false
    if (sentence.hitAt('stakes', index)) return true
    if (sentence.words[index]!.tag === 'ADP') return false
  }
  return false
}

/** Verbs that need no "that" before a clause. */
const WITHOUT_THAT =
  /^(?:say|says|said|saying|think|thinks|thought|know|knows|knew|feel|feels|felt|hop|insist|believ|fear|claim|expect|suspect|reckon|admit|conced|allege|alleging|estimat|warn|add|maintain|suppos|assum|guess|find|found|show|hold|conclud|argu|deny|denie|doubt|report|predict|swear|swore|understand|pledge|vow|agree|project|judg|consider|see|saw|decid|acknowledg|calculat)/u

function startsClause(sentence: EnglishSentence, from: number, end: number): boolean {
  const { words } = sentence
  const first = words[from]
  if (!first || isBoundary(sentence, from) || isAuxiliary(first))
    return first?.text === ':' || opensQuote(sentence, from)
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV|VERB|X)$/u.test(first.tag)) return false
  for (let index = from + 1; index < Math.min(end, from + 18); index++) {
    const word = words[index]!
    if (/^[;:.]$/u.test(word.text) || isDash(word.text) || isQuote(word.text)) return false
    if (isRelative(word) || isSubordinating(word)) return false
    if (
      isFinite(word) &&
      !(word.tag === 'VERB' && isParticiple(word) && !isAuxiliary(word) && words[index + 1]?.word === 'by')
    )
      return true
  }
  return false
}

/** "told the agency the vote was rigged" */
const clauseAfterObject = (sentence: EnglishSentence, from: number, end: number) =>
  startsClause(sentence, from, end) ? { from, to: end } : null

/** "…, which the union put down to retaliation." */
function whichClause(sentence: EnglishSentence, verb: Report, name: Span, cue: Span): Found | null {
  const { words } = sentence
  const which = name.from - 1
  if (words[which]?.word !== 'which' || words[which - 1]?.text !== ',') return null
  const kinds = kindsOf(sentence, verb)
  return kinds.blames ? { name, cue, content: { from: 0, to: words.length }, ...kinds, rank: WEAK } : null
}

const REPORTS =
  /^(?:report|maintain|believe|think|insist|fear|reckon|suggest|predict|complain|allege|contend|acknowledge|concede|admit|recall|observe|estimate|calculate|find|show)/u
const BEHIND_NAME = /^(?:in|on|at|to|after|during|last|this|who|over|from|by|with|before|yesterday|as|when)$/u

/** "“…,” argues Ferrer, “…”", "…, says the mayor." */
function inverted(sentence: EnglishSentence, verb: Report): Found | null {
  const { words } = sentence
  const before = words[verb.from - 1]
  if (!before || !(before.text === ',' || isQuote(before.text) || isDash(before.text)) || !verb.says)
    return null
  if (/ing$|^t(?:ell|ells|old)$/u.test(words[verb.from]!.word)) return null
  const next = words[verb.to]
  if (
    !next ||
    !/^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/u.test(next.tag) ||
    /^(?:that|it|there|they|him|her|them|us|me|this)$/u.test(next.word)
  )
    return null
  const word = words[verb.from]!.word
  const quotes = isQuote(before.text) || isQuote(words[verb.from - 2]?.text ?? '')
  const name = nounPhraseFrom(sentence, verb.to, false)
  if (!name) return null
  const ends = isBoundary(sentence, name.to)
  // Without a quotation the clause before it is what is said: "The outage was no accident, thinks Mr Haas."
  const closes = ends && words.slice(0, verb.from - 1).some((one) => isFinite(one))
  if (!quotes && !(ends && SPEECH.test(word)) && !(closes && REPORTS.test(word))) return null
  if (!ends && !BEHIND_NAME.test(words[name.to]!.word) && words[name.to]!.tag !== 'ADV') return null
  const isLong = verb.from < 3
  return {
    name,
    cue: { from: verb.from, to: verb.to },
    content: isLong ? { from: name.to, to: words.length } : { from: 0, to: verb.from },
    ...kindsOf(sentence, verb),
    rank: SURE,
  }
}

/** "was described by X as", "is seen by X as", "it is argued by X that" */
function passive(sentence: EnglishSentence, verb: Report): Found | null {
  const { words } = sentence
  if (
    !isParticiple(words[verb.from]) ||
    !(verb.says || verb.describes || verb.takesObject || sentence.hitAt('standing', verb.from))
  )
    return null
  const group = verbGroup(sentence, verb.from)
  if (!group?.passive || group.negated) return null
  for (let index = verb.to; index < Math.min(words.length, verb.to + 3); index++) {
    if (words[index]!.word !== 'by') continue
    const name = nounPhraseFrom(sentence, index + 1, true)
    if (
      !name ||
      /^(?:hand|far|law|then|now|definition)$/u.test(words[index + 1]?.word ?? '') ||
      words[index + 1]?.tag === 'NUM'
    )
      return null
    return {
      name,
      cue: { from: verb.from, to: index + 1 },
      content: { from: 0, to: words.length },
      ...kindsOf(sentence, verb),
      rank: USUAL,
    }
  }
  return null
}

/** "X is convinced that …", "X has no doubt that …" */
function* beliefs(sentence: EnglishSentence): Generator<Found> {
  const { words } = sentence
  for (const hit of sentence.hits('believing')) {
    if (sentence.quoted[hit.from]) continue
    let index = hit.from - 1
    while (
      index > 0 &&
      (words[index]!.tag === 'ADV' || isNegation(words[index]) || words[index]!.word === 'less')
    )
      index--
    const verb = words[index]
    if (
      !verb ||
      !(isBe(verb) || /^(?:remains?|remained|sounds?|sounded|feels?|felt|seems?|appears?)$/u.test(verb.word))
    )
      continue
    const group = verbGroup(sentence, index)
    const name = group && nounPhraseBefore(sentence, group.from)
    if (!name || !couldBelieve(sentence, name, hit.phrase)) continue
    if (!hasBelief(sentence, hit)) continue
    if (isSubordinateReport(sentence, name.from) || isAsideReport(sentence, name.from)) continue
    const that = findThat(sentence, hit.to, words.length) ?? hit.to
    yield {
      name,
      cue: { from: hit.from, to: hit.to },
      content: { from: that, to: words.length },
      demands: /^(?:opposed|in|against)/u.test(hit.phrase),
      forecasts: /^(?:optimistic|pessimistic|hopeful|afraid|worried)/u.test(hit.phrase),
      describes: false,
      blames: false,
      opinion: false,
      rank: USUAL,
    }
  }
}

const hasBelief = ({ words }: EnglishSentence, { to, phrase }: Hit) =>
  / /u.test(phrase) || /^(?:that|of|about|it|the|he|she|they|this|to|whether|:)$/u.test(words[to]?.word ?? '')
    ? !(words[to]?.word === 'to' && /^(?:certain|sure)/u.test(phrase))
    : false

/** "The result is certain that" is nobody's belief: a person or body stands before it. */
function couldBelieve(sentence: EnglishSentence, { from, to }: Span, phrase: string): boolean {
  const { words } = sentence
  const first = words[from]!.word
  if (/^(?:it|this|that|there|i|we|which|what)$/u.test(first)) return false
  if (!/^(?:right|against|critical|satisfied|blunt|certain|sure|clear|opposed|in fav)/u.test(phrase))
    return true
  return (
    /^(?:he|she|they)$/u.test(first) ||
    words.slice(from, to).some((word) => word.tag === 'PROPN') ||
    PEOPLE.test(
      words
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    )
  )
}

const PEOPLE =
  /(?:ers?|ors?|ists?|ians?|ants?|ees|ents|critics?|officials?|diplomats?|families|women|men|people|union|unions|ministry|government|council|board|agency|authority|commission|committee|bank|office|court|group|groups|panel|team|mayor|chief|staff|police|residents|owners|lawyers|experts|others|some|many|most|few|colonel|general|minister|secretary|director|president|chair|spokes\w+)(?:\s|$)/u

const PRAISING =
  /^(?:criti|prais|condemn|denounc|deplor|lament|bemoan|applaud|welcom|commend|fault|attack|decr|assail|laud|ridicul|derid|hail|dismiss)/u

/** "describes it as a charade", "dubbed it “the great giveaway”" */
const saysWhatItIs = (sentence: EnglishSentence, { from, to }: Span) =>
  describesAs(sentence, to, sentence.words.length) ||
  objectAndAdjective(sentence, { from, to }) ||
  (!/^f(?:ind|inds|ound)$/u.test(sentence.words[from]!.word) &&
    quoteAfter(sentence, to, sentence.words.length) !== null)

type Kinds = Pick<Attribution, 'demands' | 'forecasts' | 'describes' | 'blames' | 'opinion'>

function kindsOf(sentence: EnglishSentence, verb: Report): Kinds {
  const { words } = sentence
  const text = words
    .slice(verb.from, verb.to)
    .map(({ word }) => word)
    .join(' ')
  return {
    demands: /^(?:ask|oppos)/u.test(text) || sentence.hitAt('demanding', verb.from) !== undefined,
    forecasts: sentence.hitAt('forecasting', verb.from) !== undefined || /^(?:sees?|saw)$/u.test(text),
    describes: PRAISING.test(text) || (verb.describes && saysWhatItIs(sentence, verb)),
    blames: /^(?:blam|attribut|ascrib|credit|trac|put.? (?:\w+ )?down)/u.test(text),
    opinion: false,
  }
}
