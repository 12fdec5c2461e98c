// "devoir": a duty proposed ("la Cour devrait publier"), or what is expected ("la hausse devrait se poursuivre").
import { MONTHS } from './grammar.ts'
import type { Predicate, Sentence } from './sentence.ts'
import type { FrenchRules } from './rules.ts'

export type Duty = 'duty' | 'expected' | 'inferred'

/** What happens by itself. */
const COMES_ABOUT: ReadonlySet<string> = new Set(
  (
    'dégrader augmenter baisser atteindre dépasser reculer croître élever durer poursuivre intervenir arriver rester demeurer ' +
    'progresser ralentir coûter rapporter suffire représenter aggraver améliorer franchir doubler tripler tomber ' +
    'stabiliser établir reprendre débuter commencer achever rebondir diminuer chuter grimper bondir remonter redescendre ' +
    'fléchir avoisiner osciller apparaître disparaître revenir passer connaître entraîner provoquer souffrir perdre toucher peser ' +
    'démarrer aboutir finir bénéficier voir gagner compter continuer survenir sortir accélérer plafonner refluer naître manquer'
  ).split(' '),
)
const WHEN = new RegExp(
  `(?<!\\p{L})(?:en (?:${[...MONTHS].join('|')}|20\\d\\d|fin d)|(?:le|au) (?:\\d{1,2}|1er) (?:${[...MONTHS].join('|')})|au (?:printemps|cours)|à (?:l['’](?:été|automne|hiver)|la rentrée)|jusqu['’]en|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) prochain|la semaine prochaine|le mois prochain|l['’]an prochain|l['’]année prochaine|prochainement|bientôt|dès (?:${[...MONTHS].join('|')}|lundi|mardi|mercredi|jeudi|vendredi|demain))`,
  'iu',
)

/** What "devoir" at a predicate means; null where it is not there. */
export function dutyOf(sentence: Sentence, predicate: Predicate, rules: FrenchRules): Duty | null {
  const { words, text } = sentence
  const head = words[predicate.first]!
  const tense = head.forms.find(
    ({ lemma, tense }) => lemma === 'devoir' && predicate.tenses.includes(tense),
  )?.tense
  if (!tense || predicate.main === predicate.first) return null
  if (/^(?:bien|sûrement|sans)$/u.test(words[predicate.first + 1]?.word ?? '') && tense === 'present')
    return 'inferred'
  if (tense === 'imperfect' || tense === 'past') return null
  const isDated = WHEN.test(text)
  if (tense === 'present') return isDated && isActOfOffice(predicate) ? 'expected' : 'duty'
  if (tense === 'future') return 'duty'
  // "ne devrait pas dépasser"
  if (predicate.lemmas.some((lemma) => COMES_ABOUT.has(lemma))) return 'expected'
  const isActor =
    words.slice(0, predicate.first).some(({ word }) => rules.isPerson(word)) ||
    /^(?:on|nous|vous|elle|il)$/u.test(words[predicate.first - 1]?.word ?? '')
  if (isDated && !/(?<!\p{L})(?:avant|au plus tard|dès)(?!\p{L})/u.test(text)) return 'expected'
  const isEvent = predicate.lemmas.includes('être') || predicate.lemmas.includes('avoir')
  if (isEvent && !isActor) {
    const next = words[predicate.main + 1]
    const isPassive = next?.forms.some(({ tense }) => tense === 'participle') ?? false
    return isPassive ? 'duty' : 'expected'
  }
  if (predicate.lemmas.includes('permettre') && !isActor) return 'expected'
  return 'duty'
}

const isActOfOffice = ({ lemmas }: Predicate) =>
  lemmas.some((lemma) =>
    /^(?:rendre|examiner|voter|débattre|réunir|tenir|être|avoir|remettre|présenter|publier|prendre|ouvrir|débuter|commencer|trancher|statuer|adopter|entrer|arriver|expirer|achever)$/u.test(
      lemma,
    ),
  )
