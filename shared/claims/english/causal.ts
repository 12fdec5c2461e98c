// One thing brings about, prevents or results from another.
import { effect } from './effects.ts'
import { evaluative } from './evaluative.ts'
import { isBe, isBoundary, isFinite, isNegation, isNominal, isParticiple } from './grammar.ts'
import { firstWord } from './orders.ts'
import type { EnglishSentence, Hit, Span } from './sentence.ts'
import { type TypeFound, type View, allHits, inside } from './type-view.ts'

export function causal(view: View): TypeFound | null {
  const { sentence, attribution } = view
  const { words } = sentence
  if (attribution?.blames) return { type: 'causal', cue: attribution.cue }
  const judged = evaluative(view)
  for (const hit of allHits(view, 'causing')) {
    if (sentence.aside[hit.from] || !isCausing(view, hit)) continue
    const ground = /^(?:because|because of|since|for|following|in the wake of|as a result of)$/u.test(
      hit.phrase,
    )
    // Grounds for a judgement leave it a judgement.
    if (judged && (ground || view.sub[hit.from] || judged.cue!.from < hit.from)) continue
    if (view.sub[hit.from] && !ground && !isMainRelative(view, hit.from)) continue
    return { type: 'causal', cue: hit }
  }
  const changed = effect(view)
  if (changed && !judged) return { type: 'causal', cue: changed }
  const made = makes(view)
  if (made && !judged) return { type: 'causal', cue: made }
  const first = words[firstWord(sentence)]
  const would = words.findIndex(({ word }, index) => word === 'would' && words[index + 1]?.word === 'have')
  if (would > 0 && (first?.word === 'had' || words.some(({ word }) => word === 'if')))
    return { type: 'causal', cue: { from: would, to: would + 2 } }
  const why = words.findIndex(
    ({ word }, index) =>
      word === 'for' &&
      words[index - 1]?.text === ',' &&
      words[index + 1] !== undefined &&
      /^(?:it|they|he|she|the|no|this)$/u.test(words[index + 1]!.word) &&
      words.slice(index + 1, index + 9).some((one) => isFinite(one)),
  )
  if (!judged && why > 0 && inside(view.content, why))
    return { type: 'causal', cue: { from: why, to: why + 1 } }
  return null
}

/** "made ordinary letting a charity", "left the north without power", ", so the lorries wait" */
export function makes({ sentence, content, sub }: View): Span | null {
  const { words } = sentence
  for (let index = content.from + 1; index + 2 < content.to; index++) {
    if (sentence.aside[index] || (sub[index] && !isMainRelative({ sentence } as View, index))) continue
    const { word, text } = words[index]!
    if (
      text === ',' &&
      words[index + 1]?.word === 'so' &&
      words.slice(index + 2, index + 9).some((one) => isFinite(one)) &&
      words[index + 2]?.word !== 'far'
    )
      return { from: index + 1, to: index + 2 }
    if (
      !/^(?:makes?|made|making|leaves?|left|leaving|keeps?|kept|keeping|renders?|rendered|turns?|turned)$/u.test(
        word,
      )
    )
      continue
    if (isBe(words[index - 1]) || words[index]!.tag === 'NOUN') continue
    for (let at = index + 2; at < Math.min(content.to, index + 8); at++) {
      if (isBoundary(sentence, at) || words[at]!.tag === 'ADP') {
        if (
          /^(?:without|into|out|behind)$/u.test(words[at]?.word ?? '') &&
          /^(?:left|leaves?|leaving|turns?|turned)$/u.test(word)
        )
          return { from: index, to: index + 1 }
        break
      }
      const one = words[at]!
      const isResult =
        (one.tag === 'ADJ' ||
          /^(?:harder|easier|dearer|cheaper|worse|better|impossible|possible|pointless|unlikely)$/u.test(
            one.word,
          )) &&
        (isBoundary(sentence, at + 1) || /^(?:to|for|than|in|and|on)$/u.test(words[at + 1]?.word ?? ''))
      const isAct =
        /^(?:makes?|made|making)$/u.test(word) &&
        one.tag === 'VERB' &&
        !isParticiple(one) &&
        !/(?:s|ing)$/u.test(one.word)
      if (isResult || isAct) return { from: index, to: index + 1 }
    }
  }
  return null
}

/** ", which appears to have interrupted transmission": a clause that goes on with the main one. */
const isMainRelative = ({ sentence: { words } }: View, index: number) => {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--)
    if (words[at]!.word === 'which' && words[at - 1]?.text === ',') return true
  return false
}

/** "was already damaged", "remain displaced" */
function isPassiveOrState({ words }: EnglishSentence, index: number): boolean {
  let before = index - 1
  while (before > 0 && (words[before]!.tag === 'ADV' || isNegation(words[before]))) before--
  return (
    isBe(words[before]) ||
    /^(?:remain|remains|remained|stay|stays|stayed|become|became)$/u.test(words[before]?.word ?? '')
  )
}

const NO_OBJECT =
  /^(?:because|therefore|thereby|hence|consequently|consequences|repercussions|culprit|doomed|backfired)$/u

function isCausing({ sentence, content }: View, hit: Hit): boolean {
  const { words } = sentence
  const word = words[hit.from]!
  const one = hit.to - hit.from === 1
  const next = words[hit.to]
  const before = words[hit.from - 1]
  if (hit.phrase === 'led' || hit.phrase === 'leads')
    return words
      .slice(hit.to, hit.to + 7)
      .some((one, at) => at > 0 && one.word === 'to' && words[hit.to + at + 1]?.tag === 'VERB')
  if (hit.phrase === 'due to') return !/^(?:VERB)$/u.test(next?.tag ?? '') || next!.word.endsWith('ing')
  if (hit.phrase === 'explains' || hit.phrase === 'explain') return next !== undefined && next.word !== 'that'
  if (
    hit.phrase === 'when the' ||
    hit.phrase === 'behind the' ||
    hit.phrase === 'behind' ||
    hit.phrase === 'rather than' ||
    hit.phrase === 'such that'
  )
    return false
  if (!one) return true
  if (/^(?:therefore|thereby|hence|consequently|because)$/u.test(word.word))
    return hit.from > content.from || word.word !== 'therefore'
  if (!word.word.endsWith('s') && isPassiveOrState(sentence, hit.from)) return next?.word === 'by'
  // A verb is wanted: "the cause", "a push" and "open days" are none.
  if (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN')
    return (
      word.tag === 'NOUN' &&
      isNominal(before) &&
      next !== undefined &&
      /^(?:DET|NOUN|PRON|ADJ|PROPN|NUM)$/u.test(next.tag) &&
      word.word.endsWith('s')
    )
  if (
    /^(?:DET|ADP)$/u.test(before?.tag ?? '') &&
    !/^(?:to|what|which|that|who)$/u.test(before!.word) &&
    !word.word.endsWith('ing')
  )
    return false
  // A verb of effect has something that it does it to.
  if (NO_OBJECT.test(word.word)) return true
  if (word.tag === 'VERB')
    return (
      next !== undefined &&
      /^(?:DET|NOUN|PRON|ADJ|PROPN|NUM|VERB|PART)$/u.test(next.tag) &&
      !isBoundary(sentence, hit.to) &&
      !next.word.endsWith('ing')
    )
  return true
}
