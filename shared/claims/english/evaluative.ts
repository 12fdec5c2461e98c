// Judgements of worth, success, adequacy, wisdom, danger.
import { isBe, isBoundary, isParticiple } from './grammar.ts'
import { type Hit, type Span, isQuote } from './sentence.ts'
import { ofPolicy, quotedJudgement, spokenOf } from './stances.ts'
import { type TypeFound, type View, inside, mainHits, wordsFrom } from './type-view.ts'

/** "too early to say": how sure, not how good. */
const TO_SAY = /^(?:early |soon )?to (?:say|tell|know|judge)/u

export function evaluative(view: View): TypeFound | null {
  const { attribution, sentence } = view
  for (const hit of mainHits(view, 'judging'))
    if (isJudging(view, hit) && !TO_SAY.test(wordsFrom(view, hit.to))) return { type: 'evaluative', cue: hit }
  const too = tooMuch(view)
  if (too) return { type: 'evaluative', cue: too }
  const shouldHave = sentence.words.findIndex(
    (word, index) =>
      word.word === 'should' &&
      inside(view.content, index) &&
      !view.sub[index] &&
      sentence.words.slice(index + 1, index + 4).some((one) => one.word === 'have'),
  )
  if (shouldHave >= 0) return { type: 'evaluative', cue: { from: shouldHave, to: shouldHave + 1 } }
  const stance = ofPolicy(view) ?? spokenOf(view)
  if (stance) return { type: 'evaluative', cue: stance }
  const quote = quotedJudgement(view)
  if (quote) return { type: 'evaluative', cue: quote }
  return attribution?.describes ? { type: 'evaluative', cue: attribution.cue } : null
}

const VERBS_OF_WORTH =
  /^(?:fail|fails|failed|failing|falls|fall|fell|matters|lacks|wasted|squandered|neglected|deserves?|deserved|works|backfire[sd]|misfired|flopped|disappoints|disappointed|impresses|excels|ignores|overlooks|misreads|underestimates|overstates|understates|exaggerates|betrays|insults|mocks|botched|bungled|mishandled|mismanaged|smoothly|well|badly|poorly|successfully|adequately|unfairly|unfortunately|disappointingly|remarkably|dangerously|leaves|succeeded)$/u

/** Said of something: behind "is" and its like, behind "as", as the verb itself, or as the complement of "calls". */
function isJudging({ sentence, attribution, content }: View, hit: Hit): boolean {
  const { words } = sentence
  const word = words[hit.from]!
  if (word.tag === 'PROPN' && hit.from > content.from && /^\p{Lu}/u.test(word.text)) return false
  if (hit.to - hit.from > 1 && !VERBS_OF_WORTH.test(word.word)) return true
  if (VERBS_OF_WORTH.test(word.word)) {
    if (word.word === 'works') return word.tag === 'VERB' && isBoundary(sentence, hit.to)
    if (word.word === 'well')
      return (
        /^(?:VERB|ADV)$/u.test(words[hit.from - 1]?.tag ?? '') &&
        words[hit.to]?.word !== 'as' &&
        !/^(?:as|may|might|could)$/u.test(words[hit.from - 1]!.word)
      )
    if (word.word.startsWith('fail'))
      return (
        word.tag !== 'NOUN' &&
        !(
          words[hit.to]?.word === 'to' &&
          /^(?:appear|attend|arrive|reply|respond)$/u.test(words[hit.to + 1]?.word ?? '')
        )
      )
    if (word.word === 'leaves' || /^fa?ell?s?$/u.test(word.word)) return hit.to - hit.from > 1
    return true
  }
  for (let index = hit.from - 1; index >= Math.max(0, hit.from - 8); index--) {
    const before = words[index]!
    if (
      isBe(before) ||
      /^(?:remains?|remained|seems?|seemed|looks?|looked|proves?|proved|becomes?|became|sounds?|feels?|makes?|made)$/u.test(
        before.word,
      )
    )
      return true
    if (before.word === 'as' && attribution?.describes) return true
    if (isBoundary(sentence, index) && !isQuote(before.text) && before.text !== ',') return false
    if (
      before.tag === 'VERB' &&
      !isParticiple(before) &&
      !/^(?:call|calls|called|find|finds|found|consider|considers|think|thinks|deem|deems|judge|judges)$/u.test(
        before.word,
      )
    )
      return false
    if (attribution?.describes && index < attribution.cue.to) return true
  }
  return attribution?.describes === true
}

/** "far too slow", "a very expensive scarecrow", "by far the best" */
function tooMuch(view: View): Span | null {
  const { sentence, content, sub } = view
  const { words } = sentence
  for (let index = content.from; index + 1 < content.to; index++) {
    if (sub[index] || sentence.aside[index]) continue
    const { word } = words[index]!
    const next = words[index + 1]!
    if (
      word === 'too' &&
      !TO_SAY.test(wordsFrom(view, index + 2)) &&
      (next.tag === 'ADJ' ||
        /^(?:much|many|little|few|late|far|slow|fast|often|narrowly|long)$/u.test(next.word))
    )
      return { from: index, to: index + 2 }
    if (
      /^(?:very|wholly|utterly|deeply|profoundly|hopelessly|woefully|grossly|hugely|perfectly|simply|plainly|surprisingly|extraordinarily|astonishingly|painfully|refreshingly)$/u.test(
        word,
      ) &&
      next.tag === 'ADJ' &&
      words.slice(Math.max(0, index - 4), index).some(isBe)
    )
      return { from: index, to: index + 2 }
    if (
      /^(?:most|least)$/u.test(word) &&
      next.tag === 'ADJ' &&
      words.slice(Math.max(0, index - 6), index).some(isBe)
    )
      return { from: index, to: index + 2 }
  }
  return null
}
