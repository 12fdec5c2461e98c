// Where a name begins and ends: no tagger, so by the signs and small words around it.
import {
  ADVERBS,
  ARTICLES,
  CLITICS,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  MONTHS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_NOUNS,
  TITLES,
} from './grammar.ts'
import { parts, type Sentence, type Word } from './sentence.ts'

/** Indexes of words, end excluded. */
export type Span = { readonly from: number; readonly to: number }

export const textOf = ({ text, words }: Sentence, { from, to }: Span): string => {
  let end = words[to - 1]!.end
  // A bracket that opens inside belongs to it: "la Société (SAHN)". An abbreviation keeps no point: it ends the name.
  const inside = text.slice(words[from]!.start, end)
  if (inside.includes('(') && !inside.includes(')') && text[end] === ')') end++
  if (/«[^»]*$/u.test(inside) && /^\s?»/u.test(text.slice(end))) end += text.slice(end).indexOf('»') + 1
  return text.slice(words[from]!.start, end)
}

/** Is the clause's verb among these words, outside of a relative clause? */
export function hasVerb(sentence: Sentence, { from, to }: Span): boolean {
  return sentence.predicates.some(({ first }) => {
    if (first < from || first >= to) return false
    // A restrictive relative clause: "un agent qui n'est pas autorisé à parler".
    for (let i = first - 1; i >= from; i--) if (RELATIVES.has(sentence.words[i]!.word)) return false
    return true
  })
}

/** May a name begin with this word? */
export function beginsName(word: Word): boolean {
  const { word: it, isCapital } = word
  if (DETERMINERS.has(it) && !/^(?:du|au|aux|tout|autre)$/u.test(it)) return true
  if (
    /^(?:le|la|les|l'|leur|leurs|celui|celle|ceux|celles|d'aucuns|nombre|beaucoup|certains|plusieurs|quiconque)$/u.test(
      it,
    )
  )
    return true
  return TITLES.has(it) || (isCapital && !PREPOSITIONS.has(it) && !CONJUNCTIONS.has(it))
}

/** What stands in front of a name and is none: "Interrogé par nos soins", "Lundi", "À Cotonou", "Le 14 mars". */
export function isAdverbial({ words }: Sentence, { from, to }: Span): boolean {
  const { word, forms } = words[from]!
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || DAYS.has(word) || RELATIVES.has(word)) return true
  if (/^(?:en|tout|c'|ce|voilà|faute|quant|grâce|lors|afin|tandis|au|aux|du|ici|là|même|non)$/u.test(word))
    return word !== 'ce' || TIME_NOUNS.has(words[from + 1]?.word ?? '')
  if (word === 'des' && to - from < 1) return true
  if (ADVERBS.has(word) || /\p{L}{3}ment$/u.test(word)) return true
  if (forms.some(({ tense }) => tense === 'participle' || tense === 'gerund' || tense === 'infinitive'))
    return true
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const it = words[i]!.word
    if (TIME_NOUNS.has(it) && i - from <= 3) return true
    if (i > from && MONTHS.has(it) && /^\d/u.test(words[i - 1]!.word)) return true
  }
  return false
}

/** Does what stands between commas go on with the name before it ("président de l'Alliance", "43 ans")? */
export function isApposition(sentence: Sentence, span: Span): boolean {
  const { words } = sentence
  const first = words[span.from]!
  if (span.to - span.from > 16 || hasVerb(sentence, span) || RELATIVES.has(first.word)) return false
  if (/^\d+$/u.test(first.word)) return words[span.from + 1]?.word === 'ans'
  if (/^(?:lui|elle|eux|elles|lui-même|elle-même|eux-mêmes)$/u.test(first.word)) return false
  // "de l'université de Gabès", "du Fonds monétaire"; not "de son côté", "de retour".
  if (/^(?:de|du|des|d')$/u.test(first.word))
    return words
      .slice(span.from + 1, span.from + 3)
      .some(
        ({ isCapital, word }) =>
          isCapital ||
          /^(?:université|institut|école|centre|association|ministère|syndicat|collectif)$/u.test(word),
      )
  if (first.word === 'à' || first.word === 'au') return false
  if (isAdverbial(sentence, span) || (CLITICS.has(first.word) && !ARTICLES.has(first.word))) return false
  if (/^(?:et|ou|mais|or|car|pourtant|ni)$/u.test(first.word)) return false
  return true
}

/** Behind these a name is over where it stands after its verb. */
const ENDS_NAME: ReadonlySet<string> = new Set(
  (
    "que qu' dans lors devant après avant depuis hier aujourd'hui sous auprès sur pendant durant dès quand lorsque " +
    "lorsqu' comme si dont où pour par mardi lundi mercredi jeudi vendredi samedi dimanche ce en avec sans tout avant-hier " +
    'récemment également aussi volontiers puis ainsi'
  ).split(' '),
)

/** The name that begins at a word and stands behind its verb or preposition; `isFree`: up to a sign that parts clauses. */
export function nameFrom(sentence: Sentence, from: number, isFree = false): Span {
  const { words, predicates } = sentence
  let to = from + 1
  while (to < words.length) {
    const { gap, word } = words[to]!
    if (/\([^)]*$/u.test(gap) && !/[,;:]/u.test(gap) && closesSoon(sentence, to)) {
      do to++
      while (to < words.length && !words[to]!.gap.includes(')'))
      continue
    }
    const before = words[to - 1]!
    const isAbbreviation =
      /^\.\s*$/u.test(gap) &&
      (TITLES.has(before.word) || /^\p{L}$/u.test(before.word) || /^(?:st|av|bd)$/u.test(before.word))
    if (!isAbbreviation && /[,;:.!?»”"—–]|^\s?\)/u.test(gap) && !/^["”»]?\s*["“«]$/u.test(gap)) break
    if (
      !isAbbreviation &&
      /["“«]/u.test(gap) &&
      !/^(?:collectif|association|mouvement|ong|réseau|plateforme|campagne|journal|revue)$/u.test(before.word)
    )
      break
    if (
      !isFree &&
      ENDS_NAME.has(word) &&
      !(word === 'pour' && words[to + 1]?.isCapital) &&
      !(word === 'pour' && /^(?:l'|la|le)$/u.test(words[to + 1]?.word ?? ''))
    )
      break
    if (isFree && predicates.some(({ first }) => first === to) && !relativeBefore(words, from, to)) {
      // "selon le maire la route …": the clause begins somewhere before; better none than too much.
      break
    }
    to++
  }
  return { from, to }
}

function relativeBefore(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (RELATIVES.has(words[i]!.word)) return true
  return false
}

function closesSoon({ words }: Sentence, from: number): boolean {
  for (let i = from + 1; i <= Math.min(words.length, from + 8); i++) {
    if (i === words.length || words[i]!.gap.includes(')')) return true
  }
  return false
}

/** Adds what stands between commas behind a name and belongs to it. `mustEnd`: only where another comma or the end follows. */
export function withAppositions(sentence: Sentence, span: Span): Span {
  const { words } = sentence
  let { to } = span
  while (to < words.length && /^\)?\s*,\s*$/u.test(words[to]!.gap)) {
    let end = to + 1
    while (end < words.length && !parts(words[end]!.gap)) end++
    const chunk = { from: to, to: end }
    // Another comma or the end closes it.
    const closing = end < words.length ? words[end]!.gap : sentence.text.slice(words[end - 1]!.end)
    if (!/^\)?\s*(?:,|[.!…](?!\S)|[»”"]|$)/u.test(closing) || !isApposition(sentence, chunk)) break
    to = end
  }
  return { from: span.from, to }
}
