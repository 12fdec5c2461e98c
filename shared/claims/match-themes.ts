// Which themes a sentence may belong to: words of theirs (name, definition, when to use) that stand in it.
import type { Theme } from '../domain/theme.ts'
import type { Because } from './reading.ts'

export type ThemeMatch = { readonly theme: string; readonly because: readonly Because[] }

/** Proposed for one sentence at most. */
const MOST = 3
/** A word in the name says as much as this many in the definition or in when to use it. */
const NAME_WEIGHT = 2
const ENOUGH = 2

type Entry = { readonly theme: string; readonly weight: number }

/**
 * Words of the themes by their stem; a word that many themes share says little about any. The function it gives reads
 * one sentence: the themes that enough speaks for, best first.
 */
export function themeMatcher(
  themes: ReadonlyMap<string, Theme>,
  language: string | null,
): (sentence: string) => ThemeMatch[] {
  const entries = new Map<string, Entry[]>()
  const stop = STOP_WORDS[language?.split('-')[0] ?? ''] ?? STOP_WORDS['en']!
  for (const theme of themes.values()) {
    if (theme.retired) continue
    const weights = new Map<string, number>()
    for (const { stem } of wordsOf(`${theme.definition}\n${theme.include}`, stop)) weights.set(stem, 1)
    // A word that says when to use it and when not tells nothing; one that only says when not, least of all.
    for (const { stem } of wordsOf(theme.exclude, stop)) weights.delete(stem)
    for (const { stem } of wordsOf(theme.name, stop)) weights.set(stem, NAME_WEIGHT)
    for (const [stem, weight] of weights) {
      const here = entries.get(stem)
      if (here) here.push({ theme: theme.id, weight })
      else entries.set(stem, [{ theme: theme.id, weight }])
    }
  }
  return (sentence) => {
    const scores = new Map<string, { score: number; stems: Set<string>; because: Because[] }>()
    for (const { stem, start, end } of wordsOf(sentence, stop)) {
      const sharing = entries.get(stem)
      if (!sharing) continue
      for (const { theme, weight } of sharing) {
        const found = scores.get(theme) ?? { score: 0, stems: new Set(), because: [] }
        scores.set(theme, found)
        found.because.push({ kind: 'theme', words: sentence.slice(start, end), start, end, theme })
        if (found.stems.has(stem)) continue
        found.stems.add(stem)
        found.score += weight / Math.sqrt(sharing.length)
      }
    }
    return [...scores]
      .filter(([, { score }]) => score >= ENOUGH)
      .sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([theme, { because }]) => ({ theme, because }))
  }
}

type Word = { readonly stem: string; readonly start: number; readonly end: number }

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu

function wordsOf(text: string, stop: ReadonlySet<string>): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const plain = word
      .normalize('NFKD')
      .replaceAll(/\p{M}+/gu, '')
      .toLowerCase()
    if (plain.length < 3 || stop.has(plain)) continue
    words.push({ stem: stemOf(plain), start: index, end: index + word.length })
  }
  return words
}

/** Endings of English and French plurals and of a few derivations: rough, and the same for both sides. */
function stemOf(word: string): string {
  for (const [ending, least] of ENDINGS) {
    if (word.length - ending.length >= least && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ['issements', 4],
  ['issement', 4],
  ['ations', 4],
  ['ation', 4],
  ['ements', 4],
  ['ement', 4],
  ['ments', 4],
  ['ment', 4],
  ['ings', 4],
  ['ing', 4],
  ['ions', 4],
  ['ion', 4],
  ['ies', 3],
  ['ers', 4],
  ['es', 3],
  ['ed', 4],
  ['er', 4],
  ['s', 3],
  ['y', 3],
  ['e', 3],
]

const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the and for with that this these those which who whom whose what when where why how not are was were been being ' +
      'have has had does did will would can could may might must shall should from into onto over under about above ' +
      'after before between among through during against within without than then also only such other some any all ' +
      'each every both more most much many few less least own same its his her their our your they them there here ' +
      'say says said one two three new old use used using make made makes what whatever including include includes ' +
      'claims claim article text theme statement concerning'
    ).split(' '),
  ),
  fr: new Set(
    (
      'les des une dans par pour avec sans sous sur entre vers chez que qui quoi dont quand comme mais donc car est sont ' +
      'etait etaient ete etre avoir ont avait avaient aura sera seront peut peuvent doit doivent fait faire cette ces cet ' +
      'son ses leur leurs notre nos votre vos mon mes ton tes nous vous ils elles elle lui eux aux pas plus moins tres ' +
      'tout tous toute toutes autre autres meme memes aussi ainsi alors apres avant depuis pendant contre selon tandis ' +
      'lors deux trois nouveau nouvelle dit disent affirmation affirmations article texte theme concernant'
    ).split(' '),
  ),
}
