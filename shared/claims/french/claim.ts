// Does a sentence say what somebody could support or contest? It does unless something speaks against it.
import type { Because } from '../reading.ts'
import { matchVerb } from './match-verb.ts'
import { orderOf } from './order.ts'
import { reportOf } from './reports.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import type { Sentence } from './sentence.ts'

type Block = 'paragraph' | 'heading' | 'listItem' | 'quote' | 'footnote'

export type ClaimDecision = { readonly isClaim: boolean; readonly because: Because }

type Place = { readonly start: number; readonly end: number }

export function claimOf(
  sentence: Sentence,
  block: Block,
  hits: readonly FrenchHit[],
  rules: FrenchRules,
): ClaimDecision {
  const { text, words, predicates } = sentence
  const decide = (isClaim: boolean, { start, end }: Place): ClaimDecision => ({
    isClaim,
    because: { kind: 'claim', words: text.slice(start, end), start, end },
  })
  const against = block === 'heading' || words.length === 0 ? wholeOf(text) : againstIt(sentence, block, hits)
  if (against) return decide(false, against)
  const order = orderOf(sentence, block === 'listItem')
  if (order) return decide(true, order)
  const verb = predicates[0]
  if (!verb) {
    const saying = leadingImperative(sentence) ?? fragment(sentence)
    return saying ? decide(true, saying) : decide(false, wholeOf(text))
  }
  const without =
    announces(sentence, hits, rules) ?? asks(sentence, rules) ?? presents(sentence, block, rules)
  if (without) return decide(false, without)
  return decide(true, { start: words[verb.first]!.start, end: words[verb.main]!.end })
}

const wholeOf = (text: string): Place => ({ start: 0, end: text.length })

