// What kind of claim: the first that fits of prescriptive, predictive, causal, evaluative, factual.
import type { ClaimType } from '../../domain/claim.ts'
import type { Attribution } from './attribution.ts'
import {
  isAuxiliary,
  isBe,
  isBoundary,
  isFinite,
  isNegation,
  isNominal,
  isParticiple,
  isRelative,
  isSubordinating,
} from './grammar.ts'
import { firstWord, isOrder } from './is-claim.ts'
import { isDash, isQuote, type EnglishSentence, type Hit, type ListName, type Span } from './sentence.ts'

/** `cue`: the words that tell; null for factual, which is what is left. */
export type TypeFound = { readonly type: ClaimType; readonly cue: Span | null }

export function typeOf(sentence: EnglishSentence, attribution: Attribution | null): TypeFound {
  const view = viewOf(sentence, attribution)
  return (
    prescriptive(view) ??
    predictive(view) ??
    causal(view) ??
    evaluative(view) ??
    opinion(view) ?? { type: 'factual', cue: null }
  )
}

type View = {
  readonly sentence: EnglishSentence
  readonly attribution: Attribution | null
  readonly content: Span
  /** Per word: does it stand in a relative or an adverbial clause? */
  readonly sub: readonly boolean[]
}

function viewOf(sentence: EnglishSentence, attribution: Attribution | null): View {
  const content = attribution?.content ?? { from: 0, to: sentence.words.length }
  return { sentence, attribution, content, sub: subordinate(sentence, content) }
}

const inside = ({ from, to }: Span, index: number) => index >= from && index < to

/** Hits of a list in what is claimed, outside of clauses that only add to it and of asides. */
function mainHits({ sentence, content, sub, attribution }: View, list: ListName): Hit[] {
  return sentence
    .hits(list)
    .filter(
      ({ from }) =>
        inside(content, from) && !sub[from] && !sentence.aside[from] && from !== attribution?.cue.from,
    )
}

function allHits({ sentence, content, attribution }: View, list: ListName): Hit[] {
  return sentence.hits(list).filter(({ from }) => inside(content, from) && from !== attribution?.cue.from)
}

/** Relative clauses and those that begin with "although", "if", "when" …: up to the comma or the main verb. */
function subordinate(sentence: EnglishSentence, { from, to }: Span): boolean[] {
  const { words } = sentence
  const sub = words.map(() => false)
  for (let index = from; index < to; index++) {
    const word = words[index]!
    const relative =
      isRelative(word) &&
      (word.word !== 'that' || isNominal(words[index - 1])) &&
      index > from &&
      !isBe(words[index - 1])
    const adverbial =
      (isSubordinating(word) || (word.word === 'as' && words[index - 1]?.text === ',')) &&
      word.word !== 'whether' &&
      startsClause(sentence, index, to)
    if (!relative && !adverbial) continue
    if (
      relative &&
      word.word === 'that' &&
      /^(?:fact|idea|view|claim|hope|hopes|fear|fears|concern|worry|prospect|warning|warnings|promise|threat|suspicion|notion|news|expectation|forecast|prediction|allegation|feeling|sense|impression|rumour|risk|chance|doubt|belief|evidence|sign|signs|conclusion|argument|point|likely|possibility|danger)$/u.test(
        words[index - 1]!.word,
      )
    )
      continue
    const end = clauseEnd(sentence, index, to, relative)
    for (let at = index; at < end; at++) sub[at] = true
    index = end - 1
  }
  return sub
}

/** "since 2013" and "before Friday" are no clauses. */
function startsClause(sentence: EnglishSentence, index: number, to: number): boolean {
  const { words } = sentence
  for (let at = index + 1; at < Math.min(to, index + 14); at++) {
    if (isBoundary(sentence, at)) return false
    if (isFinite(words[at])) return true
  }
  return false
}

