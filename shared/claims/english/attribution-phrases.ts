// Phrases that name who claims something without a verb of their own: "according to X", "in X's view", "as X put it",
// "if X is right", "X: “…”".
import type { Attribution } from './attribution.ts'
import { isBe, isBoundary, isNominal } from './grammar.ts'
import { nounPhraseBefore } from './subject.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { isQuote, opensQuote, type EnglishSentence, type Span } from './sentence.ts'

export function attributionByPhrase(sentence: EnglishSentence): Attribution | null {
  return (
    accordingTo(sentence) ??
    asPutBy(sentence) ??
    ifRight(sentence) ??
    inTheViewOf(sentence) ??
    byPossessive(sentence) ??
    viewIsThat(sentence) ??
    forSome(sentence) ??
    consensus(sentence) ??
    cleft(sentence) ??
    nameAndColon(sentence) ??
    behindQuote(sentence)
  )
}

function found(sentence: EnglishSentence, name: Span, cue: Span): Attribution {
  const content =
    cue.from === 0
      ? { from: Math.max(cue.to, name.to), to: sentence.words.length }
      : { from: 0, to: sentence.words.length }
  return {
    name,
    cue,
    content,
    demands: false,
    forecasts: false,
    describes: false,
    blames: false,
    opinion: false,
  }
}

const said = ({ quoted, aside }: EnglishSentence, index: number) => !quoted[index] && !aside[index]

function accordingTo(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (let index = 0; index + 2 < words.length; index++) {
    if (words[index]!.word !== 'according' || words[index + 1]!.word !== 'to' || sentence.quoted[index])
      continue
    const name = nounPhraseFrom(sentence, index + 2, true)
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
    let from = hit.from
    while (from > 0 && /^(?:ADV|AUX)$/u.test(words[from - 1]!.tag)) from--
    const name = nounPhraseBefore(sentence, from)
    if (!name) continue
    const as = name.from - 1
    const isAs = words[as]?.word === 'as' || words[as]?.word === 'so'
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
      if (!/^(?:right|to be believed|correct)/u.test(rest)) continue
      const name = { from: index + 1, to: be }
      return found(sentence, name, { from: index, to: be + 2 })
    }
  }
  return null
}