const QUESTION = /\?(?:\s?[!?»”"'’)\]])*\s*(?:\d{1,3}|[¹²³⁴-⁹]+)?$/u
/** "Sollicitée, la direction n'a pas réagi." */
const REFUSAL =
  /^(?:contacté|sollicité|interrogé|joint|relancé|questionné)e?s?(?!\p{L})[^.]*? n(?:['’]|e )(?:\p{L}+ )?(?:\p{L}+ )?(?:répondu|réagi|souhaité|donné suite|voulu|répondai)/iu
/** Answers and asides: "C'est exact." */
const COMMENT =
  /^(?:c['’]est (?:exact|vrai|juste|faux|possible|dommage|peu|beaucoup|tout|dit|ainsi|selon)|soit|passons|certes|peut-être|on (?:connaît la suite|rêve)|qu['’]on en juge|je m['’]explique|voilà|ainsi soit-il|rien n['’]y fait|nous y sommes)\s?[.!…]$/iu

/** "Awa Sarr est chercheuse au Centre …": who writes or speaks, without an article before the role. */
function presents({ words, predicates }: Sentence, block: Block, rules: FrenchRules): Place | null {
  const verb = predicates[0]
  if (!verb || verb.main > verb.first || !verb.lemmas.includes('être') || !verb.tenses.includes('present'))
    return null
  if (
    verb.first > 6 ||
    !words[0]!.isCapital ||
    (block !== 'footnote' && !words.slice(0, verb.first).every(({ isCapital }) => isCapital))
  )
    return null
  const roles = words.slice(verb.main + 1, verb.main + 3).filter(({ gap }) => !/[,;:]/u.test(gap))
  const role = roles.find(({ word }) => rules.isPerson(word))
  return role && !/^(?:le|la|l'|un|une|à|elle|eux|lui)$/u.test(roles[0]!.word) ? role : null
}

/** Signs and set phrases of what claims nothing. */
function againstIt(sentence: Sentence, block: Block, hits: readonly FrenchHit[]): Place | null {
  const { text, words, predicates } = sentence
  const refusal = REFUSAL.exec(text)
  if (refusal) return { start: 0, end: refusal[0].length }
  const question = QUESTION.exec(text)
  if (question) return { start: question.index, end: text.length }
  const said = hits.find(({ list }) => list === 'notAClaim')
  if (said) return said
  const opening = hits.find(
    ({ list, start }) => (list === 'inviting' || list === 'labels') && start === words[0]!.start,
  )
  if (opening && (opening.list === 'inviting' ? invites(sentence, opening) : labels(sentence, opening)))
    return opening
  // "(Applaudissements.)", "Onze fois !", "C'est exact."
  const isAside = /^[([].*[)\]]\.?$/u.test(text) && words.length < 6
  const isLone = words.length <= 2 && words[0]!.forms.some(({ tense }) => tense === 'imperative')
  const isCry = isLone || (!/\.\s*[»”"]?$/u.test(text) && words.length <= 2)
  if (isAside || isCry || COMMENT.test(text)) return wholeOf(text)
  // Bylines and captions end without a point, and so does a line that hands over to a quotation.
  const isOpen =
    block === 'paragraph' &&
    !/[.!…;]["”»’)\]]*\s*(?:\d{1,3}|[¹²³⁴-⁹]+|\(\d+\)|\[\d+\])?$|["”»]\s*\d*$/u.test(text)
  if (isOpen) return wholeOf(text)
  return /^Par (?!\p{Ll})/u.test(text) && predicates.length === 0 ? wholeOf(text) : null
}

/** "Imaginez un port", not "Notez que". */
function invites({ text }: Sentence, { phrase, end }: FrenchHit): boolean {
  return !/^\s*(?:que|qu['’])/u.test(text.slice(end)) || /^(?:imagin|suppos|qu)/u.test(phrase)
}

/** "Carte 2 –", not "La carte montre" or "Note d'espoir, le port rouvre". */
function labels({ text, predicates, words }: Sentence, { phrase, end }: FrenchHit): boolean {
  if (/^\s*(?:n°|no|\d|[ivx]+(?!\p{L})|[a-z](?!\p{L}))?\s*[\d.]*\s*(?:[:–—|(-]|$)/iu.test(text.slice(end)))
    return true
  if (predicates.length === 0) return true
  if (/^(?:l'aut|les aut)/u.test(phrase)) return true
  return (
    /^(?:merci|voir|cf|ibid|op|mesdames|messieurs|bonjour|propos|isbn)/u.test(phrase) && words.length < 20
  )
}

/** "Gageons qu'elle sera remerciée": the verb that is left is an imperative that leads on. */
function leadingImperative({ words }: Sentence): Place | null {
  const first = words[0]!
  return first.forms.some(({ tense }) => tense === 'imperative') ? first : null
}

/** Without a verb: a claim only where it says something of something ("À Masenge, rien de tel."). */
function fragment({ text, words }: Sentence): Place | null {
  if (!/\.\s*[»”"]?$/u.test(text) || words.length < 4) return null
  const match =
    /(?<!\p{L})(?:rien de tel|rien de plus|pas davantage|ni plus ni moins|aucune? \p{L}+ (?:depuis|à ce jour)|pas une? seule?|nul besoin|inutile de|impossible de|difficile de|autant dire|pas question|pas un mot|exit|place à|d['’]où|^voilà|^voici)(?!\p{L})/iu.exec(
      text,
    )
  return match && { start: match.index, end: match.index + match[0].length }
}

/** "Cette note examine": it speaks of itself. What it finds is a claim ("cette note montre que"). */
function announces(sentence: Sentence, hits: readonly FrenchHit[], rules: FrenchRules): Place | null {
  const { words, predicates } = sentence
  const first = predicates[0]!
  const match = matchVerb(sentence, first, rules.verbs.announcing)
  if (!match || /^(?:que|qu')$/u.test(words[first.main + 1]?.word ?? '')) return null
  const self = hits.find(({ list, start }) => list === 'thisText' && start <= (words[2]?.start ?? 0))
  if (self) return { start: self.start, end: match.end }
  const isOurs =
    /^(?:nous|je|j'|on)$/u.test(words[first.first - 1]?.word ?? '') && first.tenses.includes('future')
  return isOurs ? { start: words[first.first - 1]!.start, end: match.end } : null
}

/** The main verb asks, declines, thanks or promises. */
function asks(sentence: Sentence, rules: FrenchRules): Place | null {
  const { words, predicates } = sentence
  for (const [index, predicate] of predicates.entries()) {
    const match = matchVerb(sentence, predicate, rules.verbs.asking)
    if (!match || words[predicate.first]!.inQuotes) continue
    const report = reportOf(sentence, predicate, rules)
    if (report && report.entry.rest.length > match.entry.rest.length) continue
    const isMain =
      index === 0 || (index === 1 && /^(?:et|mais)$/u.test(words[predicate.first - 1]?.word ?? ''))
    // "promet de" and "promet une réponse" claim nothing, "promet que" does.
    const isThat = words
      .slice(predicate.main + 1, predicate.main + 4)
      .some(({ word }) => /^(?:que|qu')$/u.test(word))
    if (isMain && !(isThat && match.entry.lemma === 'promettre')) return match
  }
  return null
}
