// The French conditional: hearsay ("aurait versé", a word of certainty), a supposition ("un tel accord coûterait"), or
// courtesy and advice ("il faudrait", "il serait sage de").
import { RELATIVES } from './grammar.ts'
import type { Predicate, Sentence } from './sentence.ts'

export type ConditionalUse = 'hearsay' | 'supposition' | 'other'

/** Modals and wishes: what they mean is not hearsay. */
const OWN_MEANING: ReadonlySet<string> = new Set(
  'devoir pouvoir falloir vouloir savoir valoir convenir aimer souhaiter préférer mériter importer gagner'.split(
    ' ',
  ),
)
/** Of what is, not of what would follow. */
const STATES: ReadonlySet<string> = new Set(
  (
    'compter détenir disposer dépasser atteindre avoisiner élever provenir figurer employer vivre représenter abriter exister ' +
    'contrôler excéder comprendre circuler fissurer posséder percevoir toucher verser transiter financer manquer stagner ' +
    'appartenir recevoir préparer négocier envisager hésiter étudier chercher travailler consister résider habiter osciller ' +
    'héberger conclure indiquer révéler reconnaître admettre estimer convenir penser se-dire concerner peser tenir cacher dater ' +
    'songer plancher réfléchir opérer détourner écouler vendre acheter échapper souffrir utiliser servir exploiter occuper'
  ).split(' '),
)
const NOW =
  /(?<!\p{L})(?:déjà|depuis|désormais|actuellement|aujourd['’]hui|en ce moment|à l['’]heure actuelle|en coulisses?|par (?:an|mois|jour|semaine)|chaque (?:année|mois|jour|semaine)|toujours)(?!\p{L})/u
const SUPPOSING =
  /(?<!\p{L})(?:si (?!bien)|s['’]ils? |sinon|en cas d|à défaut|sous réserve|faute de quoi|dans (?:ce|un tel) cas|dans cette hypothèse|à (?:cette )?condition|au cas où|quand bien même|une? tel(?:le)?|de tel(?:le)?s|autrement|donc|dès lors|ainsi|même avec|à moins|un jour|à terme|demain)/iu
/** "sans prime", "avec un juge de plus": supposed where they stand in front or at the end. */
const WITHOUT = /(?<!\p{L})sans (?!doute|aucun|nul|conteste|que|compter|parler|l['’]ombre)/iu

export function conditionalUse(sentence: Sentence, predicate: Predicate, isCited: boolean): ConditionalUse {
  const { text, words } = sentence
  const head = words[predicate.first]!
  const lemmas = head.forms.filter(({ tense }) => tense === 'conditional').map(({ lemma }) => lemma)
  const isPast = predicate.auxiliary !== null && predicate.main > predicate.first && !predicate.isPassive
  const isAdvice =
    lemmas.some((lemma) => OWN_MEANING.has(lemma)) && !(lemmas.includes('convenir') && /nt$/u.test(head.word))
  if (isAdvice) return 'other'
  if (isPast || /^été$/u.test(words[predicate.first + 1]?.word ?? '')) {
    if (
      /^(?:dû|pu|fallu|voulu|préféré|aimé|souhaité|valu|suffi|mérité)$/u.test(participle(sentence, predicate))
    )
      return 'other'
  }
  if (isFirstPerson(sentence, predicate) || head.inQuotes) return 'supposition'
  if (SUPPOSING.test(text) && !(isPast && !/(?<!\p{L})(?:si |s['’]ils? )/iu.test(text))) return 'supposition'
  if (WITHOUT.test(text)) return 'supposition'
  const isHearsay = text.search(NOW) >= 0
  if (isPast) return 'hearsay'
  if (judgesAct(sentence, predicate)) return 'other'
  if (isHearsay) return 'hearsay'
  const subject = words[0]!.word
  if (words[0]!.forms.some(({ tense }) => tense === 'infinitive')) return 'supposition'
  const isState = predicate.lemmas.some((lemma) => STATES.has(lemma))
  if (isState && !/^(?:un|une)$/u.test(subject)) return 'hearsay'
  if (lemmas.includes('être') || lemmas.includes('avoir')) {
    const isIndefinite = /^(?:un|une|ce|c'|cela|leur|son|sa)$/u.test(subject)
    return isIndefinite && !isCited ? 'supposition' : 'hearsay'
  }
  return 'supposition'
}

const participle = ({ words }: Sentence, { first, main }: Predicate) => {
  for (let i = first + 1; i <= main; i++)
    if (words[i]!.forms.some(({ tense }) => tense === 'participle')) return words[i]!.word
  return ''
}

function isFirstPerson({ words }: Sentence, { first }: Predicate): boolean {
  return words.slice(Math.max(0, first - 3), first).some(({ word }) => /^(?:je|j'|nous|vous|tu)$/u.test(word))
}

/** "il serait naïf de croire", "le pire serait de", "ce serait une faute que de" */
function judgesAct({ words }: Sentence, { first, main }: Predicate): boolean {
  if (words[first]!.word !== 'serait') return false
  for (let i = main + 1; i < Math.min(words.length, main + 8); i++) {
    const isAct =
      /^(?:de|d'|que)$/u.test(words[i - 1]!.word) &&
      words[i]!.forms.some(({ tense }) => tense === 'infinitive')
    if (isAct) return true
  }
  return /^(?:il|ce|c')$/u.test(words[first - 1]?.word ?? '') && !RELATIVES.has(words[first - 2]?.word ?? '')
}
