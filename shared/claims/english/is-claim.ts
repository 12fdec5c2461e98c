// Does a sentence say something that somebody could support or contest? What makes one that does not.
import type { SentenceReader } from '../reading.ts'
import { agrees } from './attribution-verbs.ts'
import type { Attribution } from './attribution.ts'
import { isAuxiliary, isBe, isBoundary, isFinite, isModal, isNominal, isRelative } from './grammar.ts'
import { isQuote, type EnglishSentence, type Span } from './sentence.ts'

type Block = Parameters<SentenceReader>[1]

/** The words that make it none; null where it is a claim. Where no words do ("a heading"), an empty span. */
export function notAClaim(
  sentence: EnglishSentence,
  block: Block,
  attribution: Attribution | null,
  hedges: readonly Span[],
): Span | null {
  const { words } = sentence
  const nothing = { from: 0, to: 0 }
  if (block === 'heading' || words.length === 0) return nothing
  if (isQuestion(sentence)) return { from: words.length - 1, to: words.length }
  const [phrase] = sentence.hits('notAClaim').filter(({ from }) => !sentence.quoted[from])
  if (phrase) return phrase
  const speech = attribution !== null && attribution.name !== null
  if (attribution === null && !saysSomething(sentence, block)) return nothing
  return (
    ofTheText(sentence) ??
    definition(sentence) ??
    biography(sentence) ??
    label(sentence) ??
    provision(sentence, block) ??
    (speech ? null : commandToReader(sentence, block)) ??
    (speech ? null : refusal(sentence)) ??
    anecdote(sentence, hedges, speech) ??
    (block === 'footnote' ? footnote(sentence) : null)
  )
}

