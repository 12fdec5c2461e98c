// What will, would or may come.
import { isAuxiliary, isBe, isNegation, isParticiple } from './grammar.ts'
import { type TypeFound, type View, mainHits } from './type-view.ts'

export function predictive(view: View): TypeFound | null {
  const { sentence, attribution, content } = view
  const { words } = sentence
  if (attribution?.forecasts && !isPastContent(view)) return { type: 'predictive', cue: attribution.cue }
  for (const hit of mainHits(view, 'predicting')) {
    const word = words[hit.from]!
    if (/^(?:will|'ll|shall|won't)$/u.test(word.word)) {
      if (
        word.tag === 'NOUN' ||
        (/^(?:DET|ADJ)$/u.test(words[hit.from - 1]?.tag ?? '') &&
          words[hit.from - 1]!.word !== 'that' &&
          word.tag !== 'AUX')
      )
        continue
      if (
        /^(?:a|the|political|good|free|ill|his|her|their|its|popular|public)$/u.test(
          words[hit.from - 1]?.word ?? '',
        )
      )
        continue
      if (word.word === 'shall' && attribution === null) continue
    }
    if (PASSIVE_TO.test(hit.phrase) && !isBehindBe(view, hit.from)) continue
    if (
      /^(?:about to|set to|due to \w+)$/u.test(hit.phrase) &&
      /^(?:was|were)$/u.test(words[hit.from - 1]?.word ?? '')
    )
      continue
    if (/^(?:likely|unlikely) (?:to|that)$/u.test(hit.phrase) && words[hit.to]?.word === 'have') continue
    return { type: 'predictive', cue: hit }
  }
  for (let index = content.from; index < content.to; index++) {
    if (view.sub[index] || sentence.aside[index]) continue
    const word = words[index]!
    if (/^(?:may|might|could)$/u.test(word.word) && word.text !== 'May' && looksAhead(view, index))
      return { type: 'predictive', cue: { from: index, to: index + 1 } }
    if (/^(?:would|'d)$/u.test(word.word) && wouldLooksAhead(view, index))
      return { type: 'predictive', cue: { from: index, to: index + 1 } }
    if (word.word === 'wo' && words[index + 1]?.word === "n't")
      return { type: 'predictive', cue: { from: index, to: index + 2 } }
    if (/^(?:likely|unlikely)$/u.test(word.word) && view.content.to > index && isFutureNear(view, index))
      return { type: 'predictive', cue: { from: index, to: index + 1 } }
  }
  return null
}

const PASSIVE_TO =
  /^(?:expected|projected|forecast|predicted|scheduled|destined|doomed|slated|poised|set|bound|about|certain|sure) to$/u

/** "is expected to"; not "its forecast to the bank". */
const isBehindBe = ({ sentence: { words } }: View, index: number) =>
  words
    .slice(Math.max(0, index - 4), index)
    .some((one) => isBe(one) || /^(?:looks?|seems?|appears?|remains?)$/u.test(one.word))

function isPastContent({ sentence: { words }, content }: View): boolean {
  const rest = words.slice(content.from, content.to)
  const verb = rest.find((word) => isAuxiliary(word) || word.tag === 'VERB')
  return verb !== undefined && /^(?:was|were|had|has|have)$/u.test(verb.word)
}

/** "may end up", "could cost"; not "may have played a part", "may be wrong". */
function looksAhead({ sentence, attribution }: View, index: number): boolean {
  const { words } = sentence
  let next = index + 1
  while (
    next < words.length &&
    (words[next]!.tag === 'ADV' ||
      isNegation(words[next]) ||
      /^(?:well|yet|also|even|soon|ly)$/u.test(words[next]!.word) ||
      words[next]!.text === ',')
  )
    next++
  const verb = words[next]
  if (!verb || verb.word === 'have') return false
  if (isNegation(words[index + 1]) && words[index]!.word === 'could') return false
  if (verb.word === 'be')
    return (
      isParticiple(words[next + 1]) ||
      (/^(?:back|over|the|a|forced|next|needed|asked)$/u.test(words[next + 1]?.word ?? '') &&
        words.some(({ word }) => /^(?:next|soon|by|year|later)$/u.test(word)))
    )
  if (
    /^(?:seem|appear|reflect|explain|account|look|sound|know|mean|contain|hold|include|suggest|indicate|owe|matter|exist|stem|belong|depend|feel)$/u.test(
      verb.word,
    )
  )
    return false
  if (
    words[index]!.word === 'could' &&
    attribution === null &&
    words.slice(0, index).some(({ word }) => word === 'because' || word === 'when')
  )
    return false
  return true
}

const PROVIDING =
  /^(?:clause|article|bill|draft|proposal|amendment|plan|directive|regulation|treaty|scheme|measure|section|text|reform|package|agreement)$/u

/** After a condition or in reported speech; not what a bill would do, nor "would have". */
function wouldLooksAhead({ sentence, attribution, content }: View, index: number): boolean {
  const { words } = sentence
  let next = index + 1
  while (
    next < words.length &&
    (words[next]!.tag === 'ADV' || isNegation(words[next]) || words[next]!.text === ',')
  )
    next++
  const verb = words[next]?.word
  if (verb === undefined || words[next]!.tag === 'NUM') return false
  if (words[index]!.word === "'d" && isParticiple(words[next])) return false
  if (verb === 'have' && isParticiple(words[next + 1])) return false
  if (/^(?:seem|appear|like|prefer|rather|say|argue|add|suggest|do)$/u.test(verb)) return false
  if (
    verb === 'be' &&
    /^(?:wiser|better|best|wise|prudent|easier|fair|unfair|wrong|right|foolish|absurd|premature|a|an|hard|naive)$/u.test(
      words[next + 1]?.word ?? '',
    ) &&
    attribution === null &&
    !words.some(({ word }) => word === 'if')
  )
    return false
  // "would be a mistake", "would be folly": a judgement.
  if (
    verb === 'be' &&
    !words.some(({ word }) => word === 'if') &&
    [1, 2, 3].some((step) => sentence.hitAt('judging', next + step))
  )
    return false
  const provides = words.slice(content.from, index).some(({ word }, at) => PROVIDING.test(word) && at < 6)
  if (provides && attribution === null && !words.some(({ word }) => word === 'if')) return false
  return true
}

const isFutureNear = ({ sentence: { words } }: View, index: number) =>
  words
    .slice(index + 1)
    .some(({ word }) =>
      /^(?:tomorrow|soon|by|next|if|this|before|coldest|future|again|when|once)$/u.test(word),
    ) && !words.slice(0, index).some(({ word }) => /^(?:was|were|had|has|have)$/u.test(word))
