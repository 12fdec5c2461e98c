// Worth, success, adequacy, wisdom, legitimacy or danger, where it is what is said ("est un échec"), not in passing
// ("après l'échec des pourparlers").
import { ADVERBS, RELATIVES } from './grammar.ts'
import { matchVerb } from './match-verb.ts'
import type { FrenchHit } from './rules.ts'
import type { Predicate } from './sentence.ts'
import { placeOf, type Place, type TypeContext } from './type-context.ts'

export function evaluative(context: TypeContext): Place | null {
  const hit = context.hits.find((one) => one.list === 'judging' && isJudging(context, one))
  if (hit) return hit
  const { attribution, asserting, sentence, rules } = context
  for (const predicate of asserting) {
    const match = predicate.isPassive ? null : matchVerb(sentence, predicate, rules.verbs.judgingVerbs)
    if (match) return match
    // "aurait dû alerter"
    const isBlame =
      predicate.tenses.includes('conditional') &&
      sentence.words.slice(predicate.first, predicate.main + 1).some(({ word }) => word === 'dû')
    if (isBlame) return placeOf(sentence, predicate)
    const adjective = judgingAdjective(context, predicate)
    if (adjective) return adjective
  }
  return attribution?.kind === 'assessing' ? attribution.because : null
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
    return index - main <= 7
  }
}

/** Endings of adjectives that mostly judge, and those that do not. */
const JUDGING_ENDING = /\p{L}{3}(?:ables?|ibles?|eux|euses?|antes?|ants?|esques?|aires?)$/u
const NEUTRAL =
  /^(?:dépendant|indépendant|existant|suivant|restant|habitant|étudiant|constant|responsable|comptable|durable|variable|stable|disponible|possible|applicable|probable|semblable|comparable|équivalent|religieux|nombreux|nombreuse|imposable|redevable|éligible|accessible|compatible|contagieux|présent|vivant|montant|représentant|avant|devant|autant|pendant|durant|commandant|militaire|titulaire|bénéficiaire|propriétaire|majoritaire|minoritaire|secondaire|primaire|nucléaire|commissaire|secrétaire|solidaire|salaire|affaire|maire|nécessaire|contraire|volontaire|obligatoire|temporaire|provisoire|alimentaire|sanitaire|scolaire|partenaire|signataire|locataire|destinataire|originaire|judiciaire|heureux|heureuse|frontalier|mitoyen|invisible|visible|sensible|réversible|cultivable|navigable|potable|portable|capable|incapable|passible|coupable|étant|ayant|résultant|provenant|cent|tant|enfant|plaignant|gérant|dirigeant|fabricant|participant|manifestant|migrant|instant|exposant|contrevenant|quant|paysans)/u

/** "est assourdissant": an adjective right behind a linking verb. */
function judgingAdjective({ sentence }: TypeContext, { main, lemmas, auxiliary }: Predicate): Place | null {
  if (
    auxiliary ||
    !lemmas.some((lemma) => /^(?:être|rester|demeurer|sembler|paraître|devenir|juger|trouver)$/u.test(lemma))
  )
    return null
  const { words } = sentence
  for (let i = main + 1; i < Math.min(words.length, main + 5); i++) {
    const { word, gap, start, end } = words[i]!
    if (/[,;:(]/u.test(gap)) return null
    if (JUDGING_ENDING.test(word) && !NEUTRAL.test(word)) return { start, end }
    if (!ADVERBS.has(word) && !/ment$|^(?:ni|aussi|fort|à|la|fois|par|ailleurs)$/u.test(word)) return null
  }
  return null
}
