// The forms of a French verb, from its infinitive. Rules for verbs in -er, -ir and -re, a table for the others.
import { MODELS, type Model } from './irregular-verbs.ts'

/** Of finite forms the time or mood that the rules ask for; a form may be several. */
export type Tense =
  | 'present'
  /** Of the present what only "je" and "tu" have. */
  | 'first'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperative'
  | 'infinitive'
  | 'participle'
  | 'gerund'

export type Form = { readonly form: string; readonly tense: Tense }

const IMPERFECT = ['ais', 'ait', 'ions', 'iez', 'aient']
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont']

/** Without auxiliaries: "ont dit" is "ont" and "dit". */
export function conjugate(infinitive: string): Form[] {
  const forms: Form[] = [{ form: infinitive, tense: 'infinitive' }]
  const add = (tense: Tense, ...words: readonly string[]) => {
    for (const form of words) if (form !== '-') forms.push({ form, tense })
  }
  const model = modelOf(infinitive)
  const { present, imperfect, future, past, participle, subjunctive } = model
  const [je, tu, ...others] = present
  add('present', ...others)
  add('first', ...[je!, tu!].filter((form) => !others.includes(form)))
  if (infinitive !== 'falloir') add('imperative', present[3]!, present[4]!)
  add('imperfect', ...IMPERFECT.map((ending) => softened(imperfect, ending)))
  add('future', ...FUTURE.map((ending) => future + ending))
  add('conditional', ...IMPERFECT.map((ending) => future + ending))
  add('past', ...past)
  add('subjunctive', subjunctive)
  if (subjunctive.endsWith('e')) add('subjunctive', `${subjunctive}nt`)
  if (infinitive === 'être') add('subjunctive', 'soient', 'soyons', 'soyez')
  if (infinitive === 'avoir') add('subjunctive', 'aient', 'ayons', 'ayez')
  const gerund =
    infinitive === 'avoir' ? 'ayant' : infinitive === 'savoir' ? 'sachant' : softened(imperfect, 'ant')
  add('gerund', gerund)
  add('participle', ...agreeing(participle))
  // The second future of "espérer": "espérera" beside "espèrera".
  if (/[èy]/u.test(future) || future !== infinitive.replace(/e$/u, '')) {
    if (/(?:é\p{L}+|[ao]y)er$/u.test(infinitive) && infinitive !== 'envoyer') {
      add('future', ...FUTURE.map((ending) => infinitive + ending))
      add('conditional', ...IMPERFECT.map((ending) => infinitive + ending))
    }
  }
  return forms
}

/** c and g stay soft before a and o: "annonçait", "jugeait". */
function softened(stem: string, ending: string): string {
  if (!/^[ao]/u.test(ending)) return stem.replace(/ç$/u, 'c').replace(/ge$/u, 'g') + ending
  return stem + ending
}

function agreeing(participle: string): string[] {
  const plain = participle.replace(/û$/u, 'u')
  return [participle, `${plain}e`, plain.endsWith('s') ? plain : `${plain}s`, `${plain}es`]
}

function modelOf(infinitive: string): Model {
  for (const [ending, model] of MODELS) {
    if (!infinitive.endsWith(ending) || isOther(infinitive, ending)) continue
    const prefix = infinitive.slice(0, -ending.length)
    return {
      present: model.present.map((form) => (form === '-' ? form : prefix + form)),
      imperfect: prefix + model.imperfect,
      future: prefix + model.future,
      past: [prefix + model.past[0], prefix + model.past[1]],
      participle: prefix + model.participle,
      subjunctive: prefix + model.subjunctive,
    }
  }
  if (infinitive.endsWith('er')) return first(infinitive.slice(0, -2))
  if (infinitive.endsWith('ir')) return second(infinitive.slice(0, -2))
  return third(infinitive.slice(0, -2))
}

/** Verbs of the second group that only look like one of the table ("répartir"). */
function isOther(infinitive: string, ending: string): boolean {
  if (ending === 'partir') return infinitive === 'répartir' || infinitive === 'impartir'
  if (ending === 'sortir') return infinitive === 'assortir' || infinitive === 'ressortir'
  return ending === 'servir' && infinitive === 'asservir'
}

const DOUBLING = /(?:appel|[rpu]jet|^jet|uvel|nivel|morcel|chancel|ficel|feuillet|épel|ensorcel)$/u

/** -er */
function first(stem: string): Model {
  const mute = muted(stem)
  const hard = stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge')
  return {
    present: [`${mute}e`, `${mute}es`, `${mute}e`, `${hard}ons`, `${stem}ez`, `${mute}ent`],
    imperfect: hard,
    future: `${mute}er`,
    past: [`${hard}a`, `${stem}èrent`],
    participle: `${stem}é`,
    subjunctive: `${mute}e`,
  }
}

/** The stem before a mute e: "rappell-", "suggèr-", "emploi-". */
function muted(stem: string): string {
  if (DOUBLING.test(stem)) return stem + stem.at(-1)!
  if (/[aou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`
  return stem.replace(/[eé](?=(?:[bcdfgjklmnpqrstvxz]|[bcdfgptv][lr]|gu|gn|qu|ch)$)/u, 'è')
}

/** -ir like finir */
function second(stem: string): Model {
  return {
    present: ['is', 'is', 'it', 'issons', 'issez', 'issent'].map((ending) => stem + ending),
    imperfect: `${stem}iss`,
    future: `${stem}ir`,
    past: [`${stem}it`, `${stem}irent`],
    participle: `${stem}i`,
    subjunctive: `${stem}isse`,
  }
}

/** -re like répondre */
function third(stem: string): Model {
  return {
    present: [`${stem}s`, `${stem}s`, stem, `${stem}ons`, `${stem}ez`, `${stem}ent`],
    imperfect: stem,
    future: `${stem}r`,
    past: [`${stem}it`, `${stem}irent`],
    participle: `${stem}u`,
    subjunctive: `${stem}e`,
  }
}
