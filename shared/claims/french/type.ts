// What kind of claim it is: the first that fits of prescriptive, predictive, causal, evaluative; else factual.
import type { ClaimType } from '../../domain/claim.ts'
import type { Because } from '../reading.ts'
import type { Attribution } from './attribution.ts'
import { openingOf } from './claim.ts'
import { conditionalUse } from './conditional.ts'
import { ARTICLES, DETERMINERS, RELATIVES } from './grammar.ts'
import { matchVerb } from './match-verb.ts'
import { dutyOf } from './modal.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import { parts, type Predicate, type Sentence } from './sentence.ts'

export type TypeDecision = { readonly type: ClaimType; readonly because: readonly Because[] }

type Context = {
  readonly sentence: Sentence
  readonly hits: readonly FrenchHit[]
  readonly attribution: Attribution | null
  readonly rules: FrenchRules
  /** Those that assert: not the verb of saying, not in relative clauses. */
  readonly asserting: readonly Predicate[]
}

export function typeOf(
  sentence: Sentence,
  hits: readonly FrenchHit[],
  attribution: Attribution | null,
  rules: FrenchRules,
): TypeDecision {
  const asserting = sentence.predicates.filter(
    ({ first }, index) => index !== attribution?.predicate && !isInRelative(sentence, first),
  )
  const own = hits.filter((hit) => !isInName(hit, sentence, attribution))
  const context = { sentence, hits: own, attribution, rules, asserting }
  return (
    prescriptive(context) ??
    predictive(context) ??
    causal(context) ??
    evaluative(context) ?? { type: 'factual', because: [] }
  )
}

const decide = (type: ClaimType, { text }: Sentence, start: number, end: number): TypeDecision => ({
  type,
  because: [{ kind: 'type', words: text.slice(start, end), start, end }],
})

function isInName({ start, end }: FrenchHit, { text }: Sentence, attribution: Attribution | null): boolean {
  if (!attribution?.name) return false
  const at = text.indexOf(attribution.name)
  return at <= start && end <= at + attribution.name.length
}

/** In a relative clause that is no cleft ("c'est … qui a poussé"). */
function isInRelative({ words, text }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { word } = words[i]!
    if (/^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel)$/u.test(word)) {
      return (
        !/(?<!\p{L})c['’](?:est|était|étaient|sont)(?!\p{L})|(?<!\p{L})ce (?:sont|fut)(?!\p{L})/iu.test(
          text.slice(0, words[i]!.start),
        ) && words[i - 1]?.word !== 'ce'
      )
    }
    if (parts(words[i + 1]!.gap) && i < at - 1) return false
  }
  return false
}

function prescriptive(context: Context): TypeDecision | null {
  const { sentence, hits, attribution, rules, asserting } = context
  const { words, text } = sentence
  if (attribution?.kind === 'demanding')
    return { type: 'prescriptive', because: [{ ...attribution.because, kind: 'type' }] }
  const hit = hits.find((one) => one.list === 'prescribing' && isPrescribing(sentence, one))
  if (hit) return decide('prescriptive', sentence, hit.start, hit.end)
  for (const predicate of asserting) {
    if (dutyOf(sentence, predicate, rules) !== 'duty') continue
    if (
      /(?<!\p{L})(?:en vertu d|aux termes d|la loi (?:impose|oblige)|conformément à)/iu.test(text) &&
      !predicate.tenses.includes('conditional')
    )
      continue
    return decide('prescriptive', sentence, words[predicate.first]!.start, words[predicate.main]!.end)
  }
  return order(sentence)
}

