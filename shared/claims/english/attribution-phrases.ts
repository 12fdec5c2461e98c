// Phrases that name who claims something without a verb of their own: "according to X", "in X's view", "as X put it",
// "if X is right".
import { consensus, nominal, viewIsThat } from './attribution-nouns.ts'
import { behindClause, behindQuote, nameAndColon } from './attribution-quotes.ts'
import { found, isPossessor, said } from './attribution-found.ts'
import type { Attribution } from './attribution.ts'
import { isBe, isBoundary, isFinite } from './grammar.ts'
import { namesPeople } from './people.ts'
import { SPEECH } from './reporting-verb.ts'
import { nounPhraseBefore } from './subject.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import type { EnglishSentence, Span } from './sentence.ts'

export function attributionByPhrase(sentence: EnglishSentence): Attribution | null {
  return (
    accordingTo(sentence) ??
    asPutBy(sentence) ??
    ifRight(sentence) ??
    concerned(sentence) ??
    toQuote(sentence) ??
    inTheViewOf(sentence) ??
    byPossessive(sentence) ??
    viewIsThat(sentence) ??
    forSome(sentence) ??
    consensus(sentence) ??
    cleft(sentence) ??
    nameAndColon(sentence) ??
    behindQuote(sentence) ??
    behindClause(sentence) ??
    nominal(sentence)
  )
}

/** The name behind a phrase; where the phrase opens the sentence a clause follows, so no apposition reaches the end. */
function speaker(sentence: EnglishSentence, phrase: number, from: number): Span | null {
  const { words } = sentence
  const whole = nounPhraseFrom(sentence, from, true)
  const comma = words.findIndex(({ text }, index) => index > from && text === ',')
  return whole && phrase < 2 && whole.to >= words.length - 1 && comma > 0
    ? { from: whole.from, to: comma }
    : whole
}

function accordingTo(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (let index = 0; index + 2 < words.length; index++) {
    if (words[index]!.word !== 'according' || words[index + 1]!.word !== 'to' || sentence.quoted[index])
      continue
    const name = speaker(sentence, index, index + 2)
    if (!name) continue
    const text = words
      .slice(name.from, name.to)
      .map(({ word }) => word)
      .join(' ')
    // "according to plan", "according to need", "according to their means": how, not who.
    if (
      /^(?:(?:a|the|their|its|his|her) )?(?:plans?|schedule|need|needs|size|income|age|means|ability|custom|taste|season|type|rank|weight|distance|whether)$/u.test(
        text,
      )
    )
      continue
    return found(sentence, name, { from: index, to: index + 2 })
  }
  return null
}

/** "as one colonel put it to us", "as X has argued", "as X says" */
function asPutBy(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (const hit of sentence.hits('reporting')) {
    if (!said(sentence, hit.from)) continue
    // "as noted by the IMF"
    if (words[hit.from - 1]?.word === 'as' && words[hit.to]?.word === 'by') {
      const by = speaker(sentence, hit.from - 1, hit.to + 1)
      if (by) return found(sentence, by, { from: hit.from - 1, to: hit.to + 1 })
    }
    let from = hit.from
    while (from > 0 && /^(?:ADV|AUX)$/u.test(words[from - 1]!.tag)) from--
    const name = nounPhraseBefore(sentence, from)
    if (!name) continue
    const as = name.from - 1
    // "so the bank says"; not "so any program can read it"
    const isAs = words[as]?.word === 'as' || (words[as]?.word === 'so' && SPEECH.test(words[hit.from]!.word))
    const before = words[as - 1]
    if (isAs && (as === 0 || before?.tag === 'PUNCT' || before?.word === 'just' || before?.word === 'or'))
      return found(sentence, name, { from: as, to: hit.to })
  }
  return null
}

/** "if X is right", "if X are to be believed" */
function ifRight(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (let index = 0; index + 3 < words.length; index++) {
    if (words[index]!.word !== 'if' || !said(sentence, index)) continue
    for (let be = index + 2; be < Math.min(words.length - 1, index + 14); be++) {
      if (isBoundary(sentence, be) && words[be]!.text !== ',') break
      if (!isBe(words[be])) continue
      const rest = words
        .slice(be + 1, be + 4)
        .map(({ word }) => word)
        .join(' ')
      if (!/^(?:right|to be (?:believed|trusted|taken)|correct|anything to go)/u.test(rest)) continue
      const name = { from: index + 1, to: be }
      return found(sentence, name, { from: index, to: be + 2 })
    }
  }
  return null
}

