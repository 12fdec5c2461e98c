// Verbs that report: "X says that …", "…, X says", "…, says X", "X is convinced that …", "was described by X as …".
import { inverted, passive } from './attribution-behind.ts'
import { beliefs } from './attribution-beliefs.ts'
import { attendant, withSubject } from './attribution-subject.ts'
import type { Attribution } from './attribution.ts'
import { type Found, type Report, isVerbHere, reportingHits } from './reporting-verb.ts'
import type { EnglishSentence } from './sentence.ts'

export function attributionByVerb(sentence: EnglishSentence): Attribution | null {
  const found: Found[] = []
  for (const verb of reportingHits(sentence)) {
    const one = reportAt(sentence, verb)
    if (one) found.push(one)
  }
  found.push(...beliefs(sentence), ...attendant(sentence))
  found.sort((a, b) => a.rank - b.rank || a.cue.from - b.cue.from)
  return found[0] ?? null
}

function reportAt(sentence: EnglishSentence, verb: Report): Found | null {
  const { words } = sentence
  if (sentence.quoted[verb.from] && !sentence.isQuotation) return null
  if (!isVerbHere(sentence, verb)) return null
  return inverted(sentence, verb) ?? passive(sentence, verb) ?? withSubject(sentence, verb, words.length)
}