/** "in the view of X", "in the words of X", "in the eyes of X", "on the account of X" */
function inTheViewOf(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (const view of sentence.hits('views')) {
    const { from } = view
    if (!said(sentence, from) || words[from + 1]?.word !== 'of') continue
    let start = from - 1
    while (start > 0 && /^(?:DET|ADJ)$/u.test(words[start]!.tag)) start--
    if (!/^(?:in|on|by|to|is|was)$/u.test(words[start]?.word ?? '') || start === from - 1) continue
    if (
      !/^(?:view|opinion|words|eyes|judgement|judgment|account|telling|estimation|reckoning|mind|phrase|belief|reading)$/u.test(
        words[from]!.word,
      )
    )
      continue
    const name = nounPhraseFrom(sentence, from + 2, true)
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
    let start = holder
    while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(words[start - 1]!.tag)) start--
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

function isPossessor({ words }: EnglishSentence, index: number): boolean {
  const word = words[index]!
  return (
    (word.tag === 'PART' && /^'s?$/u.test(word.word)) ||
    /^(?:his|her|their|its|my|our)$/u.test(word.word) ||
    word.word.endsWith("s'")
  )
}

/** "The ministry's position is that …", "Her verdict: …" */
function viewIsThat(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (const { from } of sentence.hits('views')) {
    if (!said(sentence, from)) continue
    const demands = isBe(words[from + 1]) && words[from + 2]?.word === 'to' && words[from + 3]?.tag === 'VERB'
    const isClause =
      (isBe(words[from + 1]) && /^(?:that|blunt|simple|clear)$/u.test(words[from + 2]?.word ?? '')) ||
      (words[from + 1]?.text === ':' && from < 6) ||
      demands
    if (!isClause) continue
    let holder = from - 1
    while (
      holder > 0 &&
      (/^(?:ADJ|NOUN|NUM)$/u.test(words[holder]!.tag) || words[holder]!.word === 'own') &&
      !isPossessor(sentence, holder)
    )
      holder--
    if (holder < 0 || !isPossessor(sentence, holder)) continue
    let start = holder
    while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(words[start - 1]!.tag)) start--
    const to = words[holder]!.tag === 'PART' ? holder : holder + 1
    return {
      ...found(sentence, { from: start, to }, { from, to: from + 1 }),
      content: { from: from + 2, to: words.length },
      demands,
    }
  }
  return null
}

/** "quoted an official as saying" */
export function asSaying(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const saying = words.findIndex(({ word }, index) => word === 'saying' && words[index - 1]?.word === 'as')
  const quote = words.findIndex(({ word }) => /^(?:quot(?:es?|ed)|cit(?:es?|ed)|report(?:s|ed))$/u.test(word))
  if (saying > 0 && quote > 0 && isBe(words[quote - 1])) {
    const name = nounPhraseBefore(sentence, quote - 1)
    return (
      name && {
        ...found(sentence, name, { from: quote, to: saying + 1 }),
        content: { from: saying + 1, to: words.length },
      }
    )
  }
  if (saying < 0 || quote < 0 || quote + 1 >= saying - 1) return null
  return {
    ...found(sentence, { from: quote + 1, to: saying - 1 }, { from: saying - 1, to: saying + 1 }),
    content: { from: saying + 1, to: words.length },
  }
}

const GROUPS =
  /(?:ers|ors|ists|ians|ants|ents|ees|ies|critics|officials|diplomats|women|men|people|experts|opponents|supporters|union|ministry|government|council|board|opposition|commission|court|bank|army|police|industry|minister|mayor)$/u
const NOT_GROUPS =
  /^(?:years|months|weeks|days|decades|centuries|moments|numbers|centers|centres|quarters|matters|orders|borders|papers|letters|countries|cities|activities|facilities|industries|series|policies|quantities|instance|example|now|waters|rivers|winters|summers|shelters|computers|workers' purposes)$/u

/** "For many residents, …", "To its critics, …", "Among economists, …" */
function forSome(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  if (!/^(?:for|to|among)$/u.test(words[0]?.word ?? '')) return null
  const comma = words.findIndex(({ text }) => text === ',')
  if (comma < 2 || comma > 12) return null
  const inner = words.slice(1, comma)
  if (inner.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null
  const end = inner.findIndex(({ tag }) => tag === 'ADP')
  const head = inner[(end < 1 ? inner.length : end) - 1]!
  const isPerson =
    (head.tag === 'PROPN' && !/^\d/u.test(head.text)) ||
    /^(?:many|some|most|few|others|those)$/u.test(head.word)
  if (NOT_GROUPS.test(head.word) || !(isPerson || (isNominal(head) && GROUPS.test(head.word)))) return null
  return { ...found(sentence, { from: 1, to: comma }, { from: 0, to: 1 }), opinion: true }
}

/** "The mayor: “…”" */
function nameAndColon(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const colon = words.findIndex(({ text }) => text === ':')
  if (colon < 1 || colon > 10 || !opensQuote(sentence, colon + 1)) return null
  const inner = words.slice(0, colon)
  if (
    inner.some(
      ({ tag, text }) => tag === 'VERB' || tag === 'AUX' || (tag === 'PUNCT' && text !== ',' && text !== '.'),
    )
  )
    return null
  const view = sentence.hits('views').find(({ to }) => to <= colon && words[to]?.word === 'of')
  if (view) return found(sentence, { from: view.to + 1, to: colon }, { from: view.from, to: colon + 1 })
  return inner.some(isNominal)
    ? found(sentence, { from: 0, to: colon }, { from: colon, to: colon + 1 })
    : null
}

/** "“…,” grumbled Aldo Reyes": whatever the verb behind a quotation, who does it is who has said it. */
function behindQuote(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (let index = 2; index + 2 < words.length; index++) {
    if (!isQuote(words[index - 1]!.text) || !sentence.quoted[index - 2] || sentence.quoted[index]) continue
    if (!/^[,?!.]$/u.test(words[index - 2]!.text)) return null
    const isVerb = words[index]!.tag === 'VERB' && /(?:s|ed)$/u.test(words[index]!.word)
    if (isVerb) {
      const name = nounPhraseFrom(sentence, index + 1, false)
      return (
        name && { ...found(sentence, name, { from: index, to: index + 1 }), content: { from: 0, to: index } }
      )
    }
    const verb = words.findIndex(
      (word, at) => at > index && word.tag === 'VERB' && /(?:s|ed)$/u.test(word.word),
    )
    const name = verb > 0 ? nounPhraseBefore(sentence, verb) : null
    return name?.from === index
      ? { ...found(sentence, name, { from: verb, to: verb + 1 }), content: { from: 0, to: index } }
      : null
  }
  return null
}

/** "The consensus among traders is that …", "The feeling in the ministry is that …" */
function consensus(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const be = words.findIndex(
    (word, index) => index > 3 && index < 16 && isBe(word) && words[index + 1]?.word === 'that',
  )
  const noun = words.findIndex(({ word }) =>
    /^(?:consensus|feeling|view|mood|belief|hope|fear|assumption|expectation|suspicion|opinion|verdict|talk)$/u.test(
      word,
    ),
  )
  if (
    be < 0 ||
    noun < 1 ||
    noun > 4 ||
    !/^(?:among|in|at|within|of|across)$/u.test(words[noun + 1]?.word ?? '')
  )
    return null
  return {
    ...found(sentence, { from: noun + 2, to: be }, { from: noun, to: noun + 2 }),
    content: { from: be + 2, to: words.length },
  }
}

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
  ].find(({ from }) => from > what + 1 && from < what + 10)
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