/** "as far as X is concerned" */
function concerned(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const as = words.findIndex(
    ({ word }, index) => word === 'far' && words[index - 1]?.word === 'as' && words[index + 1]?.word === 'as',
  )
  const end =
    as < 0
      ? -1
      : words.findIndex(({ word }, index) => word === 'concerned' && index > as + 3 && index < as + 14)
  if (end < 0 || !said(sentence, as) || !isBe(words[end - 1])) return null
  const name = { from: as + 2, to: end - 1 }
  const isSomebody = words
    .slice(name.from, name.to)
    .some(({ tag, word }) => tag === 'PROPN' || namesPeople(word) || /^(?:he|she|they)$/u.test(word))
  return isSomebody ? { ...found(sentence, name, { from: as - 1, to: as + 2 }), opinion: true } : null
}

/** "to quote the minister", "to borrow the minister's phrase" */
function toQuote(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const to = words.findIndex(
    ({ word }, index) =>
      word === 'to' && /^(?:quote|paraphrase|borrow|cite)$/u.test(words[index + 1]?.word ?? ''),
  )
  if (to < 0 || !said(sentence, to) || !(to === 0 || isBoundary(sentence, to - 1))) return null
  const name = nounPhraseFrom(sentence, to + 2, true)
  if (!name) return null
  const apostrophe = words.findIndex(
    (word, index) =>
      index > name.from && index < name.to && word.tag === 'PART' && isPossessor(sentence, index),
  )
  const end = apostrophe > 0 && sentence.hitAt('views', name.to - 1) ? apostrophe : name.to
  return found(sentence, { from: name.from, to: end }, { from: to, to: to + 2 })
}

/** "in the view of X", "in the words of X", "in the eyes of X", "on the account of X" */
function inTheViewOf(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (const view of sentence.hits('views')) {
    const { from } = view
    if (!said(sentence, from) || words[from + 1]?.word !== 'of') continue
    let start = from - 1
    while (start > 0 && /^(?:DET|ADJ)$/u.test(words[start]!.tag)) start--
    if (!/^(?:in|on|by|to|is|was|from)$/u.test(words[start]?.word ?? '') || start === from - 1) continue
    // "“Cut them,” is the advice of one captain."; not "This is the point of the reform."
    const isNamed =
      /^(?:is|was)$/u.test(words[start]!.word) &&
      /^(?:advice|verdict|conclusion|contention|assertion|argument|recommendation|prediction|warning|complaint|demand|assessment|diagnosis|position|suggestion|explanation|answer)$/u.test(
        words[from]!.word,
      )
    if (
      !isNamed &&
      !/^(?:view|opinion|words|eyes|judgement|judgment|account|telling|estimation|reckoning|mind|phrase|belief|reading|perspective|standpoint)$/u.test(
        words[from]!.word,
      )
    )
      continue
    const name = speaker(sentence, start, from + 2)
    if (name) return { ...found(sentence, name, { from: start, to: from + 2 }), opinion: true }
  }
  return null
}

