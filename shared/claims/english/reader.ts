// Reads an English sentence: is it a claim, of which type, whose, how certain; each with the words that tell.
import type { Because, SentenceReader } from '../reading.ts'
import type { WordLists } from '../word-lists.ts'
import { attributionOf } from './attribute.ts'
import { hedgesOf } from './certainty.ts'
import { typeOf } from './claim-type.ts'
import { notAClaim } from './is-claim.ts'
import { because, englishSentences, type Span } from './sentence.ts'
import type { Tagger } from './tagger.ts'

/** `added`: phrases of a user's own for the lists of `ENGLISH_WORDS`. */
export function englishReader(tag: Tagger, added?: WordLists): SentenceReader {
  const read = englishSentences(tag, added)
  return (text, block) => {
    const sentence = read(text)
    const attribution = attributionOf(sentence)
    const hedges = hedgesOf(sentence, attribution)
    const none = notAClaim(sentence, block, attribution, hedges)
    const { type, cue } = typeOf(sentence, attribution)
    const reasons: Because[] = []
    const tell = (kind: Because['kind'], span: Span | null | undefined) => {
      if (span && span.to > span.from) reasons.push(because(sentence, kind, span))
    }
    tell('claim', none)
    tell('type', cue)
    if (attribution?.name) {
      tell('asserter', attribution.name)
      tell('asserter', attribution.cue)
    }
    for (const span of hedges) tell('hedge', span)
    return {
      isClaim: none === null,
      type,
      asserter: attribution?.name ? because(sentence, 'asserter', attribution.name).words : null,
      hedges: hedges.map((span) => because(sentence, 'hedge', span).words),
      because: reasons,
    }
  }
}
