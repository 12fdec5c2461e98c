// Where a verb reports, and whether what stands before it can claim anything.
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
  segmentAt,
} from './grammar.ts'
import { namesPeople } from './people.ts'
import { isWithoutPronoun } from './subject.ts'
import { type EnglishSentence, type Span, isQuote } from './sentence.ts'

export type Found = Attribution & { readonly rank: number }

export type Report = Span & {
  readonly says: boolean
  readonly takesObject: boolean
  readonly describes: boolean
  /** Known by the "that" behind it alone. */
  readonly isOpen: boolean
}

export function reportingHits(sentence: EnglishSentence): Report[] {
  const all = new Map<number, Report>()
  for (const list of ['reporting', 'reportingObject', 'describing', 'standing', 'voicing'] as const) {
    for (const { from, to } of sentence.hits(list)) {
      const known = all.get(from)
      all.set(from, {
        from,
        to: Math.max(to, known?.to ?? 0),
        says: known?.says === true || list === 'reporting',
        takesObject: known?.takesObject === true || list === 'reportingObject',
        describes: known?.describes === true || list === 'describing',
        isOpen: false,
      })
    }
  }
  for (const verb of openClass(sentence)) if (!all.has(verb.from)) all.set(verb.from, verb)
  return [...all.values()].sort((a, b) => a.from - b.from)
}

/** "ventured that prices would fall": hardly a verb takes "that" and does not report. */
function* openClass({ words }: EnglishSentence): Generator<Report> {
  for (const [from, { tag, word }] of words.entries())
    if (
      tag === 'VERB' &&
      words[from + 1]?.word === 'that' &&
      hasClause(words, from + 2) &&
      !isBe(words[from - 1]) &&
      !word.endsWith('ing') &&
      !NO_REPORTS.test(word)
    )
      yield { from, to: from + 1, says: true, takesObject: false, describes: false, isOpen: true }
}

/** "took up that chance": no clause stands behind "that". */
function hasClause(words: EnglishSentence['words'], from: number): boolean {
  for (let index = from; index < Math.min(words.length, from + 20); index++) {
    if (isFinite(words[index])) return true
    if (/^[;:.]$/u.test(words[index]!.text)) return false
  }
  return false
}

/** Verbs with "that" which bring about, find out, prescribe or miss something. */
const NO_REPORTS =
  /^(?:be|keep|kept|ensur|guarantee|mean|requir|provid|dictat|entail|stipulat|specif|mandat|prescrib|order|direct|decre|command|vot|decid|promis|forg[eo]t|ignor|overlook|miss|learn|hear|realis|realiz|see|saw|check|arrang|wish|pray|pretend|happen|follow|help|prevent|mak|made|ha[sd]|giv|gave|so|turn|seem|appear|grant|matter|depend|chang|creat|produc|caus|lead|led|driv|us|tak|took|get|got|bring|brought|need|want|allow|enabl)/u

/** Ranks: the lower the surer. */
export const SURE = 0

export const USUAL = 1

export const WEAK = 2