/** "in the ministry's view", "on its own account", "on the Ministry's projections" */
function byPossessive(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (let index = 1; index < words.length; index++) {
    if (!said(sentence, index)) continue
    const view = sentence.hitAt('views', index)
    const document = sentence.hitAt('documents', index)
    if (!view && !document) continue
    let holder = index - 1
    while (
      holder > 0 &&
      (/^(?:ADJ|NOUN|NUM)$/u.test(words[holder]!.tag) ||
        words[holder]!.word === 'own' ||
        words[holder]!.word === 'latest') &&
      !isPossessor(sentence, holder)
    )
      holder--
    if (!isPossessor(sentence, holder)) continue
    // "their" begins the phrase, whatever name stands before it.
    let start = holder
    while (
      words[holder]!.tag === 'PART' &&
      start > 0 &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(words[start - 1]!.tag)
    )
      start--
    const preposition = words[start - 1]
    if (!preposition || !/^(?:in|on|by|to|from|per|under|judging)$/u.test(preposition.word)) continue
    const isOutside =
      start - 1 === 0 ||
      isBoundary(sentence, start - 2) ||
      isBoundary(sentence, index + 1) ||
      /^(?:and|but|which|that|judging)$/u.test(words[start - 2]?.word ?? '')
    if (!isOutside) continue
    const isReckoned =
      preposition.word === 'by' &&
      /^(?:estimates?|figures|calculations?|projections?|records|statistics)$/u.test(words[index]!.word)
    const isDocument =
      !isReckoned &&
      document !== undefined &&
      !/^(?:account|accounts|reading|readings|opinion|judgement|judgment|count|estimation)$/u.test(
        words[index]!.word,
      )
    const isJudging = words[start - 2]?.word === 'judging'
    if (isDocument && !isJudging && /^(?:by|to|from|under)$/u.test(preposition.word)) continue
    if (!isDocument && /^(?:to)$/u.test(preposition.word) && words[index]!.word !== 'mind') continue
    const name = isDocument
      ? { from: start, to: index + 1 }
      : { from: start, to: words[holder]!.tag === 'PART' ? holder : holder + 1 }
    return {
      ...found(sentence, name, { from: start - 1, to: index + 1 }),
      opinion: OPINIONS.test(words[index]!.word),
    }
  }
  return null
}

const OPINIONS =
  /^(?:view|views|opinion|eyes|judgement|judgment|mind|estimation|reckoning|words|phrase|verdict)$/u

/** "For many residents, …", "To its critics, …", "Among economists, …", "To his enemies this is …" */
function forSome(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  if (!/^(?:for|to|among)$/u.test(words[0]?.word ?? '')) return null
  const comma = words.findIndex(
    ({ text, word }, index) =>
      text === ',' ||
      (index > 1 && /^(?:this|it|that|such|these|they|he|she|we)$/u.test(word) && isFinite(words[index + 1])),
  )
  if (comma < 2 || comma > 12) return null
  const { to } = nounPhraseFrom(sentence, 1, true) ?? { to: comma }
  const inner = words.slice(1, comma)
  if (inner.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null
  const end = inner.findIndex(({ tag }) => tag === 'ADP')
  const head = inner[(end < 1 ? inner.length : end) - 1]!
  const isPerson =
    head.tag === 'PROPN' ? !/^\d/u.test(head.text) : namesPeople(head.word) || head.word === 'those'
  if (!isPerson) return null
  return { ...found(sentence, { from: 1, to: Math.max(to, comma) }, { from: 0, to: 1 }), opinion: true }
}

/** "What rules read from a sentence is a field" is no claim of theirs. */
const READ_FROM = /^(?:read|hold|held|record|add|treat|rank|put)/u

/** "What the herders fear is …", "“…” is what one member calls it" */
function cleft(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const what = words.findIndex(
    ({ word }, index) => (word === 'what' || word === 'how') && (index === 0 || isBe(words[index - 1])),
  )
  if (what < 0 || sentence.quoted[what]) return null
  const hit = [
    ...sentence.hits('reporting'),
    ...sentence.hits('describing'),
    ...sentence.hits('reportingObject'),
  ].find(({ from }) => from > what + 1 && from < what + 10 && !READ_FROM.test(words[from]!.word))
  const name = hit ? nounPhraseBefore(sentence, hit.from) : null
  if (!hit || !name || name.from !== what + 1) return null
  const isOpening = what === 0 && words.slice(hit.to, hit.to + 5).some((word) => isBe(word))
  if (what === 0 && !isOpening) return null
  const demands = sentence.hitAt('demanding', hit.from) !== undefined
  const forecasts = sentence.hitAt('forecasting', hit.from) !== undefined
  const describes = what > 0
  return {
    ...found(sentence, name, { from: hit.from, to: hit.to }),
    content: { from: 0, to: words.length },
    demands,
    forecasts,
    describes,
  }
}
