// Expressions of how certain a claim is, as they stand: the shortest span with its degree word.
import type { Attribution } from './attribution.ts'
import { isAuxiliary, isBe, isBoundary, isNegation, isNominal } from './grammar.ts'
import { modals } from './modal-verbs.ts'
import type { EnglishSentence, Span } from './sentence.ts'

export function hedgesOf(sentence: EnglishSentence, attribution: Attribution | null): Span[] {
  const spans = [
    ...listed(sentence),
    ...modals(sentence),
    ...seeming(sentence),
    ...behindBe(sentence),
    ...evidenceSuggests(sentence),
    ...doubts(sentence, attribution),
  ]
  return merged(
    spans.map((span) => widened(sentence, span)).sort((a, b) => a.from - b.from || b.to - a.to),
    sentence,
  )
}

/** What the list names counts wherever it stands, but for names ("Dr J. Likely") and manner ("clearly marked"). */
function* listed(sentence: EnglishSentence): Generator<Span> {
  const { words } = sentence
  for (const { from, to } of sentence.hits('certainty')) {
    const word = words[from]!
    if (isNameHere(sentence, from, to)) continue
    if (/^(?:clearly|plainly)$/u.test(word.word) && isManner(sentence, from)) continue
    if (/^(?:proven|proved|proves|presumed)$/u.test(word.word) && !provesThat(sentence, from)) continue
    if (word.word === 'not' && words[to - 1]!.word === 'certain' && words[from - 1]?.word === 'or') continue
    if (
      /^(?:conceivable|probable|doubtful|uncertain|unclear|likely|unlikely)$/u.test(word.word) &&
      words[from - 1]?.word === 'as' &&
      words[to]?.word === 'as'
    )
      continue
    yield { from, to }
  }
}

function isNameHere({ words }: EnglishSentence, from: number, to: number): boolean {
  const word = words[from]!
  return (
    from > 0 &&
    to - from === 1 &&
    /^\p{Lu}/u.test(word.text) &&
    (isNominal(words[from - 1]) || words[from - 1]!.text === '.')
  )
}

const isManner = ({ words }: EnglishSentence, index: number) =>
  /^(?:marked|labelled|labeled|defined|written|visible|stated|worded|set|speak|spoke|think|write|say|said|explained|identified|audible|enough|signed|separated|distinguished)$/u.test(
    words[index + 1]?.word ?? '',
  ) ||
  /^(?:speak|spoke|think|write|explain|say|said|see|seen|state|marked|more|less)$/u.test(
    words[index - 1]?.word ?? '',
  )

/** "proves that", "has proved right"; not "proved difficult to hire". */
const provesThat = ({ words }: EnglishSentence, index: number) =>
  /^(?:that|beyond|conclusively|,)$/u.test(words[index + 1]?.word ?? '') ||
  (words[index]!.word === 'proven' && (isBe(words[index - 1]) || isBe(words[index - 2])))

function* seeming(sentence: EnglishSentence): Generator<Span> {
  const { words } = sentence
  for (const { from, to } of sentence.hits('seeming')) {
    if (to - from > 1) {
      yield { from, to }
      continue
    }
    const next = words[to]
    const [before, beforeIt] = [words[from - 1], words[from - 2]]
    const isFrame = before?.word === 'it' || (isAuxiliary(before) && beforeIt?.word === 'it')
    if (
      next?.word === 'to' ||
      (isFrame && (next?.word === 'that' || isBoundary(sentence, to) || next?.word === 'as'))
    ) {
      const start = isFrame && next?.word !== 'to' ? from - (before!.word === 'it' ? 1 : 2) : from
      yield { from: start, to: next?.word === 'to' || next?.word === 'that' ? to + 1 : to }
    } else if (isFrame && next && /^(?:DET|PRON|NOUN|PROPN)$/u.test(next.tag)) yield { from: from - 1, to }
    else if (words[from]!.word.startsWith('seem') && next && !isBoundary(sentence, to) && next.tag !== 'ADP')
      yield { from, to }
    else if (
      words[from]!.word.startsWith('appear') &&
      next &&
      (next.tag === 'ADJ' || /^(?:likely|unlikely|set|certain|not)$/u.test(next.word))
    )
      yield { from, to }
  }
}

