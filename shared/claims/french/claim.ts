// Does a sentence say what somebody could support or contest? It does unless something speaks against it.
import type { Because } from '../reading.ts'
import { CONJUNCTIONS, TITLES, MONTHS } from './grammar.ts'
import { matchVerb } from './match-verb.ts'
import { isAdverb, type Sentence } from './sentence.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import { reportOf } from './attribution.ts'

type Block = 'paragraph' | 'heading' | 'listItem' | 'quote' | 'footnote'

export type ClaimDecision = { readonly isClaim: boolean; readonly because: readonly Because[] }

const made = ({ text }: Sentence, isClaim: boolean, start: number, end: number): ClaimDecision => ({
  isClaim,
  because: [{ kind: 'claim', words: text.slice(start, end), start, end }],
})

export function claimOf(
  sentence: Sentence,
  block: Block,
  hits: readonly FrenchHit[],
  rules: FrenchRules,
): ClaimDecision {
  const { text, words, predicates } = sentence
  const none = (start: number, end: number) => made(sentence, false, start, end)
  const whole = () => none(0, text.length)
  if (block === 'heading' || words.length === 0) return whole()
  const question = /\?(?:\s?[!?»”"'’)\]])*\s*(?:\d{1,3}|[¹²³⁴-⁹]+)?$/u.exec(text)
  if (question) return none(question.index, text.length)
  if (/^[([].*[)\]]\.?$/u.test(text) && words.length < 6) return whole()
  const start = openingOf(sentence)
  for (const { list, start: from, end } of hits) {
    if (list === 'notAClaim') return none(from, end)
    if (list === 'notAClaimAtStart' && words[0]!.start === from && isBareOpening(sentence, end))
      return none(from, end)
  }
  // "Par Aline Mbelo, chercheuse"; "Abidjan, 17 février – De notre rédaction".
  if (/^Par (?!\p{Ll})/u.test(text) && predicates.length === 0) return whole()
  const order = orderAt(sentence, start, block)
  if (order) return order
  if (predicates.length === 0) return fragment(sentence) ?? whole()
  const announced = announces(sentence, hits, rules)
  if (announced) return announced
  // A line that hands over to a quotation: what it claims stands behind it.
  if (/:\s*$/u.test(text) && words.length < 30) return none(text.search(/:\s*$/u), text.length)
  for (const predicate of predicates) {
    const match = matchVerb(sentence, predicate, rules.verbs.asking)
    if (!match || words[predicate.first]!.inQuotes) continue
    const report = reportOf(sentence, predicate, rules)
    if (report && report.entry.rest.length > match.entry.rest.length) continue
    if (isMain(sentence, predicate.first)) return none(match.start, match.end)
  }
  if (isComment(sentence)) return whole()
  const verb = predicates[0]!
  return made(sentence, true, words[verb.first]!.start, words[verb.main]!.end)
}

function isMain({ words, predicates }: Sentence, first: number): boolean {
  // The first predicate, or the only one outside of what is reported.
  const index = predicates.findIndex((one) => one.first === first)
  return index === 0 || (index === 1 && /^(?:et|mais)$/u.test(words[first - 1]?.word ?? ''))
}

/** Captions and references are told from clauses that begin alike ("Carte 2 –", not "La carte montre"). */
function isBareOpening({ text, words, predicates }: Sentence, end: number): boolean {
  const rest = text.slice(end)
  const word = text.slice(0, end).toLowerCase()
  if (
    /^(?:regardez|imagin|suppos|pren|consid|voyez|voyons|écout|pens|song|reven|remont|arrêt|pench|commen|pass|exam|ouvr|suiv|allez|entrez|desc|mont|compar|demand|tenez|soit|figur|représ|rend|fais|essay|laiss|mett|il |par|au sens|aux fins|on |nous|l['’]|les aut|qu['’])/u.test(
      word,
    )
  ) {
    return !/^\s*(?:que|qu['’])/u.test(rest) || /^(?:imagin|suppos|qu)/u.test(word)
  }
  if (/^\s*(?:n°|no|\d|[ivx]+\b|[a-z]\b)?[\d.]*\s*(?:[:–—|(-]|$)/iu.test(rest)) return true
  return (
    predicates.length === 0 ||
    (/^(?:merci|voir|cf|ibid|op|mesdames|messieurs|bonjour|propos|isbn)/u.test(word) && words.length > 0)
  )
}

/** Index of the word behind a number, an addressee or "D'abord,": "Proposition n° 1 : subordonner". */
export function openingOf({ text, words }: Sentence): number {
  const lead =
    /^(?:(?:\(?\d{1,3}[.)°]|[a-z]\)|[-–—•*])\s*)?(?:(?:[Pp]roposition|[Rr]ecommandation|[Mm]esure|[Aa]ction|[Aa]xe|[Pp]iste)s?(?:\s+n[°o]?)?\s*\d*\s*[:.–—-]\s*|(?:[ÀA]|Aux?|Pour|Par|Avec)\s[^:.;?!]{2,90}?\s?:\s*|(?:D['’]abord|Ensuite|Enfin|Puis|Premièrement|Deuxièmement|Troisièmement|Surtout|Mais|Et|En revanche|Pour cela|Aussi|Alors|Bref|En somme|Au contraire|Dans l['’]immédiat|À terme|À court terme|À moyen terme|Sans attendre|Sans délai|Dès maintenant)\s*,?\s+)?/u.exec(
      text,
    )
  const at = lead?.[0].length ?? 0
  const index = words.findIndex(({ start }) => start >= at)
  return index < 0 ? 0 : index
}

/** "Publier les contrats", "Que le Parlement vote": what should be done, without a verb that is finite or independent. */
function orderAt(sentence: Sentence, at: number, block: Block): ClaimDecision | null {
  const { words, text, predicates } = sentence
  let index = at
  if (/^(?:ne|n')$/u.test(words[index]!.word)) index++
  while (words[index] && /^(?:pas|plus|jamais|rien|se|s'|y|en|mieux|aussi)$/u.test(words[index]!.word))
    index++
  const word = words[index]
  if (!word) return null
  const isInfinitive =
    word.forms.some(({ tense }) => tense === 'infinitive') ||
    (/^\p{L}{4,}(?:[^i]er|iser|ifier)$/u.test(word.word) &&
      !/^(?:hiver|premier|dernier|janvier|février|papier|dossier|cahier|chantier|quartier|métier|atelier|particulier|régulier|courrier|calendrier|entier|étranger|danger|léger)$/u.test(
        word.word,
      ) &&
      block === 'listItem')
  if (isInfinitive && !isSubject(sentence, index)) return made(sentence, true, word.start, word.end)
  const que = words[at]!
  if (
    /^(?:que|qu')$/u.test(que.word) &&
    (at === 0 || block === 'listItem' || at < 3) &&
    predicates.length > 0
  )
    return /^\s*Qu['’](?:il|elle)s? vienne/u.test(text)
      ? null
      : made(sentence, true, que.start, words[predicates[0]!.first]!.end)
  return null
}

/** "Ne rien faire serait une faute": an infinitive that is the subject of a verb. */
function isSubject({ predicates, words }: Sentence, index: number): boolean {
  const verb = predicates.find(
    ({ first }) =>
      first > index &&
      !words
        .slice(index, first)
        .some(({ word }) => /^(?:qui|que|qu'|dont|où|si|pour|ce|lorsque|quand)$/u.test(word)),
  )
  return verb !== undefined && !/^(?:il|elle|ils|elles|on)$/u.test(words[verb.first - 1]?.word ?? '')
}

/** Without a verb: a claim only where it says something of something ("À Masenge, rien de tel."). */
function fragment(sentence: Sentence): ClaimDecision | null {
  const { text, words } = sentence
  if (!/\.\s*[»”"]?$/u.test(text) || words.length < 4) return null
  const match =
    /(?<!\p{L})(?:rien de tel|rien de plus|pas davantage|ni plus ni moins|aucune? (?!idée)\p{L}+ (?:n['’]|depuis|à ce jour)|pas un(?:e)? seule?|nul besoin|inutile de|impossible de|autant dire|pas question|pas un mot|jamais)(?!\p{L})/iu.exec(
      text,
    )
  return match && made(sentence, true, match.index, match.index + match[0].length)
}

/** "Cette note examine": it speaks of itself. */
function announces(sentence: Sentence, hits: readonly FrenchHit[], rules: FrenchRules): ClaimDecision | null {
  const { words, predicates } = sentence
  const self = hits.find(({ list, start }) => list === 'thisText' && start <= (words[2]?.start ?? 0))
  const first = predicates[0]
  if (!self || !first) return null
  const match = matchVerb(sentence, first, rules.verbs.announcing)
  if (!match) return null
  const isOurs = self.phrase === 'nous'
  if (isOurs && !first.tenses.includes('future')) return null
  // What a text finds is a claim: "cette note rappelle que".
  if (/^(?:que|qu')$/u.test(words[first.main + 1]?.word ?? '')) return null
  return made(sentence, false, self.start, match.end)
}

/** "C'est exact.", "Onze fois !" */
function isComment({ text, words }: Sentence): boolean {
  if (
    /^(?:C['’]est (?:exact|vrai|juste|faux|possible|dommage|peu|beaucoup|tout|dit|ainsi)|Soit|Passons|Certes|Peut-être|On (?:connaît la suite|rêve)|Qu['’]on en juge|Je m['’]explique|C['’]est-à-dire)\s?[.!…]$/u.test(
      text,
    )
  )
    return true
  if (words.length <= 2 && !/\.$/u.test(text)) return true
  const first = words[0]!
  return (
    TITLES.has(first.word) &&
    words.length < 4 &&
    MONTHS.has(words.at(-1)!.word) &&
    CONJUNCTIONS.has(first.word) &&
    isAdverb(first)
  )
}
