// The fixed words of a memo, in the language the memo is written in (not the language of the app's window).

import type { Confidence } from '../domain/assessment.ts'
import { SCALE_NAMES, type Likelihood } from '../domain/likelihood.ts'

/** Words a draft and its print need. What stands in braces is put in by the caller. */
export type MemoLabels = {
  readonly memo: string
  readonly to: string
  readonly from: string
  readonly date: string
  readonly subject: string
  readonly asOf: string
  readonly bottomLine: string
  readonly bottomLinePrompt: string
  /** `{theme}` */
  readonly sectionPrompt: string
  readonly other: string
  /** `{who}` */
  readonly attributedTo: string
  /** `{statement}` */
  readonly ourJudgement: string
  /** `{term}`, `{scale}`: the standard's own term; `{gloss}`: what it means in the memo's language. */
  readonly likelihood: string
  /** By the standards' terms; empty where the memo is in the standards' own language. */
  readonly likelihoodGlosses: Readonly<Record<string, string>>
  /** `{level}` */
  readonly confidence: string
  readonly confidenceLevels: Readonly<Record<Confidence, string>>
  /** The claims follow. */
  readonly restsOn: string
  readonly restsOnNothing: string
  /** `{claim}`, `{point}`, `{section}` */
  readonly see: string
  /** `{claim}`, `{point}`: the point stands above the first heading. */
  readonly seePoint: string
  /** `{claim}` */
  readonly seeNowhere: string
  readonly sources: string
  /** `{number}` */
  readonly source: string
  /** `{number}` */
  readonly paragraph: string
  /** `{who}`, `{where}` */
  readonly quotedIn: string
  /** `{date}` */
  readonly accessed: string
  readonly undated: string
  readonly openPassage: string
  /** `{point}` */
  readonly backToPoint: string
  readonly backToText: string
  readonly and: string
  /** `{page}`, `{pages}` */
  readonly pageOf: string
}

const EN: MemoLabels = {
  memo: 'Memo',
  to: 'To',
  from: 'From',
  date: 'Date',
  subject: 'Subject',
  asOf: 'Information as of',
  bottomLine: 'Bottom line',
  bottomLinePrompt: 'Say in two or three sentences what the reader must know, and how sure you are.',
  sectionPrompt: 'Sum up what these claims say about {theme}, and where they disagree.',
  other: 'Other',
  attributedTo: 'Attributed to {who}.',
  ourJudgement: 'We judge: {statement}',
  likelihood: 'Likelihood: {term} ({scale}).',
  likelihoodGlosses: {},
  confidence: 'Confidence: {level}.',
  confidenceLevels: { low: 'low', moderate: 'moderate', high: 'high' },
  restsOn: 'This rests on',
  restsOnNothing: 'This rests on no claim yet.',
  see: '{claim}: see {point} under {section}',
  seePoint: '{claim}: see {point}',
  seeNowhere: '{claim} (not in this memo)',
  sources: 'Sources',
  source: 'Source {number}',
  paragraph: 'para {number}',
  quotedIn: '{who}, quoted in {where}',
  accessed: 'accessed {date}',
  undated: 'undated',
  openPassage: 'Open this passage in the article',
  backToPoint: 'Back to point {point}',
  backToText: 'Back to the text',
  and: 'and',
  pageOf: 'Page {page} of {pages}',
}

const FR: MemoLabels = {
  memo: 'Note',
  to: 'À',
  from: 'De',
  date: 'Date',
  subject: 'Objet',
  asOf: 'Informations arrêtées au',
  bottomLine: 'L’essentiel',
  bottomLinePrompt:
    'Dites en deux ou trois phrases ce que le lecteur doit savoir, et avec quel degré de certitude.',
  sectionPrompt: 'Résumez ce que ces affirmations disent sur le thème « {theme} » et où elles divergent.',
  other: 'Autres',
  attributedTo: 'Attribué à : {who}.',
  ourJudgement: 'Notre jugement : {statement}',
  likelihood: 'Probabilité : « {term} » ({scale}), soit « {gloss} ».',
  likelihoodGlosses: {
    'almost no chance': 'presque aucune chance',
    remote: 'infime',
    'remote chance': 'chance infime',
    'very unlikely': 'très peu probable',
    'highly unlikely': 'très peu probable',
    'highly improbable': 'très improbable',
    unlikely: 'peu probable',
    improbable: 'improbable',
    'roughly even chance': 'environ une chance sur deux',
    'roughly even odds': 'à peu près autant de chances pour que contre',
    'realistic possibility': 'possibilité réaliste',
    likely: 'probable',
    probable: 'probable',
    'very likely': 'très probable',
    'highly likely': 'très probable',
    'highly probable': 'hautement probable',
    'almost certain': 'presque certain',
    'nearly certain': 'quasi certain',
  },
  confidence: 'Confiance : {level}.',
  confidenceLevels: { low: 'faible', moderate: 'moyenne', high: 'élevée' },
  restsOn: 'Il repose sur',
  restsOnNothing: 'Il ne repose encore sur aucune affirmation.',
  see: '{claim} : voir {point} sous « {section} »',
  seePoint: '{claim} : voir {point}',
  seeNowhere: '{claim} (absente de cette note)',
  sources: 'Sources',
  source: 'Source {number}',
  paragraph: '§ {number}',
  quotedIn: '{who}, d’après {where}',
  accessed: 'consulté le {date}',
  undated: 's. d.',
  openPassage: 'Ouvrir ce passage dans l’article',
  backToPoint: 'Retour au point {point}',
  backToText: 'Retour au texte',
  and: 'et',
  pageOf: 'Page {page} sur {pages}',
}

/** Labels for a BCP 47 language; English where we have no words for it. */
export function memoLabels(language: string): MemoLabels {
  return isFrench(language) ? FR : EN
}

export function isFrench(language: string): boolean {
  return /^fr(-|$)/i.test(language)
}

/**
 * A likelihood as a memo says it. Neither ICD 203 nor PHIA has French terms, and a band belongs to the standard's own
 * word: so that word stays, and a French memo says beside it what it means.
 */
export function likelihoodSentence({ scale, term }: Likelihood, labels: MemoLabels): string {
  const gloss = labels.likelihoodGlosses[term] ?? term
  return fill(labels.likelihood, { term, scale: SCALE_NAMES[scale].replace(' ', '\u00a0'), gloss })
}

/** Puts values into `{name}` places. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  )
}
