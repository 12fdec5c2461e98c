// What people and bodies do with verbs that can report: parliament rejects a bill, a bank demands payment. Nothing is
// claimed by that; its author tells what happened.
import { isBoundary, isNominal } from './grammar.ts'
import { namesPeople } from './people.ts'
import { findThat, quoteAfter } from './reported-content.ts'
import type { Report } from './reporting-verb.ts'
import type { EnglishSentence, Span } from './sentence.ts'

export function isAct(sentence: EnglishSentence, verb: Report, name: Span): boolean {
  return (
    isIdiom(sentence, verb) ||
    isSuit(sentence, verb) ||
    (!saysWhat(sentence, verb) &&
      (isVote(sentence, verb, name) ||
        isRequest(sentence, verb) ||
        isRefusal(sentence, verb) ||
        isOfPeople(sentence, verb) ||
        isHolding(sentence, verb) ||
        isService(sentence, verb)))
  )
}

const saysWhat = (sentence: EnglishSentence, { to }: Span) =>
  findThat(sentence, to, sentence.words.length) !== null ||
  quoteAfter(sentence, to, sentence.words.length) !== null

/** "where the browser has it", "presented themselves as saviours", "UN member states" */
function isIdiom({ words }: EnglishSentence, { from, to }: Span): boolean {
  const { word } = words[from]!
  if (/^ha(?:s|ve|d)$/u.test(word)) return words[to - 1]!.word === 'it' && words[to]?.word !== 'that'
  // "saw off two rivals"
  if (/^s(?:ees?|aw)$/u.test(word)) return /^(?:off|out|through)$/u.test(words[to]?.word ?? '')
  if (word === 'states') return words[from - 1]?.word === 'member'
  return word.startsWith('present') && /^(?:him|her|it|them)sel(?:f|ves)$/u.test(words[to]?.word ?? '')
}

/** The last noun of what stands right behind the verb: "repayment" of "prompt repayment of the loans". */
function objectOf(sentence: EnglishSentence, { to }: Span): string {
  let end = to
  while (
    !isBoundary(sentence, end) &&
    /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/u.test(sentence.words[end]!.tag)
  )
    end++
  while (end > to && !isNominal(sentence.words[end - 1])) end--
  return end > to ? sentence.words[end - 1]!.word : ''
}

const DECIDES =
  /^(?:parliament|senate|congress|assembly|chamber|house|cabinet|court|courts|tribunal|judges?|voters|electorate|deputies|legislators|lawmakers|shareholders|members|commission|committee|council|board)$/u

const DECIDED =
  /^(?:bill|bills|law|tax|budget|motion|amendment|amendments|treaty|appeal|appeals|suit|lawsuit|petition|case|application|claim|claims|complaint|deal|merger|nomination|candidate|offer|resignation)$/u

/** "Parliament rejected the bill": it was voted down; "confirmed the rule": it stands. */
function isVote(sentence: EnglishSentence, verb: Span, { from, to }: Span): boolean {
  const { words } = sentence
  const { word } = words[verb.from]!
  const object = objectOf(sentence, verb)
  if (word.startsWith('confirm'))
    return /^(?:rule|sentence|conviction|appointment|nomination|order|candidate|minister|judge|booking|receipt)$/u.test(
      object,
    )
  return (
    /^(?:reject|accept|dismiss|back|support|endorse|admit)/u.test(word) &&
    DECIDED.test(object) &&
    words.slice(from, to).some((one) => DECIDES.test(one.word))
  )
}

const HANDED_OVER =
  /^(?:payment|repayment|payments|refund|ransom|money|cash|account|access|entry|copies|copy|papers|documents|keys|receipt|receipts|patience|quiet|silence|help|leave|power|office|adjournment|asylum|directions|permission|bail)$/u

/** "demanded repayment of the loans", "asked for patience", "denies access": something to be handed over or granted. */
function isRequest(sentence: EnglishSentence, verb: Span): boolean {
  const { word } = sentence.words[verb.from]!
  const object = objectOf(sentence, verb)
  return (
    (/^(?:demand|request|ask|want|seek|sought|den(?:y|ie))/u.test(word) && HANDED_OVER.test(object)) ||
    (word.startsWith('want') && /^(?:seats?|jobs?|posts?|portfolio|chair)$/u.test(object))
  )
}

/** "accused the board of fraud in a suit": an act of court. */
const isSuit = ({ words }: EnglishSentence, { from, to }: Span) =>
  /^(?:accus|alleg|charg|claim)/u.test(words[from]!.word) &&
  words
    .slice(to)
    .some(
      ({ word }, at, rest) =>
        word === 'in' && rest.slice(at + 1, at + 4).some((one) => /^(?:law)?suit$|^writ$/u.test(one.word)),
    )

/** "denied the yards an advance": somebody did not get it. */
function isRefusal(sentence: EnglishSentence, { from, to }: Span): boolean {
  const { words } = sentence
  if (!/^den(?:y|ies|ied)$/u.test(words[from]!.word)) return false
  for (let index = to + 1; index < to + 6 && !isBoundary(sentence, index); index++) {
    const before = words[index - 1]!
    if (words[index]!.tag === 'ADP') return false
    if (/^(?:an?|the|any|its|their)$/u.test(words[index]!.word) && isNominal(before))
      return before.tag === 'PROPN' || before.word.endsWith('s') || namesPeople(before.word)
  }
  return false
}

/** "recalled its ambassador", "fears its own army", "proposed a candidate": what stands behind the verb is somebody, nothing said. */
function isOfPeople(sentence: EnglishSentence, verb: Span): boolean {
  const { words } = sentence
  const { word } = words[verb.from]!
  // "urged them on"
  if (word.startsWith('urge')) return words[verb.to + 1]?.word === 'on' && isBoundary(sentence, verb.to + 2)
  if (!/^(?:recall|expect|fear|remember|propos|recommend|favou?r)/u.test(word)) return false
  const object = objectOf(sentence, verb)
  let end = verb.to
  while (words[end] && words[end]!.word !== object) end++
  return (
    /^(?:ambassadors?|guests|troops)$/u.test(object) ||
    ((namesPeople(object) || words[end]?.tag === 'PROPN') &&
      (isBoundary(sentence, end + 1) || /^(?:more|for|over)$/u.test(words[end + 1]!.word)))
  )
}

/** "regards the army as his own", "think of the port as theirs" */
const isHolding = ({ words }: EnglishSentence, { to }: Span) =>
  words
    .slice(to, to + 9)
    .some(
      ({ word }, at) =>
        word === 'as' &&
        (/^(?:theirs|his|hers|ours|mine)$/u.test(words[to + at + 1]?.word ?? '') ||
          /^(?:their|her|its) own$/u.test(`${words[to + at + 1]?.word} ${words[to + at + 2]?.word}`)),
    )

/** "advises the committee on tariffs": a service; "advises him to leave", "advises caution" say what to do. */
const isService = ({ words }: EnglishSentence, { from, to }: Span) =>
  /^advis(?:e|es|ed)$/u.test(words[from]!.word) &&
  /^(?:on|about)$/u.test(words.slice(to).find(({ tag }) => tag === 'ADP')?.word ?? '') &&
  !words.slice(to).some(({ word }, at) => word === 'to' && words[to + at + 1]?.tag === 'VERB')