/** "Publier les contrats.", "Que le Parlement vote.", "Cessons de subventionner." */
function order(sentence: Sentence): TypeDecision | null {
  const { words, predicates } = sentence
  let index = openingOf(sentence)
  const opening = words[index]!
  if (/^(?:que|qu')$/u.test(opening.word) && predicates[0])
    return decide('prescriptive', sentence, opening.start, words[predicates[0].first]!.end)
  while (words[index] && /^(?:ne|n'|pas|plus|se|s'|y|en)$/u.test(words[index]!.word)) index++
  const word = words[index]
  if (!word) return null
  const isImperative =
    word.forms.some(({ tense }) => tense === 'imperative') &&
    index === openingOf(sentence) &&
    !/^(?:nous|vous)$/u.test(words[index - 1]?.word ?? '') &&
    !/^(?:gageons|parions|disons|rappelons|notons|soulignons|précisons|ajoutons|avouons|reconnaissons|convenons|admettons|constatons|croyez|sachez)/u.test(
      word.word,
    )
  const isInfinitive =
    word.forms.some(({ tense }) => tense === 'infinitive') ||
    (/^\p{L}{4,}(?:iser|ifier|[^i]er)$/u.test(word.word) &&
      predicates.every(({ first }) => first > index) &&
      !/^(?:janvier|premier|hiver|danger)$/u.test(word.word) &&
      !word.isCapital)
  if (!isImperative && !isInfinitive) return null
  const isSubject = predicates.some(
    ({ first }) =>
      first > index &&
      !words
        .slice(index, first)
        .some(({ word }) => /^(?:qui|que|qu'|dont|où|si|pour|ce|quand|lorsque)$/u.test(word)) &&
      !/^(?:il|elle|ils|elles|on)$/u.test(words[first - 1]?.word ?? ''),
  )
  return isInfinitive && isSubject ? null : decide('prescriptive', sentence, word.start, word.end)
}

function isPrescribing({ text, words }: Sentence, { start, end, phrase }: FrenchHit): boolean {
  const rest = text.slice(end)
  const index = words.findIndex((word) => word.start === start)
  // "il faut cinq jours pour": what it takes, not what should be done.
  if (
    /^il (?:faut|fallait|faudra|faudrait)$/u.test(phrase) &&
    /^\s+(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|compter|attendre|parfois|souvent|remonter|dire que|croire|reconnaître|avouer|savoir|rappeler|y voir)/u.test(
      rest,
    )
  )
    return false
  if (/^il fallait$/u.test(phrase)) return true
  if (/^il (?:revient|appartient|incombe)/u.test(phrase)) return /(?<!\p{L})(?:de|d['’])/u.test(rest)
  if (/^il convient/u.test(phrase) && /^\s+(?:que|qu['’])/u.test(rest)) return true
  if (
    /^il importe$/u.test(phrase) &&
    /^\s+(?:de|d['’])/u.test(rest) === false &&
    !/^\s+(?:que|qu['’]|donc|avant|surtout|aussi)/u.test(rest)
  )
    return false
  if (phrase === "s'impose" || phrase === "s'imposent") return !/^\s+(?:à|aux?|comme|depuis)/u.test(rest)
  if (/^(?:gagnerai)/u.test(phrase))
    return (
      /^\s*(?:\p{L}+\s)?(?:à |probablement à|assurément à|sans doute à|certainement à)/u.test(
        ` ${rest.trimStart()}`,
      ) || phrase.endsWith(' à')
    )
  if (/^qu'on$/u.test(phrase)) return index === 0
  return true
}

function predictive(context: Context): TypeDecision | null {
  const { sentence, hits, attribution, rules, asserting } = context
  const { words, text } = sentence
  if (attribution?.kind === 'forecasting')
    return { type: 'predictive', because: [{ ...attribution.because, kind: 'type' }] }
  for (const predicate of asserting) {
    const { first, main, tenses, auxiliary } = predicate
    const head = words[first]!
    const made = () => decide('predictive', sentence, head.start, words[main]!.end)
    if (tenses.includes('future') && !(head.word === 'fera' && /date/u.test(text))) return made()
    if (dutyOf(sentence, predicate, rules) === 'expected') return made()
    // "vont augmenter"; not "va chercher".
    const goes = head.forms.some(({ lemma, tense }) => lemma === 'aller' && tense === 'present')
    if (goes && main > first && !/^(?:chercher|voir|jusqu'|à)$/u.test(words[first + 1]?.word ?? ''))
      return made()
    if (!tenses.includes('conditional')) continue
    const isPast = auxiliary !== null && main > first && !predicate.isPassive
    if (
      isPast ||
      /^(?:pourrai|pourraient|devrai|faudrai|voudrai|saurai|vaudrai|conviendrai|mériterai|aimerai|souhaiterai)/u.test(
        head.word,
      )
    )
      continue
    if (
      conditionalUse(sentence, predicate, attribution !== null) === 'supposition' &&
      !/(?:^|\s)(?:je|j['’]|nous) ?$/u.test(text.slice(0, head.start)) &&
      !judgedAfter(context, first)
    )
      return made()
  }
  const hit = hits.find((one) => one.list === 'predicting' && isPredicting(sentence, one))
  return hit ? decide('predictive', sentence, hit.start, hit.end) : null
}

/** "serait une faute" */
function judgedAfter({ sentence: { words }, hits }: Context, first: number): boolean {
  if (words[first]!.word !== 'serait' && words[first]!.word !== 'constituerait') return false
  return (
    hits.some(
      ({ list, start }) =>
        list === 'judging' && start > words[first]!.start && start < (words[first + 5]?.end ?? Infinity),
    ) && !/(?<!\p{L})donc$/u.test(words[first + 1]?.word ?? '')
  )
}

function isPredicting({ words, text }: Sentence, { start, end, phrase }: FrenchHit): boolean {
  const index = words.findIndex((word) => word.start === start)
  const before = words[index - 1]?.word ?? ''
  if (/^(?:risque|menace|guette)/u.test(phrase) && (DETERMINERS.has(before) || ARTICLES.has(before)))
    return false
  if (/^pourrai/u.test(phrase))
    return (
      !/^\s+(?:bien )?(?:déjà |avoir|être déjà)/u.test(text.slice(end)) &&
      !isInRelative({ words, text, predicates: [] }, index)
    )
  if (
    /^(?:demain|à terme|à l'horizon|sous peu|d'ici|avant longtemps|tôt ou tard|à prévoir|à craindre)/u.test(
      phrase,
    )
  )
    return /^(?:à craindre|à prévoir)/u.test(phrase) || /[ei]r(?:a|ont)\b|suivent|soi(?:t|ent)\b/u.test(text)
  return true
}

function causal(context: Context): TypeDecision | null {
  const { sentence, hits, rules, asserting } = context
  const { words, text } = sentence
  const hit = hits.find((one) => one.list === 'causing' && isCausing(sentence, one))
  if (hit) return decide('causal', sentence, hit.start, hit.end)
  for (const predicate of asserting) {
    if (
      words[predicate.first]!.inQuotes &&
      context.attribution?.name &&
      predicate !== asserting[0] &&
      !text.startsWith('«')
    )
      continue
    const match = matchVerb(sentence, predicate, rules.verbs.causingVerbs)
    if (match && !predicate.isPassive) return decide('causal', sentence, match.start, match.end)
    if (match && words.slice(predicate.main, predicate.main + 6).some(({ word }) => word === 'par'))
      return decide('causal', sentence, match.start, match.end)
    // "c'est le gel qui a vidé les bureaux"
    const qui = words.slice(0, predicate.first).findLastIndex(({ word }) => word === 'qui')
    const isCleft =
      qui > 0 &&
      predicate.first - qui < 5 &&
      /(?<!\p{L})c['’](?:est|était)(?!\p{L})/iu.test(text.slice(0, words[qui]!.start))
    if (
      isCleft &&
      !predicate.lemmas.some((lemma) => /^(?:être|avoir|décider|dire|payer|falloir)$/u.test(lemma))
    )
      return decide('causal', sentence, words[predicate.first]!.start, words[predicate.main]!.end)
    // What would have been otherwise: "aurait pu être évité si".
    if (
      predicate.tenses.includes('conditional') &&
      predicate.auxiliary &&
      predicate.main > predicate.first &&
      /(?<!\p{L})(?:si |s['’]ils? )|(?:^|, )sans /iu.test(text)
    )
      return decide('causal', sentence, words[predicate.first]!.start, words[predicate.main]!.end)
  }
  return null
}

function isCausing({ text, words }: Sentence, { start, end, phrase }: FrenchHit): boolean {
  const index = words.findIndex((word) => word.start === start)
  const before = words[index - 1]?.word ?? ''
  if (phrase === 'car') return /[,;(]\s*$/u.test(text.slice(0, start)) && !DETERMINERS.has(before)
  if (/^(?:facteur|responsable|conséquence)/u.test(phrase))
    return (
      /(?<!\p{L})(?:est|sont|reste|demeure|comme|voit|voient)(?!\p{L})/u.test(text.slice(0, start)) ||
      /^conséquence d/u.test(phrase)
    )
  if (/^(?:rend|rendent)$/u.test(phrase))
    return !/^\s+(?:compte|hommage|son|sa|public|un avis|visite|justice)/u.test(text.slice(end))
  if (/^(?:a|ont|n'a|n'ont) fait$/u.test(phrase))
    return words[index + 2]?.forms.some(({ tense }) => tense === 'infinitive') ?? false
  if (/rendu$/u.test(phrase))
    return !/^\s+(?:public|publique|son|sa|un|compte|hommage|visite|les clés)/u.test(text.slice(end))
  if (phrase === "d'où") return /[,;:]\s*$/u.test(text.slice(0, start)) || start === 0
  if (/^à la suite/u.test(phrase)) return true
  return (
    !/^s'(?:explique|expliquent)$/u.test(phrase) ||
    /^\s+(?:\p{L}+\s)?(?:par|d['’]abord|surtout|aussi|en partie|mal|aisément|sans)/u.test(text.slice(end))
  )
}

const COPULAS =
  /^(?:être|rester|demeurer|sembler|paraître|devenir|constituer|représenter|juger|trouver|qualifier|avérer|révéler|relever|tenir|considérer|rendre|faire|parler|voir|respirer|montrer|estimer|saluer|dénoncer|déplorer|vanter)$/u

function evaluative(context: Context): TypeDecision | null {
  const { sentence, hits, attribution, asserting } = context
  const { words, predicates } = sentence
  for (const hit of hits) {
    if (hit.list !== 'judging' || !isJudging(context, hit)) continue
    return decide('evaluative', sentence, hit.start, hit.end)
  }
  if (attribution?.kind === 'assessing' && attribution.name !== null)
    return { type: 'evaluative', because: [{ ...attribution.because, kind: 'type' }] }
  return predicates.length === 0 || asserting.length === 0 || words.length === 0 ? null : null
}

/** In the predicate ("est un échec"), not in passing ("après l'échec des pourparlers"). */
function isJudging({ sentence }: Context, { start, end, phrase }: FrenchHit): boolean {
  const { words, predicates, text } = sentence
  const index = words.findIndex((word) => word.start === start)
  if (
    phrase.includes(' ') ||
    /^(?:malheureusement|heureusement|hélas|injustement|cruellement|insuffisamment|étonnamment|confine|bafoue|bafouent|trahit|frise|déshonore)/u.test(
      phrase,
    )
  )
    return !/^(?:à tort|a raison|trop tard)$/u.test(phrase) || !/(?<!\p{L})ou à raison/u.test(text)
  const quoted = words[index]?.inQuotes ?? false
  if (
    quoted &&
    /^[«"“]\s*\p{L}+(?:\s\p{L}+)?(?:\s\p{L}+)?\s*[»"”]/u.test(
      text.slice(Math.max(0, text.lastIndexOf('«', start))),
    )
  )
    return true
  return predicates.some(({ main, first, lemmas, auxiliary }) => {
    if (first > index) return false
    const isCopula =
      lemmas.some((lemma) => COPULAS.test(lemma)) ||
      (auxiliary === 'être' && first <= index && index <= main + 1)
    if (!isCopula) return phrase === 'trop' && index - main <= 3
    for (let i = main + 1; i <= index; i++) {
      const word = words[i]!
      if (RELATIVES.has(word.word) && word.word !== 'que' && word.word !== "qu'") return false
      if (/[;:]/u.test(word.gap)) return false
    }
    return index - main <= 9 && end > start
  })
}
