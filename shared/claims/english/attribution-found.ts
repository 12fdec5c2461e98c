// What the phrases that name who claims something have in common.
import type { Attribution } from './attribution.ts'
import type { EnglishSentence, Span } from './sentence.ts'

/** What is claimed stands behind a phrase that opens the sentence, else all around it. */
export function found(sentence: EnglishSentence, name: Span, cue: Span): Attribution {
  const content =
    cue.from === 0
      ? { from: Math.max(cue.to, name.to), to: sentence.words.length }
      : { from: 0, to: sentence.words.length }
  return {
    name,
    cue,
    content,
    demands: false,
    forecasts: false,
    describes: false,
    blames: false,
    opinion: false,
  }
}

export const said = ({ quoted, aside }: EnglishSentence, index: number) => !quoted[index] && !aside[index]

/** "'s", "its" */
export function isPossessor({ words }: EnglishSentence, index: number): boolean {
  const word = words[index]!
  return (
    (word.tag === 'PART' && /^'s?$/u.test(word.word)) ||
    /^(?:his|her|their|its|my|our)$/u.test(word.word) ||
    word.word.endsWith("s'")
  )
}
