// Who claims what a sentence says.
import type { Attribution } from './attribution.ts'
import { attributionByPhrase } from './attribution-phrases.ts'
import { asSaying } from './attribution-quotes.ts'
import { attributionByVerb } from './attribution-verbs.ts'
import { isNominal } from './grammar.ts'
import type { EnglishSentence, Span } from './sentence.ts'

/** Null where the sentence reports nothing: its author says it. */
export function attributionOf(sentence: EnglishSentence): Attribution | null {
  const found = asSaying(sentence) ?? attributionByVerb(sentence) ?? attributionByPhrase(sentence)
  if (!found?.name) return found
  const name = trimmed(sentence, found.name)
  const { words } = sentence
  if (name.from >= name.to) return null
  if (!isAuthor(sentence, name, words[found.cue.from]!.word)) return { ...found, name }
  // "We find that …": what is claimed still stands behind the verb.
  if (/^(?:i|we)$/u.test(words[name.to - 1]!.word) || /^(?:our|my)$/u.test(words[name.from]!.word))
    return { ...found, name: null }
  // "Nobody says that …" claims nothing of what stands behind "that".
  const { to } = found.content
  return words[found.content.from - 1]?.word === 'that'
    ? { ...found, name: null, content: { from: to, to } }
    : null
}

/** What "it" does without claiming anything: "it shows that", "it found a way", "it feels wrong". */
const SHOWN_BY_IT =
  /^(?:show|suggest|indicat|impl|mean|prov|signal|point|hint|demonstrat|determin|establish|confirm|reveal|remind|underlin|underscor|hold|held|read|see|saw|feel|felt|know|knew|matter|charg|put|ma[dk]e|ha[sd]|tell|told|cit|surmis|assum|attest|detect|discover|record|measur|judg|deem|quot|sum|go|set|spell|spelt|speak|spoke|accept|support|welcom|shar|second|back|challeng|contest|defend|attack|resist|seek|sought|echo|oppos|ask)/u

/** "I", "we", "nobody", and "this shows". */
function isAuthor({ words }: EnglishSentence, { from, to }: Span, verb: string): boolean {
  const [first, last] = [words[from]!.word, words[to - 1]!.word]
  if (
    /^(?:nobody|none|nothing|neither|whatever|whoever|however|whichever)$/u.test(first) ||
    (first === 'no' && to - from > 1)
  )
    return true
  if (/^(?:our|my)$/u.test(first)) return true
  if (to - from === 1 && /^(?:i|we|you|it|this|that|these|those|what|which|there|who|my|our)$/u.test(first))
    return first !== 'it' || SHOWN_BY_IT.test(verb)
  return (
    /^(?:i|we)$/u.test(last) ||
    (to - from < 4 &&
      /^(?:this|present)$/u.test(words[to - 2]?.word ?? '') &&
      /^(?:author|writer)s?$/u.test(last))
  )
}

/** Without quotation marks and commas around it. */
function trimmed({ words }: EnglishSentence, { from, to }: Span): Span {
  let [start, end] = [from, to]
  while (start < end && words[start]!.tag === 'PUNCT') start++
  while (
    end > start &&
    words[end - 1]!.tag === 'PUNCT' &&
    words[end - 1]!.text !== ')' &&
    !isNominal(words[end - 1])
  )
    end--
  return { from: start, to: end }
}
