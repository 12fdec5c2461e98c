// Where a noun phrase begins, seen from the verb behind it.
import {
  PERSONAL,
  POSSESSIVE,
  isDeterminerBefore,
  isAuxiliary,
  isBe,
  isBoundary,
  isNominal,
  isParticiple,
  isRelative,
  isSubordinating,
} from './grammar.ts'
import { type EnglishSentence, type Span, isDash } from './sentence.ts'
import type { TaggedToken } from './tagger.ts'

const SUBJECT = /^(?:he|she|they|it|i|we|you|nobody|what|how)$/u

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tomorrow|(?:19|20)\d\d|week|month|year|morning|evening|spring|summer|autumn|winter|night|ago|later|once|now)$/u

const LEADING =
  /^(?:but|and|yet|or|so|still|even|meanwhile|however|also|then|now|here|there|only|again|thus|moreover|nevertheless|nonetheless|besides|indeed|instead|privately|publicly|officially|yesterday|today|as|for|to)$/u

/** The phrase that ends before the word `end`: the subject of a verb there. Null where there is none. */
export function nounPhraseBefore(sentence: EnglishSentence, end: number): Span | null {
  const { words } = sentence
  const last = words[end - 1]
  if (!last) return null
  if (last.text === ')') {
    const open = openBracket(sentence, end - 1)
    const before = open === null ? null : nounPhraseBefore(sentence, open)
    return before && { from: before.from, to: end }
  }
  if (isDash(last.text)) {
    for (let index = end - 2; index > 0; index--)
      if (isDash(words[index]!.text)) return nounPhraseBefore(sentence, index)
    return null
  }
  if (last.text === ',') return beforeComma(sentence, end - 1)
  if (PERSONAL.test(last.word)) return { from: end - 1, to: end }
  if (last.tag === 'ADP' && !isWithoutPronoun(sentence, end - 2)) return null
  let from = end
  let joint: number | null = null
  let stoppedByVerb = false
  while (from > 0) {
    const word = words[from - 1]!
    if (word.text === ')') {
      const open = openBracket(sentence, from - 1)
      if (open === null) break
      from = open
      continue
    }
    if (isBoundary(sentence, from - 1)) {
      const list = listBefore(sentence, from - 1, end)
      if (list === null) break
      from = list
      continue
    }
    if (
      isRelative(word) &&
      from - 1 > 0 &&
      isAntecedent(words[from - 2]) &&
      isOwnVerb(words[from]) &&
      word.word !== 'that'
    ) {
      from--
      continue
    }
    if (word.tag === 'ADP' && isWithoutPronoun(sentence, from - 2)) {
      from -= 3
      continue
    }
    if (isRelative(word) || (isSubordinating(word) && words[from]?.tag !== 'NUM') || SUBJECT.test(word.word))
      break
    if (word.tag === 'CCONJ' && word.word !== '&') joint = from
    if (isAuxiliary(word) && word.word !== "'s") {
      const relative = relativeBefore(sentence, from - 1)
      if (relative === null) {
        stoppedByVerb = true
        break
      }
      from = relative
      continue
    }
    if (word.tag === 'VERB' && isWithoutPronoun(sentence, from - 1)) {
      from -= 2
      continue
    }
    if (
      word.tag === 'VERB' &&
      !((from === end || isNominal(words[from])) && isDeterminerBefore(sentence, from - 1))
    ) {
      const relative = relativeBefore(sentence, from - 1)
      if (relative !== null) {
        from = relative
        continue
      }
      const isReduced =
        (isParticiple(word) || word.word.endsWith('ing')) &&
        (isNominal(words[from - 2]) || words[from - 2]?.word === 'those') &&
        joint === null
      if (
        !isReduced &&
        !(
          isParticiple(word) &&
          from - 1 < end &&
          joint === null &&
          /^(?:the|a|an|its|his|her|their)$/u.test(words[from - 2]?.word ?? '')
        )
      ) {
        stoppedByVerb = true
        break
      }
    }
    from--
  }
  if (stoppedByVerb && joint !== null) from = joint
  if (isContactClause(sentence, from, end)) return null
  from = withoutLead(sentence, from, end)
  return from < end &&
    words
      .slice(from, end)
      .some(
        (word) =>
          isName(word.tag) ||
          /^(?:some|many|few|several|most|one|two|three|others|another|those|all|both)$/u.test(word.word),
      )
    ? { from, to: end }
    : null
}

/** "a decision its chairman defends": the verb belongs to a clause that only adds to a noun. */
function isContactClause(sentence: EnglishSentence, from: number, end: number): boolean {
  const { words } = sentence
  if (words[from]?.tag === 'ADP' || words[from]?.tag === 'ADV' || TIME.test(words[from]?.word ?? ''))
    return false
  for (let index = from + 1; index < end; index++) {
    const [before, word] = [words[index - 1]!, words[index]!]
    if (isRelative(word) || word.tag === 'VERB' || isWithoutPronoun(sentence, index + 1)) return false
    if (!(POSSESSIVE.test(word.word) || /^(?:the|a|an)$/u.test(word.word)) || !isNominal(before)) continue
    if (before.tag === 'NUM' || TIME.test(before.word) || /^(?:half|both|double|ago)$/u.test(before.word))
      continue
    return true
  }
  return false
}

const isName = (tag: string) =>
  tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'VERB'