function isQuestion({ text }: EnglishSentence): boolean {
  return /\?[”’"')\]»]*\s*(?:\[?\d{1,3}\]?)?$/u.test(text)
}

/** A verb with its subject, or an order; a lone adjective, a bare noun phrase and a list of names assert nothing. */
function saysSomething(sentence: EnglishSentence, block: Block): boolean {
  const { words } = sentence
  const spoken = words.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM')
  if (spoken.length < 3) return false
  const starts = firstWord(sentence)
  const isSentence = /[.!…:;][”’"')\]»]*\s*(?:\[?\d{1,3}\]?)?$/u.test(sentence.text)
  const hasVerb = words.some((word, index) => {
    if (isAuxiliary(word) && word.word !== "'s") return !isMonth(sentence, index)
    if (word.word === "'s") return word.tag === 'AUX'
    if (word.tag === 'NOUN' && isVerbLike(sentence, index)) return true
    if (word.tag !== 'VERB') return false
    if (index === starts && block !== 'listItem' && !isSentence) return false
    // In a line without a full stop a participle is more likely than a verb: "Villagers displaced by the flood".
    if (/(?:ing)$/u.test(word.word)) return false
    if (/ed$/u.test(word.word) && !isSentence) return false
    return index > starts || /^[a-z]+$/u.test(word.word)
  })
  return hasVerb && (isSentence || words.length > 6)
}

/** "The duty costs the port a fifth": a verb that the tagger took for a noun. */
const isVerbLike = (sentence: EnglishSentence, index: number) =>
  agrees(sentence, index) &&
  /[.!]$/u.test(sentence.text) &&
  (KNOWN_VERBS.some((list) => sentence.hitAt(list, index)) || followsLikeObject(sentence, index))

const KNOWN_VERBS = ['reporting', 'reportingObject', 'describing', 'causing', 'demanding'] as const

const followsLikeObject = ({ words }: EnglishSentence, index: number) =>
  /^(?:the|a|an|no|its|his|her|their|our|this|that|these|those|it|them)$/u.test(
    words[index + 1]?.word ?? '',
  ) || /ing$/u.test(words[index + 1]?.word ?? '')

const isMonth = ({ words }: EnglishSentence, index: number) => words[index]!.text === 'May' && index > 0

/** Behind the number of a paragraph. */
export function firstWord({ words }: EnglishSentence): number {
  let index = 0
  if (words[0]?.tag === 'NUM' && (words[1]?.text === '.' || words[1]?.text === ')')) index = 2
  while (index < words.length && words[index]!.tag === 'PUNCT') index++
  return index
}

/** "This note proceeds in three parts", "Three options are compared in Table 2". */
function ofTheText(sentence: EnglishSentence): Span | null {
  const { words } = sentence
  const first = firstWord(sentence)
  for (const hit of sentence.hits('structure')) {
    if (sentence.quoted[hit.from]) continue
    const verb = sentence
      .hits('announcing')
      .find(({ from }) => from !== hit.from && Math.abs(from - hit.from) < 14)
    if (hit.from <= first + 3 && verb && verb.from > hit.from) {
      // "This report finds that …" asserts; "this paper argues that …" as well.
      const that = words.findIndex(
        ({ word }, index) => word === 'that' && index > verb.from && index <= verb.to + 1,
      )
      if (that < 0) return { from: hit.from, to: verb.to }
    }
    if (
      hit.from > first + 3 &&
      verb &&
      verb.from < hit.from &&
      isBe(words[verb.from - 1] ?? words[verb.from])
    )
      return { from: verb.from, to: hit.to }
    if (hit.from > first && /^(?:we|i|let)/u.test(hit.phrase)) return hit
    if (hit.from === first && /^(?:we|i|let) /u.test(hit.phrase)) return hit
  }
  return null
}

/** "The company declined to comment"; not "the officer, who declined to be named, …". */
function refusal(sentence: EnglishSentence): Span | null {
  const { words } = sentence
  const hit = sentence.hits('refusing').find(({ from }) => {
    for (let index = from - 1; index >= Math.max(0, from - 4); index--)
      if (isRelative(words[index])) return false
    return !sentence.quoted[from]
  })
  return hit ?? null
}

/** "In this paper, “household” means …", "Reserve: contracted capacity" */
function definition(sentence: EnglishSentence): Span | null {
  const { words } = sentence
  const quote = words.findIndex(({ text }) => isQuote(text))
  if (quote >= 0 && quote < 8) {
    for (let index = quote + 2; index < Math.min(words.length, quote + 9); index++) {
      const { word } = words[index]!
      if (
        /^(?:means|mean|denotes|denote|refers|refer|stands|covers|includes)$/u.test(word) &&
        isQuote(words[index - 1]!.text)
      ) {
        const inThis = words.slice(0, quote).some((one) => /^(?:this|here|below)$/u.test(one.word))
        if (inThis || quote <= firstWord(sentence) + 1) return { from: index, to: index + 1 }
      }
    }
  }
  const use = words.findIndex(
    ({ word }, index) =>
      /^(?:use|define|understand|call|take)$/u.test(word) && /^(?:we|i)$/u.test(words[index - 1]?.word ?? ''),
  )
  if (
    use > 0 &&
    words.slice(use, use + 12).some(({ word }) => /^(?:term|terms|mean|as|to)$/u.test(word)) &&
    words
      .slice(use, use + 6)
      .some(({ word, text }) => /^(?:term|terms|word|household)$/u.test(word) || isQuote(text))
  )
    return { from: use - 1, to: use + 1 }
  const mean = words.findIndex(
    ({ word }, index) => word === 'mean' && words[index - 1]?.word === 'we' && words[index - 2]?.text === ',',
  )
  return mean > 0 ? { from: mean - 1, to: mean + 1 } : null
}

const ROLE =
  /^(?:fellow|researcher|professor|lecturer|correspondent|columnist|reporter|journalist|editor|analyst|director|economist|lawyer|historian|writer|assistant|associate|consultant|adviser|advisor|chair|head|co-author|author)$/u

/** "A is a senior fellow with the programme.", "A teaches law at the University of Orsa." */
function biography({ words }: EnglishSentence): Span | null {
  const teaches = words.findIndex(({ word }) =>
    /^(?:teaches|lectures|writes|covers|reports|works|leads|directs|heads|edits)$/u.test(word),
  )
  const isNameBefore =
    teaches > 1 && teaches < 6 && words.slice(0, teaches).every(({ tag }) => tag === 'PROPN')
  if (
    isNameBefore &&
    words.length < 22 &&
    words
      .slice(teaches)
      .some(({ word }) =>
        /^(?:university|institute|college|school|programme|centre|center|newspaper|politics|affairs|desk|beat|team|from)$/u.test(
          word,
        ),
      )
  )
    return { from: teaches, to: teaches + 1 }
  const be = words.findIndex((word) => isBe(word))
  if (
    be < 1 ||
    be > 9 ||
    !words
      .slice(0, be)
      .every(
        ({ tag, word }) =>
          tag === 'PROPN' || tag === 'PUNCT' || word === 'and' || /^(?:dr|prof|mr|ms|mrs)/u.test(word),
      )
  )
    return null
  if (
    !/^(?:a|an|the|senior|professor|head|director|editor|chair)$/u.test(words[be + 1]?.word ?? '') ||
    /^were$/u.test(words[be]!.word)
  )
    return null
  const role = words.findIndex(({ word }, index) => index > be && index < be + 7 && ROLE.test(word))
  if (role < 0) return null
  const rest = words.slice(role + 1)
  const isLife =
    rest.some((one) => /^(?:at|with|of|for|and)$/u.test(one.word)) &&
    rest.every((word) => !isModal(word) || word.word === 'will')
  return isLife && words[be]!.word !== 'was' ? { from: be, to: role + 1 } : null
}

/** "Photo: …", "Source: …", "Press office: +…", "By Ann Author", "14 March 2024 | Programme" */
function label(sentence: EnglishSentence): Span | null {
  const { words, text } = sentence
  const colon = words.findIndex(({ text: sign }) => sign === ':')
  const start = firstWord(sentence)
  if (
    colon > 0 &&
    colon <= 4 &&
    (colon === start + 1 ||
      !/^(?:to|from|cc|note|notes|also|more|read|listen|watch|subject)$/u.test(words[start]!.word)) &&
    /^(?:photo|photos|picture|pictures|photograph|photographs|image|images|source|sources|text|table|figure|fig|map|chart|box|note|notes|credit|caption|video|audio|illustration|graphic|contact|contacts|tel|telephone|email|e-mail|date|author|authors|keywords|topics|tags|citation|cite|isbn|doi|isbn|correction|editor|subject|to|from|cc|ref|reference|read|listen|watch|related|more|also|download|updated|published)$/u.test(
      words[firstWord(sentence)]!.word,
    )
  )
    return { from: firstWord(sentence), to: colon + 1 }
  if (/©|\bhttps?:|www\.|\S+@\S+\.\S+|\bISBN\b|\bISSN\b|\bdoi\b/u.test(text))
    return { from: 0, to: words.length }
  if (
    /(?:[A-Z]{3,}\/[A-Z]{2,}|\b(?:AFP|Reuters|Getty(?: Images)?|Photo: .*|Picture: .*|Photograph: .*))[.)\]]*$/u.test(
      text,
    ) &&
    words.length < 26
  )
    return { from: words.length - 1, to: words.length }
  if (
    words[0]?.word === 'by' &&
    words.length < 14 &&
    words
      .slice(1)
      .every(({ tag, word }) => /^(?:PROPN|PUNCT|NOUN|NUM)$/u.test(tag) || word === 'and' || word === 'in')
  )
    return { from: 0, to: 1 }
  return /^[—–-]\s/u.test(text) && words.length < 16 ? { from: 0, to: 1 } : null
}

