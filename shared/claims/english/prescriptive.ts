// What should, must or needs to be done.
import { isAuxiliary, isBoundary, isNegation, isNominal, isParticiple } from './grammar.ts'
import { firstWord, isOrderWord } from './orders.ts'
import { type Hit, type Span, isQuote } from './sentence.ts'
import { type TypeFound, type View, mainHits } from './type-view.ts'

const LAW =
  /^(?:act|law|laws|bill|clause|article|section|statute|regulation|regulations|treaty|constitution|decree|directive|ordinance|code|charter|rules|convention|licence|contract|agreement)$/u

/** "The law requires", "under the Act operators must": a duty that exists is a fact. */
function isExistingDuty({ sentence: { words } }: View, cue: Hit): boolean {
  if (!/^(?:must|have to|has to|shall|need to|needs to)$/u.test(cue.phrase)) return false
  for (let index = 0; index < words.length; index++) {
    if (!LAW.test(words[index]!.word)) continue
    for (let back = index - 1; back >= Math.max(0, index - 6); back--)
      if (/^(?:under|by|per)$/u.test(words[back]!.word)) return cue.from >= 0
    if (/^(?:states?|says?|requires?|provides?|stipulates?)$/u.test(words[index + 1]?.word ?? '')) return true
  }
  return false
}

export function prescriptive(view: View): TypeFound | null {
  const { sentence, attribution, content } = view
  const { words } = sentence
  if (attribution?.demands) return { type: 'prescriptive', cue: attribution.cue }
  for (const hit of mainHits(view, 'demanding')) {
    const word = words[hit.from]!
    if (
      isNominal(words[hit.from - 1]) ||
      words[hit.from - 1]?.tag === 'PRON' ||
      isAuxiliary(words[hit.from - 1]) ||
      /^(?:to|and|we|i|who)$/u.test(words[hit.from - 1]?.word ?? '')
    ) {
      if (word.tag === 'NOUN' && hit.to - hit.from === 1) continue
      if (
        /^(?:want|wants|wanted|ask|asked)$/u.test(word.word) &&
        !attribution &&
        !/^(?:we|i)$/u.test(words[hit.from - 1]!.word) &&
        hit.to - hit.from === 1
      )
        continue
      return { type: 'prescriptive', cue: hit }
    }
  }
  for (const hit of mainHits(view, 'prescribing')) {
    if (!isPrescribing(view, hit)) continue
    return { type: 'prescriptive', cue: hit }
  }
  let first = attribution ? content.from : firstWord(sentence)
  while (
    /^(?:so|now|then|just|and|first|second|third|finally|please|do|always|never|instead|above)$/u.test(
      words[first]?.word ?? '',
    ) ||
    words[first]?.text === ',' ||
    isQuote(words[first]?.text ?? '')
  )
    first++
  const word = words[first]
  const spoken = attribution === null || sentence.quoted[first]
  if (word && spoken && isOrderWord(sentence, first) && !foretells(view, first))
    return { type: 'prescriptive', cue: { from: first, to: first + 1 } }
  return null
}

/** "Give them that, and every golf course will …": a forecast in the form of an order. */
function foretells({ sentence: { words } }: View, first: number): boolean {
  return words.some(
    (word, index) =>
      index > first + 2 &&
      /^(?:and|or)$/u.test(word.word) &&
      words.slice(index, index + 12).some((one) => /^(?:will|'ll|would|could|may)$/u.test(one.word)),
  )
}

function isPrescribing(view: View, hit: Hit): boolean {
  const { sentence } = view
  const { words } = sentence
  const word = words[hit.from]!.word
  const next = words[hit.to]
  if (isExistingDuty(view, hit)) return false
  if (word === 'should') {
    // "Should a second flood occur": a condition.
    if (hit.from === firstWord(sentence) && next && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(next.tag))
      return false
    // "who should know": not what ought to be done; "should have been": what ought to have been is a judgement.
    // "should never have been reopened": a judgement on what was done.
    let at = hit.to
    while (isNegation(words[at]) || words[at]?.tag === 'ADV') at++
    return words[at]?.word !== 'have'
  }
  if (word === 'must') {
    if (next?.word === 'have' && isParticiple(words[hit.to + 1])) return false
    if (
      next?.word === 'be' &&
      /^(?:aware|mistaken|wrong|nearly|close|tempting)$/u.test(words[hit.to + 1]?.word ?? '')
    )
      return false
    return next !== undefined && !isBoundary(sentence, hit.to)
  }
  if (hit.phrase === 'needs' || hit.phrase === 'need') {
    if (
      isDeterminer(words[hit.from - 1]?.tag) ||
      (words[hit.from]!.tag === 'NOUN' && !isNominal(words[hit.from - 1]))
    )
      return false
    return next?.word.endsWith('ing') === true || MORE.test(next?.word ?? '')
  }
  if (/^(?:have|has) to$/u.test(hit.phrase))
    return (
      !(words[hit.to]?.word === 'do' && words[hit.to + 1]?.word === 'with') &&
      !(view.attribution === null && isPastAround(view, hit))
    )
  if (hit.phrase === 'needed to') return false
  if (hit.phrase === 'is not to' || hit.phrase === 'are not to') return next?.tag === 'VERB'
  if (hit.phrase === 'behind') return false
  return true
}

const MORE = /^(?:a|an|more|better|fewer|less|stronger|clearer|urgent|new|far)$/u

const isDeterminer = (tag: string | undefined) => tag === 'DET' || tag === 'ADJ'

const isPastAround = ({ sentence: { words } }: View, { from }: Span) =>
  words.slice(Math.max(0, from - 6), from).some(({ word }) => /^(?:had|did|was|were)$/u.test(word))