/** "is convinced", "is said to", "it is possible that" */
function* behindBe(sentence: EnglishSentence): Generator<Span> {
  const { words } = sentence
  for (const { from, to, phrase } of sentence.hits('certaintyAfterBe')) {
    let index = from - 1
    while (
      index > 0 &&
      (words[index]!.tag === 'ADV' ||
        isNegation(words[index]) ||
        /^(?:now|so|quite|less|more|entirely|perfectly)$/u.test(words[index]!.word))
    )
      index--
    const verb = words[index]
    if (
      !(
        isBe(verb) ||
        /^(?:remains?|remained|feels?|felt|becomes?|became|sounds?|seems?|appears?|grew|makes?|made|looks?)$/u.test(
          verb?.word ?? '',
        )
      )
    )
      continue
    const isFrame =
      words[index - 1]?.word === 'it' ||
      (isAuxiliary(words[index - 1]) && words[index - 2]?.word === 'it') ||
      words[from - 1]?.word === 'it'
    const next = words[to]
    if (
      /^(?:assumed|believed|thought|alleged|rumoured|rumored|suspected|reported|understood|said)$/u.test(
        phrase,
      )
    ) {
      // "It is widely assumed that": nobody is named; "is reported" alone says nothing.
      if (isFrame && (next?.word === 'that' || isBoundary(sentence, to)))
        yield { from: frameStart(sentence, index), to }
    } else if (/ (?:to|of)$/u.test(phrase)) {
      if (phrase.endsWith(' to') && /^(?:DET|NOUN|PROPN|PRON|ADJ)$/u.test(next?.tag ?? '')) continue
      yield { from: index, to }
    } else if (
      /^(?:possible|apparent|obvious|evident|certain|sure|clear|plain|inconceivable|unthinkable|inevitable|unavoidable)/u.test(
        phrase,
      )
    ) {
      // "possible to", "as soon as possible", "a certain": how, not how sure.
      if (phrase === 'possible' && !(isFrame && next?.word === 'that') && !isBoundary(sentence, to)) continue
      if (phrase === 'possible' && words[from - 1]?.word === 'as') continue
      if (/^(?:certain|clear)$/u.test(phrase) && (next?.tag === 'NOUN' || next?.tag === 'ADJ')) continue
      if (/^(?:sure)$/u.test(phrase) && /^makes?|made$/u.test(verb!.word)) continue
      yield isFrame && next?.word === 'that'
        ? { from: frameStart(sentence, index), to: to + 1 }
        : { from, to }
    } else yield { from, to }
  }
}

function frameStart({ words }: EnglishSentence, be: number): number {
  let from = be
  while (from > 0 && (isAuxiliary(words[from - 1]) || words[from - 1]!.tag === 'ADV')) from--
  return words[from - 1]?.word === 'it' ? from - 1 : from
}

/** "Credible evidence suggests", "the data indicate" */
function* evidenceSuggests(sentence: EnglishSentence): Generator<Span> {
  const { words } = sentence
  for (const { from, to } of sentence.hits('suggesting')) {
    for (let index = from - 1; index >= Math.max(0, from - 24); index--) {
      if (/^[;:“”"]$/u.test(words[index]!.text)) break
      if (!sentence.hitAt('evidence', index) || !isNominal(words[index])) continue
      yield { from, to }
      break
    }
  }
}

/** "X suspects that", "X doubts": the doubt of the one who is cited. */
function* doubts(sentence: EnglishSentence, attribution: Attribution | null): Generator<Span> {
  const { words } = sentence
  for (const { from, to } of sentence.hits('doubting')) {
    const isVerb = attribution?.cue.from === from || words[from]!.tag === 'VERB'
    if (
      isVerb &&
      !isNegation(words[from - 1]) &&
      !isBe(words[from - 1]) &&
      words[from - 1]?.word !== 'the' &&
      !isNominal(words[to])
    )
      yield { from, to }
  }
}

const DEGREE =
  /^(?:very|quite|highly|almost|most|more|less|rather|fairly|all|but|extremely|increasingly|entirely|perfectly|virtually|practically|nearly|so|too|reasonably|far|now|hardly|utterly|absolutely|pretty|just|only|strongly|at|best|least|relatively|particularly|especially|equally|widely|still|not|overwhelmingly|firmly)$/u

/** With the words of degree before it, and "it is … that" around an adjective. */
function widened(sentence: EnglishSentence, { from, to }: Span): Span {
  const { words } = sentence
  let start = from
  while (start > 0 && DEGREE.test(words[start - 1]!.word) && !isBoundary(sentence, start - 1)) start--
  while (
    start < from &&
    /^(?:but|all|at|so|only|just|now|still|not|far)$/u.test(words[start]!.word) &&
    !(words[start]!.word === 'all' && words[start + 1]?.word === 'but') &&
    !(words[start]!.word === 'not') &&
    !(words[start]!.word === 'now' && words[start + 1]!.word.startsWith('seem'))
  )
    start++
  if (
    words[to]?.word === 'that' &&
    /^(?:likely|unlikely|probable|improbable|conceivable|doubtful|certain|clear|plausible|possible|apparent|obvious|evident)$/u.test(
      words[to - 1]!.word,
    )
  ) {
    let be = start - 1
    while (
      be > 0 &&
      (isAuxiliary(words[be]) ||
        words[be]!.tag === 'ADV' ||
        /^(?:seems?|appears?|looks?)$/u.test(words[be]!.word))
    )
      be--
    if (words[be]?.word === 'it') return { from: be, to: to + 1 }
  }
  if (
    /^(?:no|little|some) (?:doubt|question)/u.test(
      words
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    )
  ) {
    let be = start - 1
    while (be > 0 && (isAuxiliary(words[be]) || words[be]!.tag === 'ADV')) be--
    if (words[be]?.word === 'there') return { from: be, to }
  }
  return { from: start, to }
}

/** One expression where two touch ("now seems likely") or one lies in another. */
function merged(spans: readonly Span[], { words }: EnglishSentence): Span[] {
  const whole: { from: number; to: number }[] = []
  for (const { from, to } of spans) {
    const last = whole.at(-1)
    if (
      last &&
      (from < last.to ||
        (from === last.to && words[from - 1]!.word !== 'that') ||
        (from === last.to + 1 && words[last.to]!.word === 'be'))
    )
      last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}
