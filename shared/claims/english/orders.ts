// Sentences that begin with an order: "Publish the list."
import { isAuxiliary, isBoundary, isFinite, isParticiple, isRelative, isSubordinating } from './grammar.ts'
import type { EnglishSentence } from './sentence.ts'

export function isOrderWord(sentence: EnglishSentence, index: number): boolean {
  const { words } = sentence
  const word = words[index]!
  if (
    word.tag !== 'VERB' &&
    !(word.tag === 'PROPN' && VERBS_FIRST.test(word.word)) &&
    !(word.tag === 'NOUN' && VERBS_FIRST.test(word.word))
  )
    return false
  if (isParticiple(word) && !/^(?:put|set|cut|run|let|shut|read|hit)$/u.test(word.word)) return false
  if (!isOrder(sentence, index) || opensClause(sentence, index)) return false
  if (AMBIGUOUS_FIRST.test(word.word) || !VERBS_FIRST.test(word.word)) {
    if (hasFiniteVerb(sentence, index + 1)) return false
  }
  // "Give them that, and …" and "Publish the list.": no finite verb of a main clause follows at once.
  return VERBS_FIRST.test(word.word) || !words.slice(index + 1, index + 5).some((one) => isAuxiliary(one))
}

/** "Cut off from the grid, the valley lives on diesel": the main clause comes behind a comma. */
function opensClause(sentence: EnglishSentence, from: number): boolean {
  const { words } = sentence
  const comma = words.findIndex(({ text }, index) => index > from && text === ',')
  if (comma < 0 || !isParticiple(words[from])) return false
  const behind = words.slice(comma + 1, comma + 9)
  return /^(?:DET|PRON|NOUN|PROPN)$/u.test(behind[0]?.tag ?? '') && behind.some((word) => isFinite(word))
}

/** "Lower fares brought passengers back": the word at the start is no order where the clause has another verb. */
function hasFiniteVerb(sentence: EnglishSentence, from: number): boolean {
  const { words } = sentence
  for (let index = from; index < words.length && !isBoundary(sentence, index); index++) {
    const word = words[index]!
    if (isSubordinating(word) || isRelative(word)) return false
    if (isAuxiliary(word)) return true
    if (
      word.tag === 'VERB' &&
      !word.word.endsWith('ing') &&
      words[index - 1]?.word !== 'to' &&
      !(isParticiple(word) && words[index - 1]?.tag === 'DET')
    )
      return true
  }
  return false
}

const AMBIGUOUS_FIRST =
  /^(?:lower|open|close|cut|set|train|tax|name|support|report|review|use|fund|plant|phase|measure|buy|test|ban|end|limit|move|release|link|leave|hand|hold|share|reform|restore|increase|reduce|merge|drop|separate|transfer|start|stop|put|repair|build|treat|audit|lift|spend|charge|double|delay|freeze|halt|pause|shift|sign)$/u

const VERBS_FIRST =
  /^(?:publish|give|put|set|make|let|keep|stop|start|end|open|close|fund|pay|tax|ban|cut|raise|lower|build|scrap|abolish|repeal|extend|limit|replace|require|allow|create|appoint|audit|test|train|hire|move|use|adopt|amend|release|update|invest|protect|strengthen|ensure|establish|introduce|restore|reform|review|include|exclude|provide|share|train|treat|tie|link|leave|hand|hold|reopen|suspend|lift|impose|name|drop|merge|separate|simplify|support|reduce|increase|develop|encourage|avoid|prioritise|prioritize|agree|commission|transfer|convene|deploy|withdraw|maintain|expand|integrate|align|clarify|define|monitor|measure|report|phase|treat|spend|buy|sell|plant|dredge|repair|freeze|halt|pause|postpone|delay|shift|double|halve|disclose|declare|apply|enforce|follow|examine|investigate|prosecute|pursue|sign|ratify|abandon|reject|approve|delegate|decentralise|decentralize|write|bring|get|base|break|pass|accept|offer|pool|map|count|equip|secure|prevent|recognise|recognize|tackle|address|reward|insist|resist|consult|involve|engage|work|speed|settle|concentrate|focus|add|remove|cancel|split|cap|index|subsidise|subsidize|licence|license|privatise|nationalise|free|teach|pilot|scale|demand|press|seek)$/u

/** Behind the number of a paragraph. */
export function firstWord({ words }: EnglishSentence): number {
  let index = 0
  if (words[0]?.tag === 'NUM' && (words[1]?.text === '.' || words[1]?.text === ')')) index = 2
  while (index < words.length && words[index]!.tag === 'PUNCT') index++
  return index
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
