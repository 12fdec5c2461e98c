// What should be done: a demand reported, "il faut", a duty, an order, advice.
import { matchVerb } from './match-verb.ts'
import { dutyOf } from './modal.ts'
import { orderOf } from './order.ts'
import type { FrenchHit } from './rules.ts'
import type { Sentence } from './sentence.ts'
import { placeOf, type Place, type TypeContext } from './type-context.ts'

/** A duty in force is a fact. */
const IN_FORCE = /(?<!\p{L})(?:en vertu d|aux termes d|la loi (?:impose|oblige)|conformément à)/iu
/** "il faut cinq jours pour", "il faut dire que": what it takes, or a way to speak. */
const TAKES =
  /^\s+(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|compter|attendre|parfois|souvent|en moyenne|remonter|dire que|croire|reconnaître|avouer|savoir|rappeler|y voir|jusqu|près d|plus d|moins d|environ)/u

export function prescriptive(context: TypeContext): Place | null {
  const { sentence, hits, attribution, rules, asserting, isListItem } = context
  if (attribution?.kind === 'demanding') return attribution.because
  const hit = hits.find((one) => one.list === 'prescribing' && isPrescribing(sentence, one))
  if (hit) return hit
  for (const predicate of asserting) {
    const isConditional = predicate.tenses.includes('conditional')
    const advice = isConditional ? matchVerb(sentence, predicate, rules.verbs.adviceVerbs) : null
    if (advice) return advice
    if (dutyOf(sentence, predicate, rules) !== 'duty') continue
    if (isConditional || !IN_FORCE.test(sentence.text)) return placeOf(sentence, predicate)
  }
  return task(context) ?? orderOf(sentence, isListItem)
}

/** "La priorité, pour l'heure, est de rouvrir les marchés" */
function task({ sentence, asserting }: TypeContext): Place | null {
  const { words, text } = sentence
  const opening =
    /^(?:(?:mais|or|et|bref|enfin)\s)?(?:la|l['’]|le|notre|leur|sa|son) ?(?:\p{L}+ )?(?:priorité|urgence|solution|enjeu|étape|tâche|remède|voie|clé|issue|impératif|devoir|responsabilité)(?!\p{L})/iu.exec(
      text,
    )
  if (!opening) return null
  const verb = asserting.find(({ lemmas, main, first }) => {
    const next = words[main + 1]?.word ?? ''
    return (
      (lemmas.includes('être') || lemmas.includes('consister')) &&
      main === first &&
      /^(?:de|d'|à)$/u.test(next) &&
      words[main + 2]?.forms.some(({ tense }) => tense === 'infinitive')
    )
  })
  return verb ? { start: opening.index, end: words[verb.main]!.end } : null
}

function isPrescribing({ text, words }: Sentence, { start, end, phrase }: FrenchHit): boolean {
  const rest = text.slice(end)
  if (/^il (?:faut|fallait|faudra|faudrait)$/u.test(phrase)) return !TAKES.test(rest)
  if (/^il (?:re)?(?:vient|viendra|appartient|appartiendra|incombe|incombera)/u.test(phrase))
    return /(?<!\p{L})(?:de|d['’])/u.test(rest)
  // "peu importe", "il importe peu"
  if (phrase === 'il importe') return /^\s+(?:de|que|donc|avant|surtout|aussi|d['’]|qu['’])/u.test(rest)
  if (phrase.startsWith("s'impose")) return !/^\s+(?:à|aux?|comme|depuis)/u.test(rest)
  if (phrase === "qu'on") return words[0]!.start === start
  return true
}
