// "Trees lower the temperature": a thing that changes another brings it about; a body that does ("The bank lowered its
// rate") acts.
import { isBoundary, isFinite } from './grammar.ts'
import { namesPeople } from './people.ts'
import { verbGroup } from './reporting-verb.ts'
import type { EnglishSentence, Span } from './sentence.ts'
import { nounPhraseBefore } from './subject.ts'
import { type View, mainHits } from './type-view.ts'

/** The verb of a thing that changes another one. */
export function effect(view: View): Span | null {
  const { sentence } = view
  const { words } = sentence
  // "There is no evidence that the programme cut truancy": the claim is about evidence.
  if (words[view.content.from]?.word === 'there') return null
  for (const { from, to } of mainHits(view, 'changing')) {
    if (words[from]!.tag !== 'VERB' || !hasObject(sentence, to)) continue
    const group = verbGroup(sentence, from)
    if (!group || group.passive || group.modal !== null) continue
    const subject = nounPhraseBefore(sentence, group.from)
    if (subject && subject.from >= view.content.from && isThing(sentence, subject)) return { from, to }
  }
  return null
}

const hasObject = (sentence: EnglishSentence, at: number) =>
  !isBoundary(sentence, at) && /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|VERB|ADV)$/u.test(sentence.words[at]!.tag)

/** A common noun that names neither people nor a document, with no name about it: "new cranes", "the rule". */
function isThing({ words }: EnglishSentence, { from, to }: Span): boolean {
  const phrase = words.slice(from, to)
  const end = phrase.findIndex(({ tag }, index) => index > 0 && (tag === 'ADP' || tag === 'PRON'))
  const head = phrase[(end < 0 ? phrase.length : end) - 1]!
  const opens = from === 0 && to === 1
  const isNoun =
    head.tag === 'NOUN' || head.tag === 'VERB' || (opens && head.tag === 'PROPN' && head.word.endsWith('s'))
  return (
    isNoun &&
    !phrase.some((word) => isFinite(word) && word !== head) &&
    !namesPeople(head.word) &&
    !ACTS.test(head.word)
  )
}

/** Texts that provide for something, and bodies that no ending tells. */
const ACTS =
  /^(?:bill|act|law|decree|budget|treaty|agreement|deal|accord|resolution|charter|statute|order|ruling|judge?ment|court|state|country|countries|cities|city|town|republic|ship|ships|vessels?|lorry|lorries|convoys?|boats?|buses|trains?|tankers?|strait|river|road|reform|airline|airlines|port|ports|hospitals?|schools?|shops?|clinics?|resorts?|camps?)$/u
