// Orders without a finite verb of their own: "Publier les contrats", "Que le Parlement vote", "Cessons de subventionner".
import type { Sentence } from './sentence.ts'

type Place = { readonly start: number; readonly end: number }

/** In front of what is ordered: a number, "Proposition n° 1 :", an addressee, "D'abord,". */
const LEAD =
  /^(?:(?:\(?\d{1,3}[.)°]|[a-z]\)|[-–—•*])\s*)?(?:(?:propositions?|recommandations?|mesures?|actions?|axes?|pistes?|priorités?|chantiers?|objectifs?)(?:\s+n[°o]?)?\s*\d*\s*[:.–—-]\s*|(?:à|aux?|pour|par|avec)\s[^:.;?!]{2,90}?\s?:\s*)?(?:(?:d['’]abord|ensuite|enfin|puis|premièrement|deuxièmement|troisièmement|surtout|mais|et|en revanche|pour cela|aussi|alors|bref|en somme|au contraire|dans l['’]immédiat|à (?:court|moyen|long)? ?terme|sans (?:attendre|délai|tarder)|dès maintenant|ici|désormais|en attendant|d['’]une part|d['’]autre part|en premier lieu|en second lieu|en dernier lieu)\s*,?\s+)?/iu
/** These are no verbs though they end like one. */
const NO_VERB =
  /^(?:hiver|premier|dernier|janvier|février|papier|dossier|cahier|chantier|quartier|métier|atelier|particulier|régulier|courrier|calendrier|entier|étranger|danger|léger|hier|amer|fer|mer|cher|fier)$/u
/** First persons plural that only lead to a claim: "Rappelons que". */
const LEADS_ON =
  /^(?:gageons|parions|disons|rappelons|notons|soulignons|précisons|ajoutons|avouons|reconnaissons|convenons|admettons|constatons|croyez|sachez|remarquons|observons|retenons|relevons|citons|sommes|avons|allons|êtes|avez)/u
const LINKS = /^(?:qui|que|qu'|dont|où|si|pour|ce|quand|lorsque|lorsqu')$/u

/** Index of the first word behind the lead. */
export function openingOf({ text, words }: Sentence): number {
  const at = LEAD.exec(text)?.[0].length ?? 0
  const index = words.findIndex(({ start }) => start >= at)
  return index < 0 ? 0 : index
}

export function orderOf(sentence: Sentence, isListItem: boolean): Place | null {
  const { words, predicates } = sentence
  const opening = openingOf(sentence)
  const first = words[opening]
  if (!first) return null
  const verb = predicates[0]
  // "Aux parlementaires de jouer leur rôle."
  const turn = /^(?:à|au|aux)$/u.test(words[0]!.word)
    ? words.findIndex(
        ({ word, forms }, i) =>
          i > 1 &&
          i < 12 &&
          /^(?:de|d')$/u.test(words[i - 1]!.word) &&
          forms.some(({ tense }) => tense === 'infinitive') &&
          word !== '',
      )
    : -1
  if (turn > 0 && (!verb || verb.first > turn)) return words[turn]!
  if (/^(?:que|qu')$/u.test(first.word))
    return verb ? { start: first.start, end: words[verb.first]!.end } : null
  let index = opening
  while (words[index] && /^(?:ne|n'|pas|plus|jamais|rien|se|s'|y|en|mieux)$/u.test(words[index]!.word))
    index++
  const word = words[index]
  if (!word || NO_VERB.test(word.word)) return null
  const is = (tense: string) => word.forms.some((form) => form.tense === tense)
  const isBare = words.slice(opening, index).every(({ word }) => /^(?:ne|n')$/u.test(word))
  if (is('imperative') && isBare && !LEADS_ON.test(word.word)) return word
  const looksLike = isListItem && /^\p{L}{4,}(?:[^i]er|iser|ifier)$/u.test(word.word)
  return (is('infinitive') || looksLike) && !isSubject(sentence, index) ? word : null
}

/** "Ne rien faire serait une faute": an infinitive with a verb of its own behind. */
function isSubject({ predicates, words }: Sentence, index: number): boolean {
  return predicates.some(({ first }) => {
    if (first <= index || /^(?:il|elle|ils|elles|on)$/u.test(words[first - 1]?.word ?? '')) return false
    return !words.slice(index, first).some(({ word }) => LINKS.test(word))
  })
}
