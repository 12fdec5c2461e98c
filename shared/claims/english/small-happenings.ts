// What no analyst would note: refusals to speak, calls to the reader, scenes of a story.
import { isAuxiliary, isBe, isBoundary, isModal, isNominal, isRelative } from './grammar.ts'
import type { Block } from './is-claim.ts'
import { firstWord, isOrder } from './orders.ts'
import type { EnglishSentence, Span } from './sentence.ts'

/** "The company declined to comment"; not "the officer, who declined to be named, …". */
export function refusal(sentence: EnglishSentence): Span | null {
  const { words } = sentence
  const hit = sentence.hits('refusing').find(({ from }) => {
    for (let index = from - 1; index >= Math.max(0, from - 4); index--)
      if (isRelative(words[index])) return false
    return !sentence.quoted[from]
  })
  return hit ?? null
}

/** "Consider the port of …", "Write to our desk": orders that prescribe no policy. */
export function commandToReader(sentence: EnglishSentence, block: Block): Span | null {
  const { words } = sentence
  let first = firstWord(sentence)
  while (
    /^(?:so|now|then|just|but|and|first|please|only|do|always|never)$/u.test(words[first]?.word ?? '') ||
    words[first]?.text === ','
  )
    first++
  const hit = sentence.hitAt('readerCommands', first)
  if (!hit || !isOrder(sentence, hit.from)) return null
  if (
    block === 'listItem' &&
    !/^(?:see|note|read|contact|visit|download|click|call|email|write|subscribe|register)$/u.test(
      words[first]!.word,
    )
  )
    return null
  // "Take the toll away and the lorries come back" says what would happen.
  const foretells = words
    .slice(hit.to)
    .some(
      (_, index) =>
        index > 1 &&
        /^(?:and|or)$/u.test(words[hit.to + index - 1]!.word) &&
        words.slice(hit.to + index).some((one) => one.word === 'will' || one.word === "'ll"),
    )
  return foretells ? null : hit
}

const OPINION =
  /^(?:believe|think|argue|estimate|find|found|conclude|recommend|suggest|expect|know|suspect|doubt|contend|maintain|submit|agree|disagree|urge|propose|judge|see|consider|hold|assess|need|favour|support|oppose|calculate|reckon|fear|hope|second|owe|cannot|can|could|should|must|ought|are|were|will|would|may|might|have|had|pay|spend|lose|rely|depend|face|risk)$/u

const PERSON =
  /(?:man|woman|men|women|master|mistress|ist|ian|boy|girl|mother|father|driver|teacher|farmer|trader|officer|minister|mayor|colonel|doctor|nurse|clerk|guard|widow|neighbour|captain|host|owner|worker)$/u

/** "I met …", "She keeps the letters in a tin", "Ms X spoke next": what nobody would note. */
export function anecdote(sentence: EnglishSentence, hedges: readonly Span[], speech: boolean): Span | null {
  const { words } = sentence
  if (hedges.length > 0 || words.some((word) => isModal(word))) return null
  if (sentence.isQuotation) return null
  const meets = words.findIndex(
    ({ word }, index) =>
      /^(?:i|we)$/u.test(word) &&
      !isNominal(words[index - 1]) &&
      /^(?:meet|met|ask|asked|walk|walked|visit|visited|sit|sat|spoke|speak|talk|talked|arrive|arrived|drove|drive|watch|watched|leave|left|called|phoned|rang)$/u.test(
        words[index + 1]?.word ?? '',
      ),
  )
  if (meets >= 0 && !sentence.quoted[meets]) return { from: meets, to: meets + 2 }
  if (speech) return null
  const [everyday] = sentence
    .hits('everyday')
    .filter(({ from }) => !sentence.quoted[from] && !isAuxiliary(words[from - 1]))
  const subject = words.findIndex(
    ({ word, tag }, index) =>
      !sentence.quoted[index] &&
      (tag === 'PRON' || tag === 'NOUN' || tag === 'PROPN') &&
      !/^(?:it|there|this|that|his|her|its|their|our|my)$/u.test(word),
  )
  if (subject < 0) return null
  const who = words[subject]!.word
  const verb = words.findIndex(
    (word, index) => index > subject && (word.tag === 'VERB' || word.tag === 'AUX'),
  )
  if (/^(?:i|we)$/u.test(who) && !sentence.quoted[subject] && verb > 0 && verb <= subject + 3) {
    if (!OPINION.test(words[verb]!.word) && !words.slice(verb, verb + 4).some((word) => word.word === 'that'))
      return { from: subject, to: verb + 1 }
  }
  if (
    everyday &&
    everyday.from <= subject + 4 &&
    words.length < 26 &&
    (/^(?:he|she|they)$/u.test(who) || words[subject]!.tag === 'PROPN' || PERSON.test(who))
  )
    return everyday
  // "María Cid is 78."
  if (
    words.length < 9 &&
    verb > 0 &&
    isBe(words[verb]) &&
    words[verb + 1]?.tag === 'NUM' &&
    isBoundary(sentence, verb + 2) &&
    isNominal(words[verb - 1]) &&
    words[verb - 1]!.tag === 'PROPN'
  )
    return { from: verb, to: verb + 2 }
  return null
}
