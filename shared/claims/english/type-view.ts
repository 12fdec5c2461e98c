// What the rules of a claim's type look at: what is claimed, without the clauses that only add to it.
import type { ClaimType } from '../../domain/claim.ts'
import type { Attribution } from './attribution.ts'
import {
  isAuxiliary,
  isBe,
  isBoundary,
  isFinite,
  isNominal,
  isParticiple,
  isRelative,
  isSubordinating,
} from './grammar.ts'
import { type EnglishSentence, type Hit, type ListName, type Span, isDash } from './sentence.ts'

/** `cue`: the words that tell; null for factual, which is what is left. */
export type TypeFound = { readonly type: ClaimType; readonly cue: Span | null }

export type View = {
  readonly sentence: EnglishSentence
  readonly attribution: Attribution | null
  readonly content: Span
  /** Per word: does it stand in a relative or an adverbial clause? */
  readonly sub: readonly boolean[]
}

export function viewOf(sentence: EnglishSentence, attribution: Attribution | null): View {
  const content = attribution?.content ?? { from: 0, to: sentence.words.length }
  return { sentence, attribution, content, sub: subordinate(sentence, content) }
}

export const inside = ({ from, to }: Span, index: number) => index >= from && index < to

/** Hits of a list in what is claimed, outside of clauses that only add to it and of asides. */
export function mainHits({ sentence, content, sub, attribution }: View, list: ListName): Hit[] {
  return sentence
    .hits(list)
    .filter(
      ({ from }) =>
        inside(content, from) && !sub[from] && !sentence.aside[from] && from !== attribution?.cue.from,
    )
}

export function allHits({ sentence, content, attribution }: View, list: ListName): Hit[] {
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

export const wordsFrom = ({ sentence: { words } }: View, from: number) =>
  words
    .slice(from, from + 3)
    .map(({ word }) => word)
    .join(' ')
