// "may", "might", "could", "must" where they say how certain something is, not what is allowed, possible or a duty.
import { isBoundary, isNegation, isNominal, isParticiple, isSubordinating } from './grammar.ts'
import type { EnglishSentence, Span } from './sentence.ts'

export function* modals(sentence: EnglishSentence): Generator<Span> {
  const { words } = sentence
  for (const [index, word] of words.entries()) {
    const next = verbAfter(sentence, index)
    if (next === null) continue
    if (
      word.word === 'may' && word.text !== 'May'
        ? !isPermission(sentence, index, next)
        : word.text === 'May' && index === 0 && words[1]?.tag === 'PRON'
    )
      yield modal(sentence, index)
    else if (word.word === 'might' && word.text === 'might') yield modal(sentence, index)
    else if (word.word === 'could' && isEpistemicCould(sentence, index, next)) yield modal(sentence, index)
    else if (
      (word.word === 'must' || word.word === "can't" || word.word === 'cannot') &&
      isInference(sentence, index, next)
    )
      yield { from: index, to: next }
  }
}

/** With "well" or "yet" behind it: "could well", "may yet". */
function modal({ words }: EnglishSentence, index: number): Span {
  return {
    from: index,
    to:
      /^(?:well|yet|conceivably|possibly|even)$/u.test(words[index + 1]?.word ?? '') &&
      words[index + 1]!.word !== 'even'
        ? index + 2
        : index + 1,
  }
}

/** The verb that a modal belongs to, over adverbs and "not"; null where none follows. */
function verbAfter(sentence: EnglishSentence, modal: number): number | null {
  const { words } = sentence
  for (let index = modal + 1; index < Math.min(words.length, modal + 7); index++) {
    const word = words[index]!
    if (word.text === ',' && index > modal + 1) continue
    if (
      word.tag === 'ADV' ||
      isNegation(word) ||
      word.text === ',' ||
      /ly$|^(?:well|yet|also|even|soon|just|both|in|turn|fact|part|still|all|then|one|day|only)$/u.test(
        word.word,
      )
    )
      continue
    return isBoundary(sentence, index) ? null : index
  }
  return null
}

const PERMITTED =
  /^(?:do|disclose|apply|request|appeal|refuse|submit|use|attend|vote|inspect|order|impose|grant|require|authorise|authorize|delegate|exempt|issue|revoke|suspend|exercise|enter|carry|keep|retain|register|withdraw|claim|object|lodge|appoint|determine|seek|bring|take|ask|choose|opt)$/u

const RULES =
  /^(?:clause|article|section|act|rule|rules|regulation|regulations|law|bill|statute|schedule|decree|ordinance|licence|licensee|permit|holder|applicants?|members?|part(?:y|ies)|body|bodies|persons?|anyone|authority|authorities|states?|users?|operators?|tenants?|parents|court|minister|charter|constitution|treaty|paragraph|visitors?|employers?|employees?)$/u

/** "Members may do so in committee": what is allowed, not what is possible. */
function isPermission({ words }: EnglishSentence, index: number, next: number): boolean {
  if (/^(?:well|yet|already)$/u.test(words[index + 1]?.word ?? '')) return false
  if (words[index + 1]?.word === 'only' || words.slice(index, next).some(({ word }) => word === 'only'))
    return true
  const verb = words[next]!
  const isAllowed =
    PERMITTED.test(verb.word) ||
    (verb.word === 'be' &&
      isParticiple(words[next + 1]) &&
      /^(?:used|disclosed|requested|obtained|required|refused|granted|extended|imposed|appealed|shared|kept|retained|sold|submitted|made)$/u.test(
        words[next + 1]!.word,
      ))
  if (!isAllowed || (verb.word === 'do' && words[next + 1]?.word !== 'so')) return false
  if (verb.word === 'do' && words[next + 1]?.word === 'so')
    return (
      RULES.test(
        words
          .slice(Math.max(0, index - 8), index)
          .map(({ word }) => word)
          .join(' '),
      ) || words.slice(0, index).some(({ word }) => RULES.test(word) || word === 'who')
    )
  return words.some(({ word }) => RULES.test(word))
}

const ABLE = /^(?:only|barely|scarcely|hardly|finally)$/u

/** "could fail" of what may come; not "could no longer pay" or "so that drivers could travel" of what was possible. */
function isEpistemicCould(sentence: EnglishSentence, index: number, next: number): boolean {
  const { words } = sentence
  const between = words.slice(index + 1, next)
  if (between.some((word) => isNegation(word) || ABLE.test(word.word))) return false
  if (isNegation(words[next]) || words[next + 1]?.word === 'no') return false
  if (/^(?:nobody|none|no|neither|little|nothing|few|who|whoever|we|i)$/u.test(words[index - 1]?.word ?? ''))
    return false
  if (
    /^(?:easily|have)$/u.test(words[index + 1]?.word ?? '') &&
    /^(?:been|done)$/u.test(words[next + 1]?.word ?? '') &&
    /^(?:avoided|prevented|better|averted|stopped|more)$/u.test(
      words[next + 2]?.word ?? words[next + 1]?.word ?? '',
    )
  )
    return false
  if (
    words[next]!.word === 'have' &&
    /^(?:done|said|avoided|prevented|been)$/u.test(words[next + 1]?.word ?? '') &&
    words.some(({ word }) => word === 'if')
  )
    return false
  // In a clause of a story told in the past it is ability.
  for (let at = index - 1; at >= 0 && !/^[;:]$/u.test(words[at]!.text); at--) {
    if (
      isSubordinating(words[at]) &&
      /^(?:because|so|where|when|if|until|before|after|once|whether|since)$/u.test(words[at]!.word)
    )
      return false
    if (words[at]!.word === 'that' && words[at - 1]?.word === 'so') return false
    if (words[at]!.text === ',') break
  }
  return true
}

/** "must have known", "must be mistaken"; not "must have a licence". */
function isInference({ words }: EnglishSentence, index: number, next: number): boolean {
  const verb = words[next]!
  const behind = words[next + 1]
  if (words[index]!.word !== 'must')
    return (
      verb.word === 'have' &&
      isParticiple(behind) &&
      /^(?:been|known|happened|read|seen|meant|come)$/u.test(behind!.word)
    )
  if (verb.word === 'have')
    return isParticiple(behind) &&
      !/^(?:fixed|trained|written|approved|registered|licensed)$/u.test(behind!.word)
      ? !isNominal(words[next + 2]) || !/^(?:ADJ)$/u.test(behind!.tag)
      : false
  return (
    verb.word === 'be' &&
    /^(?:aware|mistaken|wrong|joking|tempting|tiring|hard|nearly|close|thinking|hoping|galling|obvious|clear|what|why|the|a|something|someone)$/u.test(
      behind?.word ?? '',
    ) &&
    !/^(?:the|a)$/u.test(behind!.word)
  )
}
