// Worth, success, adequacy, wisdom, legitimacy or danger, where it is what is said ("est un échec"), not in passing
// ("après l'échec des pourparlers").
import { RELATIVES } from './grammar.ts'
import type { FrenchHit } from './rules.ts'
import type { Predicate } from './sentence.ts'
import type { Place, TypeContext } from './type-context.ts'

export function evaluative(context: TypeContext): Place | null {
  const hit = context.hits.find((one) => one.list === 'judging' && isJudging(context, one))
  if (hit) return hit
  const { attribution } = context
  return attribution?.kind === 'assessing' && attribution.name !== null ? attribution.because : null
}

const OPENINGS =
  /(?:^|[,;:«]\s*)(?:(?:mais|or|et|pourtant|toutefois)\s)?(?:il (?:est|serait|paraît|semble)|c['’]est|ce serait|ce fut|le (?:pire|plus grave|mieux|plus sage) (?:est|serait))(?!\p{L})/iu

/** "Il serait hasardeux de …", "Ce serait une faute" */
export function judgesFirst({ sentence, hits }: TypeContext): Place | null {
  const opening = OPENINGS.exec(sentence.text)
  if (!opening) return null
  const after = opening.index + opening[0].length
  const next = sentence.words.filter(({ start }) => start >= after)
  const reach = next[3]?.end ?? sentence.text.length
  if (/(?:le pire|le plus grave)/iu.test(opening[0])) return { start: opening.index, end: after }
  return hits.find(({ list, start, end }) => list === 'judging' && start >= after && end <= reach) ?? null
}

const LINKING =
  /^(?:être|rester|demeurer|sembler|paraître|devenir|constituer|représenter|juger|trouver|qualifier|avérer|révéler|relever|tenir|considérer|rendre|faire|parler|voir|montrer|estimer|saluer|dénoncer|déplorer|vanter|offrir|manquer|souffrir)$/u
/** These judge wherever they stand. */
const ANYWHERE =
  /^(?:malheureusement|heureusement|hélas|injustement|cruellement|insuffisamment|étonnamment|confine|bafoue|bafouent|trahit|frise|déshonore|excède|outrepasse)/u

function isJudging({ sentence }: TypeContext, { start, end, phrase }: FrenchHit): boolean {
  const { words, predicates, text } = sentence
  const index = words.findIndex((word) => word.start === start)
  if (phrase.includes(' ') || ANYWHERE.test(phrase))
    return !(phrase === 'à tort' && /à tort ou à raison/iu.test(text))
  // A quotation of a word or two is there for its judgement: « bien trop vague ».
  const opened = text.lastIndexOf('«', start)
  if (words[index]!.inQuotes && /^«\s*(?:\p{L}+[\s'’]*){1,3}»/u.test(text.slice(Math.max(0, opened))))
    return true
  return predicates.some((predicate) => isSaidBy(predicate))

  function isSaidBy({ main, first, lemmas, auxiliary }: Predicate): boolean {
    if (first > index || end <= words[first]!.start) return false
    const isLinked =
      lemmas.some((lemma) => LINKING.test(lemma)) || (auxiliary === 'être' && index <= main + 1)
    if (!isLinked) return phrase === 'trop' && index - main <= 3
    const between = words.slice(main + 1, index + 1)
    if (
      between.some(
        ({ word, gap }) => (RELATIVES.has(word) && word !== 'que' && word !== "qu'") || /[;:]/u.test(gap),
      )
    )
      return false
    return index - main <= 9
  }
}