function clauseEnd(sentence: EnglishSentence, start: number, to: number, relative: boolean): number {
  const { words } = sentence
  const afterComma = words[start - 1]?.text === ','
  let verbs = 0
  for (let index = start + 1; index < to; index++) {
    const { text, word } = words[index]!
    // "When they tried it it failed": the main clause begins without a comma.
    if (!relative && verbs > 0 && /^(?:it|they|he|she|we|there)$/u.test(word) && isNominal(words[index - 1]))
      return index
    if (!relative && isFinite(words[index])) verbs++
    if (/^[,;:.]$/u.test(text) || isDash(text)) return index
    // A restrictive clause ends where the main verb comes: "a firm that must pay wants nobody to wait".
    if (
      relative &&
      !afterComma &&
      isFinite(words[index]) &&
      !isParticiple(words[index]) &&
      !isAuxiliary(words[index - 1])
    ) {
      verbs++
      if (verbs > 1 && words[index - 1]!.tag !== 'CCONJ' && words[index - 1]!.word !== 'to') return index
    }
  }
  return to
}

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

function prescriptive(view: View): TypeFound | null {
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

function isOrderWord(sentence: EnglishSentence, index: number): boolean {
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
      !/ing$/u.test(word.word) &&
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
    return /ing$/u.test(next?.word ?? '') || MORE.test(next?.word ?? '')
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

function predictive(view: View): TypeFound | null {
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

function causal(view: View): TypeFound | null {
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
function makes({ sentence, content, sub }: View): Span | null {
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
  if (hit.phrase === 'due to') return !/^(?:VERB)$/u.test(next?.tag ?? '') || /ing$/u.test(next!.word)
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
  if (!/s$/u.test(word.word) && isPassiveOrState(sentence, hit.from)) return next?.word === 'by'
  // A verb is wanted: "the cause", "a push" and "open days" are none.
  if (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN')
    return (
      word.tag === 'NOUN' &&
      isNominal(before) &&
      next !== undefined &&
      /^(?:DET|NOUN|PRON|ADJ|PROPN|NUM)$/u.test(next.tag) &&
      /s$/u.test(word.word)
    )
  if (
    /^(?:DET|ADP)$/u.test(before?.tag ?? '') &&
    !/^(?:to|what|which|that|who)$/u.test(before!.word) &&
    !/ing$/u.test(word.word)
  )
    return false
  // A verb of effect has something that it does it to.
  if (NO_OBJECT.test(word.word)) return true
  if (word.tag === 'VERB')
    return (
      next !== undefined &&
      /^(?:DET|NOUN|PRON|ADJ|PROPN|NUM|VERB|PART)$/u.test(next.tag) &&
      !isBoundary(sentence, hit.to) &&
      !/ing$/u.test(next.word)
    )
  return true
}

/** "too early to say": how sure, not how good. */
const TO_SAY = /^(?:early |soon )?to (?:say|tell|know|judge)/u
const wordsFrom = ({ sentence: { words } }: View, from: number) =>
  words
    .slice(from, from + 3)
    .map(({ word }) => word)
    .join(' ')

function evaluative(view: View): TypeFound | null {
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

const POLICY =
  /^(?:reform|law|plan|deal|decision|policy|ban|programme|scheme|budget|tax|bill|agreement|strategy|talks|vote|election|treaty|mission|response|handling|approach|proposal|argument|claim|idea|system|method|measure|measures|rule|rules|campaign|assumption|excuse|explanation|compromise|verdict|ruling|record|performance|result|results|outcome|choice|move|gesture|promise|promises|silence|delay|refusal|practice|case|system|law|it|this|that|these|they|such)$/u
const NEUTRAL =
  /^(?:available|open|closed|high|higher|low|lower|empty|dead|male|female|aged|new|old|older|due|ready|able|unable|likely|unlikely|present|absent|subject|similar|different|equal|same|other|first|second|last|next|free|full|public|private|legal|illegal|local|national|annual|true|false|possible|aware|alive|safe|more|less|such|own|many|few|several|common|rare|clear|unclear|certain|uncertain|sure|known|unknown|part|one|two|three|over|binding|voluntary|mandatory|compulsory|temporary|permanent|provisional|complete|incomplete|final|valid|void|effective|pending|silent|scarce|missing|responsible|liable|eligible|entitled|exempt|married|single|double|large|larger|small|smaller|long|longer|short|shorter|early|earlier|late|later|near|far|close|ill|pregnant|wet|dry|hot|cold|warm|foreign|black|white|red|green|blue|half|average|total|main|chief|entire|whole|dependent|independent|applicable|relevant|identical|visible|invisible|evident|obvious|apparent|optional|electronic|digital|online|off|on)$/u

/** "That is a scandal in slow motion", "The plan is brittle": what a measure, or "this", is said to be. */
function ofPolicy({ sentence, content, sub }: View): Span | null {
  const { words } = sentence
  const be = words.findIndex(
    (word, index) =>
      inside(content, index) && !sub[index] && isBe(word) && word.word !== 'be' && word.word !== 'been',
  )
  if (be < 1 || be - content.from > 12) return null
  const subject = words.slice(content.from, be)
  const head = subject.findIndex(({ tag }) => tag === 'ADP')
  const last = subject[(head < 1 ? subject.length : head) - 1]
  if (!last || !POLICY.test(last.word)) return null
  let next = be + 1
  while (next < content.to && (words[next]!.tag === 'ADV' || isNegation(words[next]))) next++
  const word = words[next]
  if (!word || isBoundary(sentence, next)) return null
  const predicate = words.slice(next, Math.min(content.to, next + 5))
  if (predicate.some(({ tag, text }) => tag === 'NUM' || tag === 'PROPN' || /%/u.test(text))) return null
  if (word.tag === 'ADJ' && !NEUTRAL.test(word.word) && !isParticiple(word)) return { from: be, to: next + 1 }
  const isNoun =
    /^(?:a|an|no)$/u.test(word.word) &&
    /^(?:this|that|it|these|such)$/u.test(last.word) &&
    predicate.slice(1).some(({ tag }) => tag === 'NOUN')
  return isNoun &&
    !predicate.some(({ word: one }) =>
      /^(?:question|matter|member|part|reference|number|kind|list|copy|version|result|consequence|way|reason|duty|condition|lawyer|city|town|village)$/u.test(
        one,
      ),
    )
    ? { from: be, to: next + 2 }
    : null
}

/** Somebody's own spoken words about what something is: “a deadline is only a date”. */
function spokenOf({ sentence, attribution, content }: View): Span | null {
  const { words } = sentence
  if (!attribution?.name) return null
  for (let index = content.from; index + 1 < content.to; index++) {
    if (!sentence.quoted[index] || !isBe(words[index])) continue
    let next = index + 1
    while (next < content.to && (words[next]!.tag === 'ADV' || isNegation(words[next]))) next++
    const word = words[next]
    if (!word || /^(?:NUM|ADP|VERB|AUX)$/u.test(word.tag) || (word.tag === 'ADJ' && NEUTRAL.test(word.word)))
      continue
    if (words.slice(next, next + 4).some(({ tag }) => tag === 'NUM' || tag === 'PROPN')) continue
    return { from: index, to: next + 1 }
  }
  return null
}

/** "The raid was “a textbook operation”": what is only quoted after "is" is somebody's judgement. */
function quotedJudgement({ sentence, content, sub }: View): Span | null {
  const { words } = sentence
  for (let index = content.from; index + 2 < content.to; index++) {
    if (
      sub[index] ||
      sentence.quoted[index] ||
      !isBe(words[index]) ||
      !isQuote(words[index + 1]!.text) ||
      words[index + 2]!.tag === 'ADP' ||
      !sentence.quoted[index + 2]
    )
      continue
    return { from: index, to: index + 3 }
  }
  return null
}

/** "In the mayor's opinion the tram is a monument": said to be a view, and of something. */
function opinion({ sentence, attribution, content }: View): TypeFound | null {
  if (!attribution?.name || !attribution.opinion) return null
  const be = sentence.words.findIndex((word, index) => inside(content, index) && isBe(word))
  return be < 0 && !sentence.quoted.includes(true) ? null : { type: 'evaluative', cue: attribution.cue }
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
    if (/^fail/u.test(word.word))
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