/** "A, B and C": does the comma at an index only set apart members of a list? */
function listBefore(sentence: EnglishSentence, comma: number, end: number): number | null {
  const { words } = sentence
  // "In a paper published last year, Li and Brown …"
  if (words[comma]?.text !== ',' || TIME.test(words[comma - 1]?.word ?? '')) return null
  const rest = words.slice(comma + 1, end)
  const joint = rest.findIndex(({ word }) => word === 'and' || word === 'or')
  if (
    joint < 1 ||
    joint > 6 ||
    rest.length - joint > 8 ||
    rest.some((word) => word.tag === 'VERB' || isAuxiliary(word))
  )
    return null
  return isNominal(words[comma - 1]) && rest.slice(0, joint).every(({ tag }) => tag !== 'ADP') ? comma : null
}

/** "X, who …," and "X, the mayor,": the comma at `close` ends what stands behind the name. */
function beforeComma(sentence: EnglishSentence, close: number): Span | null {
  const { words } = sentence
  let open = -1
  for (let index = close - 1; index > 0; index--) {
    const { text } = words[index]!
    if (text === ';' || text === ':' || isBoundaryQuote(text)) break
    if (text !== ',') continue
    if (open < 0) open = index
    if (/^(?:who|whose|which|whom)$/u.test(words[index + 1]!.word)) {
      open = index
      break
    }
  }
  if (open < 0) return null
  const name = nounPhraseBefore(sentence, open)
  if (!name) return null
  const first = words[open + 1]!
  if (first.tag === 'VERB') return name
  const isRelativeClause =
    isRelative(first) ||
    /^(?:in|on|at|by|for|with|after|before|during|from|to|as|speaking|writing|asked|then|where|when|under|like|among|despite|too|however|though|also|meanwhile|again|nevertheless|nonetheless|moreover|therefore|by|citing|quoting|having|once|now|instead|adding|unlike|without|rather|not|and|or|if|while|until|since)$/u.test(
      first.word,
    )
  if (isRelativeClause || first.tag === 'ADV' || first.word.endsWith('ly')) return name
  const inner = words.slice(open + 1, close)
  return inner.some(isAuxiliary) ? name : { from: name.from, to: close }
}

const isBoundaryQuote = (text: string) => /^["“”]$/u.test(text)

/** "every village head we interviewed": a relative clause that has no pronoun. */
export const isWithoutPronoun = ({ words }: EnglishSentence, verb: number) =>
  /^(?:i|we|they|he|she|you)$/u.test(words[verb - 1]?.word ?? '') && isNominal(words[verb - 2])

/** "a step which the league hailed": behind the pronoun stands a subject of its own. */
const isOwnVerb = (word: TaggedToken | undefined) => word?.tag !== 'DET' && !POSSESSIVE.test(word?.word ?? '')

/** "those who", "anyone who" */
const isAntecedent = (word: TaggedToken | undefined) =>
  isNominal(word) || /^(?:those|anyone|everyone|all|many|some|others|people)$/u.test(word?.word ?? '')

function relativeBefore({ words }: EnglishSentence, verb: number): number | null {
  for (let index = verb - 1; index >= Math.max(1, verb - 3); index--) {
    const word = words[index]!
    if (isRelative(word)) return isAntecedent(words[index - 1]) ? index : null
    if (word.tag !== 'ADV' && !isAuxiliary(word) && word.tag !== 'PART') return null
  }
  return null
}

function openBracket({ words }: EnglishSentence, close: number): number | null {
  for (let index = close - 1; index > 0; index--) if (words[index]!.text === '(') return index
  return null
}

/** Leaves out what stands before the name: "But", "On Monday", "In evidence to the committee". */
function withoutLead(sentence: EnglishSentence, from: number, end: number): number {
  const { words } = sentence
  let start = from
  while (
    start < end - 1 &&
    (LEADING.test(words[start]!.word) ||
      (words[start]!.tag === 'ADV' &&
        !/^(?:more|most|all|about|nearly|almost|over)$/u.test(words[start]!.word)))
  )
    start++
  // "“Soon,” is all the registrar will say."
  if (words[start]!.word === 'all' && isBe(words[start - 1])) start++
  // "1." and "a" in front of a paragraph or a note.
  if (start === 0 && words[0]!.tag === 'NUM' && words[1]?.text === '.') start = 2
  if (words[start]?.tag === 'ADP' || TIME.test(words[start]?.word ?? '')) {
    for (let index = end - 1; index > start; index--) {
      const [before, word] = [words[index - 1]!, words[index]!]
      const begins =
        word.tag === 'DET' ||
        POSSESSIVE.test(word.word) ||
        /^(?:mr|ms|mrs|dr|prof|professor|two|three|four|five|several|many|some|most|one)\.?$/u.test(word.word)
      const afterTime =
        TIME.test(before.word) &&
        (word.tag === 'PROPN' || word.tag === 'NOUN' || word.tag === 'ADJ') &&
        !TIME.test(word.word)
      if (
        (begins && (isNominal(before) || /^(?:this|that)$/u.test(before.word)) && before.tag !== 'NUM') ||
        (begins && TIME.test(before.word)) ||
        afterTime
      )
        return index
    }
    if (words[start]!.tag === 'ADP' && !/^(?:of)$/u.test(words[start]!.word)) {
      return /^(?:about|around|over|nearly|almost|under|up)$/u.test(words[start]!.word) ? start : end
    }
  }
  return start
}