/** The tagger takes many a verb for a noun, and the other way round: "the ministry notes". What stands beside tells. */
export function isVerbHere(sentence: EnglishSentence, { from, to }: Span): boolean {
  const { words } = sentence
  const word = words[from]!
  const before = words[from - 1]
  // "…, some object, …"
  if (before && /^(?:some|many|most|others|few|both|all)$/u.test(before.word) && isBoundary(sentence, to))
    return true
  // "have both urged", "Another thinks"
  const isPronoun =
    (/^(?:both|all|each)$/u.test(before?.word ?? '') && isAuxiliary(words[from - 2])) ||
    (/^(?:another|some|many|most|few|several|others)$/u.test(before?.word ?? '') && word.tag === 'VERB')
  if (
    before &&
    !isPronoun &&
    (before.tag === 'DET' ||
      (before.tag === 'PART' && before.word !== 'to' && !isNegation(before)) ||
      isPossessive(before))
  )
    return false
  if (to - from > 1) return true
  if (word.word.endsWith('ing')) return isBe(before) || isBe(words[from - 2])
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
    (before.tag === 'ADJ' && (EVIDENT.test(word.word) || SPEECH.test(word.word))) ||
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
  const isPlural = before?.word === 'them' && words[index - 2]?.word === 'of'
  if (!before || !(isNominal(before) || isPlural)) return false
  if ((isPlural || before.word.endsWith('s')) === word.word.endsWith('s')) return false
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
        (isAuxiliary(other) || (other.tag === 'VERB' && !isParticiple(other) && !other.word.endsWith('ing'))),
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

export function verbGroup(sentence: EnglishSentence, verb: number): Group | null {
  const { words } = sentence
  let from = verb
  let negated = false
  let passive = false
  let modal: string | null = null
  for (let index = verb - 1; index >= 0; index--) {
    const word = words[index]!
    if (isNegation(word)) negated = true
    // "has been checked and confirmed by"
    else if (
      word.tag === 'CCONJ' &&
      isParticiple(words[verb]) &&
      words[index - 1]?.tag === 'VERB' &&
      isParticiple(words[index - 1])
    )
      index--
    else if (isAuxiliary(word)) {
      if (isBe(word) && isParticiple(words[verb])) passive = passive || index >= verb - 3
      if (isModal(word)) modal = word.word
    } else if (word.word === 'to' && isWithoutPronoun(sentence, index - 1)) {
      break
    } else if (word.tag === 'PART' && word.word === 'to') {
      // "voted to recommend", "went on to say"; but "declined to say", "wants to know" report nothing.
      for (let k = index - 1; k >= Math.max(0, index - 7); k--) {
        if (
          /^(?:vot(?:e|es|ed)|go|goes|went|continu(?:e|es|ed)|hasten(?:s|ed)?|decid(?:e|es|ed)|quick|careful|eager|pains|fond|lik(?:e|es|ed)|lov(?:e|es|ed)|tend(?:s|ed)?|agree[sd]?|resolv(?:e|es|ed)|rush(?:es|ed)?|us(?:ed)|keen|ha(?:s|ve|d))$/u.test(
            words[k]!.word,
          )
        )
          return verbGroup(sentence, k)
        if (isBoundary(sentence, k)) break
      }
      return null
    } else if (
      word.tag !== 'ADV' &&
      !word.word.endsWith('ly') &&
      !/^(?:than|more|long|once|also|often|both|all|further|again|even|still|now|since|twice|already|just)$/u.test(
        word.word,
      )
    )
      break
    from = index
  }
  return { from, negated, passive, modal }
}

export const DENIALS =
  /^(?:deny|denies|denied|doubt|doubts|doubted|believe|believes|think|thinks|thought|expect|expects|expected|see|sees|regard|regards|consider|considers|want|wants|support|supports|recommend|accept|agree|share|foresee)$/u

export const SPEECH =
  /^(?:say|says|said|argues?|argued|adds?|added|writes?|wrote|notes?|noted|insists?|insisted|claims?|claimed|warns?|warned|explains?|explained|tells?|told|puts? it|concludes?|concluded)$/u

export const needsEvidence = (verb: string) =>
  /^(?:sees?(?: in)?|link(?:s|ed)?|tie[sd]?|confirm(?:s|ed)?|cites?|cited|reveal(?:s|ed)?|explain(?:s|ed)?|call(?:s|ed)? for|verif(?:y|ies|ied)|documents?|documented|mean|means|proves?|proved|determines?|establish(?:es|ed)?|signal(?:s|ed|led)?|reminds?|reminded|hint(?:s|ed)?|impl(?:y|ies|ied)|suggests?|suggested|indicat(?:e|es|ed)|shows?|showed|points? (?:to|out))$/u.test(
    verb,
  )

/** People, bodies, documents and data show and suggest; "the delay" does not. */
export function canAssert(sentence: EnglishSentence, name: Span): boolean {
  const { words } = sentence
  for (let index = heldFrom(sentence, name); index < name.to; index++) {
    const word = words[index]!
    if (sentence.hitAt('documents', index) || sentence.hitAt('evidence', index)) return true
    // "Recent events": a capital at the start makes no name of what stands before a noun.
    if (word.tag === 'PROPN' && !(index === 0 && words[1]?.tag === 'NOUN')) return true
    if (namesPeople(word.word)) return true
  }
  return /^(?:he|she|they)$/u.test(words[name.from]!.word)
}

/** Of "the mission's mandate" the mandate alone: whose it is says nothing about what it can do. */
function heldFrom({ words }: EnglishSentence, { from, to }: Span): number {
  for (let index = to - 2; index > from; index--)
    if (words[index]!.tag === 'PART' && /^'s?$/u.test(words[index]!.word)) return index + 1
  return from
}

/** Documents and data. */
export function isEvidence(sentence: EnglishSentence, { from, to }: Span): boolean {
  for (let index = from; index < to; index++)
    if (sentence.hitAt('documents', index) || sentence.hitAt('evidence', index)) return true
  return false
}