/** The text of a provision, quoted as a block. */
function provision({ words, isQuotation }: EnglishSentence, block: Block): Span | null {
  if (block !== 'quote') return null
  const index = words.findIndex(({ word }) => word === 'shall' || word === 'may')
  const isLegal = words.some(({ word }) =>
    /^(?:pursuant|provided|paragraph|section|subsection|article|clause|specified|authority|disclose|licence|holder|thereof|herein|schedule|body|party|parties|person|persons|member|state)$/u.test(
      word,
    ),
  )
  return index > 0 && isLegal && (isQuotation || words[index]!.word === 'shall')
    ? { from: index, to: index + 1 }
    : null
}

/** "Consider the port of …", "Write to our desk": orders that prescribe no policy. */
function commandToReader(sentence: EnglishSentence, block: Block): Span | null {
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

/** Base form at the start, without a subject: an order. */
export function isOrder(sentence: EnglishSentence, index: number): boolean {
  const { words } = sentence
  const [word, next] = [words[index]!, words[index + 1]]
  if (!next || (/(?:s|ed|ing)$/u.test(word.word) && !/(?:ss|discuss|address|process|pass)$/u.test(word.word)))
    return false
  if (isAuxiliary(next) || (isFinite(next) && next.tag !== 'VERB')) return false
  return (
    /^(?:DET|PRON|NOUN|ADP|ADJ|PROPN|NUM|ADV|PART|SCONJ|CCONJ|VERB)$/u.test(next.tag) || next.text === ':'
  )
}

const OPINION =
  /^(?:believe|think|argue|estimate|find|found|conclude|recommend|suggest|expect|know|suspect|doubt|contend|maintain|submit|agree|disagree|urge|propose|judge|see|consider|hold|assess|need|favour|support|oppose|calculate|reckon|fear|hope|second|owe|cannot|can|could|should|must|ought|are|were|will|would|may|might|have|had|pay|spend|lose|rely|depend|face|risk)$/u

const PERSON =
  /(?:man|woman|men|women|master|mistress|ist|ian|boy|girl|mother|father|driver|teacher|farmer|trader|officer|minister|mayor|colonel|doctor|nurse|clerk|guard|widow|neighbour|captain|host|owner|worker)$/u

/** "I met …", "She keeps the letters in a tin", "Ms X spoke next": what nobody would note. */
function anecdote(sentence: EnglishSentence, hedges: readonly Span[], speech: boolean): Span | null {
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

/** "1 Figures as of 4 March; see Annex B." */
function footnote({ words }: EnglishSentence): Span | null {
  const index = words.findIndex(({ word }) =>
    /^(?:see|ibid|ibid\.|cf|cf\.|op|supra|rounded|supplied|p\.|pp\.|figures|excluded|idem)$/u.test(word),
  )
  if (index >= 0) return { from: index, to: index + 1 }
  return words[1]?.text === ':' || words[2]?.text === ':' ? { from: 0, to: 2 } : null
}
