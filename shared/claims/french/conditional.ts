// The French conditional: hearsay ("aurait versé", a word of certainty), a supposition ("un tel accord coûterait"), or
// courtesy and advice ("il faudrait", "il serait sage de").
import { RELATIVES } from './grammar.ts'
import type { Attribution } from './reports.ts'
import type { Predicate, Sentence } from './sentence.ts'
import { subjectOf } from './subject.ts'

export type ConditionalUse = 'hearsay' | 'supposition' | 'other'

/** Modals and wishes: what they mean is not hearsay. */
const OWN_MEANING: ReadonlySet<string> = new Set(
  'devoir pouvoir falloir vouloir savoir valoir aimer souhaiter préférer mériter importer sembler paraître'.split(
    ' ',
  ),
)
/** Of what is, not of what would follow. */
const STATES: ReadonlySet<string> = new Set(
  (
    'compter détenir disposer dépasser atteindre avoisiner élever provenir figurer employer vivre représenter abriter exister ' +
    'contrôler excéder comprendre circuler fissurer posséder percevoir toucher verser transiter financer manquer stagner ' +
    'appartenir recevoir préparer négocier envisager hésiter étudier chercher travailler consister résider habiter osciller ' +
    'héberger conclure indiquer révéler reconnaître admettre estimer convenir penser peser cacher dater songer plancher ' +
    'réfléchir opérer détourner écouler vendre acheter échapper souffrir utiliser servir exploiter occuper refuser'
  ).split(' '),
)
const NOW =
  /(?<!\p{L})(?:déjà|depuis|désormais|actuellement|aujourd['’]hui|en ce moment|à l['’]heure actuelle|en coulisses?|par (?:an|mois|jour|semaine)|chaque (?:année|mois|jour|semaine)|toujours)(?!\p{L})/u
const IF = /(?<!\p{L})(?:si (?!bien|peu|long)|s['’]ils? )/iu
const SUPPOSING =
  /(?<!\p{L})(?:si (?!bien|peu|long)|s['’]ils? |sinon|en cas d|à défaut|sous réserve|faute de quoi|dans (?:ce|un tel) cas|dans cette hypothèse|à (?:cette )?condition|au cas où|quand bien même|une? tel(?:le)?|de tel(?:le)?s|autrement|donc|dès lors|ainsi|même avec|à moins|un jour|à terme|demain)/iu
const WITHOUT = /(?<!\p{L})sans (?!doute|aucun|nul|conteste|que|compter|parler|l['’]ombre)/iu

export function conditionalUse(
  sentence: Sentence,
  predicate: Predicate,
  attribution: Attribution | null,
): ConditionalUse {
  const { text, words, predicates } = sentence
  const head = words[predicate.first]!
  const lemmas = head.forms.filter(({ tense }) => tense === 'conditional').map(({ lemma }) => lemma)
  if (lemmas.some((lemma) => OWN_MEANING.has(lemma))) return 'other'
  const isPast = isConditionalPast(sentence, predicate)
  if (
    isPast &&
    /^(?:dû|pu|fallu|voulu|préféré|aimé|souhaité|valu|suffi|mérité)$/u.test(participle(sentence, predicate))
  )
    return 'other'
  if (head.inQuotes || isOfAuthor(sentence, predicate)) return 'supposition'
  if (isFutureInPast(sentence, predicate, attribution)) return 'supposition'
  if (attribution && predicates[attribution.predicate] === predicate)
    return IF.test(text) ? 'supposition' : 'hearsay'
  if ((isPast ? IF : SUPPOSING).test(text) || WITHOUT.test(text)) return 'supposition'
  if (isPast) return 'hearsay'
  if (judgesAct(sentence, predicate)) return 'other'
  if (NOW.test(text)) return 'hearsay'
  const subject = subjectOf(sentence, predicate)
  const opening = words[subject?.from ?? 0]!
  if (opening.forms.some(({ tense }) => tense === 'infinitive')) return 'supposition'
  const isIndefinite = /^(?:un|une|ce|c'|cela|son|sa|leur|ces|cette|cet)$/u.test(opening.word)
  if (predicate.lemmas.some((lemma) => STATES.has(lemma))) return isIndefinite ? 'supposition' : 'hearsay'
  if (lemmas.includes('être') || lemmas.includes('avoir'))
    return isIndefinite && !attribution ? 'supposition' : 'hearsay'
  return 'supposition'
}

/** "a assuré que les titres seraient délivrés" */
function isFutureInPast(
  { words, predicates }: Sentence,
  predicate: Predicate,
  attribution: Attribution | null,
): boolean {
  const report = attribution ? predicates[attribution.predicate] : undefined
  if (!report || report.first >= predicate.first || report.main + 12 < predicate.first) return false
  const isPast =
    report.auxiliary === 'avoir' ||
    report.tenses.includes('imperfect') ||
    (report.tenses.includes('past') && !report.tenses.includes('present'))
  const hasQue = words.slice(report.main + 1, predicate.first).some(({ word }) => /^(?:que|qu')$/u.test(word))
  return isPast && hasQue
}

/** "aurait versé", "serait parti", "aurait été vendu"; not "serait vendu". */
export function isConditionalPast(
  { words }: Sentence,
  { first, main, auxiliary, isPassive }: Predicate,
): boolean {
  if (!auxiliary || main === first) return false
  if (!isPassive) return true
  if (words[first]!.forms.some(({ lemma }) => lemma === 'avoir')) return true
  return words[main]!.forms.some(({ lemma }) => MOVES.has(lemma))
}

/** Verbs whose past is made with être. */
const MOVES: ReadonlySet<string> = new Set(
  'aller venir partir arriver entrer sortir naître mourir devenir rester tomber parvenir intervenir revenir passer monter descendre'.split(
    ' ',
  ),
)

const participle = ({ words }: Sentence, { first, main }: Predicate) =>
  words.slice(first + 1, main + 1).find(({ forms }) => forms.some(({ tense }) => tense === 'participle'))
    ?.word ?? ''

const isOfAuthor = ({ words }: Sentence, { first }: Predicate) =>
  words.slice(Math.max(0, first - 3), first).some(({ word }) => /^(?:je|j'|nous|vous|tu)$/u.test(word))

/** "il serait naïf de croire", "le pire serait de", "ce serait une faute que de" */
function judgesAct({ words }: Sentence, { first, main }: Predicate): boolean {
  if (words[first]!.word !== 'serait') return false
  for (let i = main + 1; i < Math.min(words.length, main + 8); i++) {
    const isInfinitive = words[i]!.forms.some(({ tense }) => tense === 'infinitive')
    if (isInfinitive && /^(?:de|d'|que|en|y)$/u.test(words[i - 1]!.word)) return true
  }
  return /^(?:il|ce|c')$/u.test(words[first - 1]?.word ?? '') && !RELATIVES.has(words[first - 2]?.word ?? '')
}
