// What the rules know of a French sentence: its words with what stands between them, quotations, and where it has verbs.
import { tokensOf, type Token } from '../phrases.ts'
import {
  ADJECTIVE_FORMS,
  ADVERBS,
  ALSO_PRONOUNS,
  ARTICLES,
  CLITICS,
  DETERMINERS,
  NOUN_FORMS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.ts'
import type { Tense } from './conjugate.ts'
import type { VerbForm } from './verbs.ts'

/** UTF-16 in the sentence, end excluded. */
export type Word = {
  /** Lower case, straight apostrophes; of "estime-t-elle" the verb alone. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Begins with a capital. */
  readonly isCapital: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
  readonly forms: readonly VerbForm[]
  /** The pronoun of "estime-t-elle", with its place. */
  readonly inverted: { readonly pronoun: string; readonly start: number; readonly end: number } | null
  readonly inQuotes: boolean
}

/** A finite verb with its participle or infinitive where it has one ("a été arrêtée", "vient de publier"). */
export type Predicate = {
  /** Words of it: the finite one, the one that carries the meaning. */
  readonly first: number
  readonly main: number
  readonly tenses: readonly Tense[]
  /** Verbs it may be. */
  readonly lemmas: readonly string[]
  readonly auxiliary: 'avoir' | 'être' | null
  readonly isReflexive: boolean
  readonly isNegated: boolean
  /** "a été dénoncé" */
  readonly isPassive: boolean
}

export type Sentence = {
  readonly text: string
  readonly words: readonly Word[]
  readonly predicates: readonly Predicate[]
}

const INVERTED = /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je|nous|vous|tu|ce)$/u
const FINITE: ReadonlySet<Tense> = new Set<Tense>([
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
])
/** Endings of finite verbs that no list holds. */
const ENDINGS: readonly (readonly [ending: RegExp, tense: Tense])[] = [
  [/(?:er|ir)aient$|(?:[^é]er|nir)ait$/u, 'conditional'],
  [/\p{L}{2}[ei]ront$|\p{L}{2}[ei]rons$/u, 'future'],
  [/\p{L}{3}aient$|\p{L}{2}(?<!tr|l|souh|f)ait$/u, 'imperfect'],
  [/\p{L}{2}èrent$|\p{L}{2}irent$/u, 'past'],
]

export function analyse(
  text: string,
  lexicon: ReadonlyMap<string, readonly VerbForm[]>,
  tokens: readonly Token[] = tokensOf(text, 'fr'),
): Sentence {
  const quoted = quotedIn(text)
  let before = 0
  const words = tokens.map(({ word: whole, start, end }): Word => {
    const inversion = whole.includes('-') ? INVERTED.exec(whole) : null
    const isInverted =
      inversion !== null && (lexicon.has(inversion[1]!) || unknownForm(inversion[1]!).length > 0)
    const word = isInverted ? inversion[1]! : whole
    const gap = text.slice(before, start)
    before = end
    const pronounStart = end - (inversion?.[2]?.length ?? 0)
    return {
      word,
      start,
      end: isInverted ? start + word.length : end,
      isCapital: /^\p{Lu}/u.test(text.slice(start, start + 2)),
      gap,
      forms: lexicon.get(word) ?? unknownForm(word),
      inverted: isInverted ? { pronoun: inversion[2]!, start: pronounStart, end } : null,
      inQuotes: quoted.some((one) => one.start <= start && end <= one.end),
    }
  })
  return { text, words, predicates: predicatesOf(words) }
}

function unknownForm(word: string): readonly VerbForm[] {
  if (!word.endsWith('t') && !word.endsWith('ns')) return NO_FORMS
  for (const [ending, tense] of ENDINGS) if (ending.test(word)) return [{ lemma: '', tense }]
  return NO_FORMS
}

const NO_FORMS: readonly VerbForm[] = []

/** Stretches between quotation marks; an open one reaches to the end. */
export function quotedIn(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = []
  let open = -1
  for (const { 0: mark, index } of text.matchAll(/[«»“”"]/gu)) {
    const opens = mark === '«' || mark === '“' || (mark === '"' && open < 0)
    if (opens && open < 0) open = index
    else if (!opens && open >= 0) {
      stretches.push({ start: open, end: index + 1 })
      open = -1
    }
  }
  if (open >= 0) stretches.push({ start: open, end: text.length })
  return stretches
}

/** Does a sign that parts clauses stand in what is between two words? */
export const parts = (gap: string) => /[,;:.!?()«»“”"—–]/u.test(gap)

function predicatesOf(words: readonly Word[]): Predicate[] {
  const predicates: Predicate[] = []
  let after = 0
  for (let index = 0; index < words.length; index++) {
    if (index < after) continue
    const tenses = finiteTenses(words, index)
    if (tenses.length === 0) continue
    const predicate = predicateAt(words, index, tenses)
    predicates.push(predicate)
    // "n'a, dit-il, jamais": the one set in is a verb of its own.
    const inside = words.findIndex(({ inverted }, i) => inverted !== null && i > index && i < predicate.main)
    if (inside >= 0) predicates.push(predicateAt(words, inside, finiteTenses(words, inside)))
    after = predicate.main + 1
  }
  return predicates.filter((one, index) => !isNoun(words, one, predicates[index + 1]))
}

/** "un haut cadre explique": what may be a noun is one where a verb follows in the same clause. */
function isNoun(
  words: readonly Word[],
  { first, main, isReflexive, isNegated }: Predicate,
  next: Predicate | undefined,
) {
  if (!next || main > first || isReflexive || isNegated) return false
  const { word, forms, gap } = words[first]!
  const before = first > 0 && !parts(gap) ? words[first - 1]!.word : ''
  if (CLITICS.has(before) && !ARTICLES.has(before)) return false
  const isArticled = first > 0 && !parts(gap) && ARTICLES.has(words[first - 1]!.word)
  const mayBe =
    isArticled ||
    NOUN_FORMS.has(word) ||
    ADJECTIVE_FORMS.has(word) ||
    forms.some(({ tense }) => tense === 'participle')
  if (!mayBe) return false
  for (let i = first + 1; i <= next.first; i++) {
    if (parts(words[i]!.gap) || LINKS.test(words[i]!.word)) return false
  }
  return true
}

const LINKS =
  /^(?:que|qu'|qui|dont|où|et|ou|mais|si|s'|car|comme|quand|lorsque|lorsqu'|ce|parce|puisque|puisqu')$/u

/** Prepositions and nouns that are forms of verbs by chance. */
const NEVER_VERBS = /^(?:entre|contre|as|crue|sous|or|outre|vers)$/u

function finiteTenses(words: readonly Word[], index: number): Tense[] {
  const { word, forms, inverted } = words[index]!
  if (forms.length === 0 || NEVER_VERBS.test(word)) return []
  const before = parts(words[index]!.gap) ? '' : (words[index - 1]?.word ?? '')
  const tenses = forms.map(({ tense }) => tense).filter((tense) => FINITE.has(tense))
  if (forms.some(({ tense }) => tense === 'first') && hasFirstPerson(words, index)) tenses.push('present')
  if (tenses.length === 0 || inverted) return tenses
  if (/^(?:ne|n'|se|s'|y|j'|je|il|elle|ils|elles|on|qui|m'|me)$/u.test(before)) return tenses
  // "ce fut", "ce sera"
  const isThis = before === 'ce' && forms.some(({ lemma }) => lemma === 'être')
  if (ALSO_PRONOUNS.has(before) ? NOUN_FORMS.has(word) : DETERMINERS.has(before) && !isThis) return []
  if (ARTICLES.has(before)) {
    // A pronoun has a subject in front of it ("le maire le dit"), an article at the start has none.
    const ahead = words[index - 2]
    if (
      !ahead ||
      PREPOSITIONS.has(ahead.word) ||
      (/^(?:que|qu'|et|ou|si|quand|lorsque)$/u.test(ahead.word) && words[index - 3]?.word !== 'ainsi')
    )
      return []
  }
  if (PREPOSITIONS.has(before) || before === 'en' || ARTICLES.has(before)) {
    if (NOUN_FORMS.has(word)) return []
    if (PREPOSITIONS.has(before) && before !== 'devant') return []
  }
  if (
    before !== '' &&
    NOUN_FORMS.has(word) &&
    /(?:^bon|^bonne|^grand|^grande|^seul|^seule|^nouvel|^nouvelle|^petit|^petite|^même|^vrai|^vraie|^libre|^haute|^longue|^forte|^double|^propre|^et|^ou)$/u.test(
      before,
    )
  )
    return []
  if (ADJECTIVE_FORMS.has(word) && !governs(words, index)) return []
  // "le coût réduit", "ce qui est dit": a participle where an auxiliary stands before.
  if (forms.some(({ tense }) => tense === 'participle') && auxiliaryBefore(words, index)) return []
  return tenses
}

/** "que", a quotation or an article follows. */
function governs(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (!next) return false
  return /[«“":]/u.test(next.gap) || /^(?:que|qu'|le|la|les|l'|un|une|des|cette|ce)$/u.test(next.word)
}

function hasFirstPerson(words: readonly Word[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    if (/^(?:je|j'|tu)$/u.test(words[i]!.word)) return true
    if (!CLITICS.has(words[i]!.word)) return false
  }
  return false
}

const isForm = (word: Word | undefined, lemma: string) =>
  word?.forms.some((form) => form.lemma === lemma) ?? false

function auxiliaryBefore(words: readonly Word[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const word = words[i]!
    if (isForm(word, 'avoir') || isForm(word, 'être')) return true
    if (!isAdverb(word)) return false
  }
  return false
}

export const isAdverb = ({ word }: Word) => ADVERBS.has(word) || /\p{L}{3}ment$/u.test(word)

function predicateAt(words: readonly Word[], first: number, tenses: readonly Tense[]): Predicate {
  const head = words[first]!
  let isReflexive = false
  let isNegated = false
  for (let i = first - 1; i >= Math.max(0, first - 4) && CLITICS.has(words[i]!.word); i--) {
    if (/^(?:se|s')$/u.test(words[i]!.word)) isReflexive = true
    if (/^(?:ne|n')$/u.test(words[i]!.word)) isNegated = true
  }
  const base = { first, tenses, isReflexive, isNegated }
  const lemmas = head.forms
    .filter(({ tense }) => tenses.includes(tense) || tense === 'first')
    .map(({ lemma }) => lemma)
  const auxiliary = lemmas.includes('être') ? 'être' : lemmas.includes('avoir') ? 'avoir' : null
  if (auxiliary) {
    const main = participleAfter(words, first + 1)
    if (main >= 0) {
      // "a été dénoncé"
      const second = isForm(words[main], 'être') ? participleAfter(words, main + 1) : -1
      const last = second < 0 ? main : second
      return {
        ...base,
        main: last,
        auxiliary,
        isPassive: !isReflexive && (second >= 0 || auxiliary === 'être'),
        lemmas: [...lemmasOf(words[last]!, 'participle'), ...onlyDone(words, last, isNegated)],
      }
    }
  }
  const modal = lemmas.find((lemma) => MODALS.has(lemma) || isStock(words, first, lemma))
  if (modal !== undefined) {
    const main = infinitiveAfter(words, first + 1)
    if (main >= 0) {
      const lemmas = [modal, ...lemmasOf(words[main]!, 'infinitive')]
      return { ...base, main, lemmas, auxiliary: null, isPassive: false }
    }
  }
  return {
    ...base,
    main: first,
    lemmas: [...lemmas, ...onlyDone(words, first, isNegated)],
    auxiliary: null,
    isPassive: false,
  }
}

/** Of "ne fait qu'aggraver" what is done. */
function onlyDone(words: readonly Word[], at: number, isNegated: boolean): string[] {
  if (!isNegated || !isForm(words[at], 'faire')) return []
  const main = infinitiveAfter(words, at + 1)
  return main > 0 && words[main - 1]!.word === "qu'" ? lemmasOf(words[main]!, 'infinitive') : []
}

/** Verbs whose infinitive carries the meaning ("vient de publier", "a tenu à rappeler"). */
const MODALS: ReadonlySet<string> = new Set(
  (
    'venir aller pouvoir devoir vouloir continuer persister tenir falloir sembler cesser accorder hésiter finir borner ' +
    'contenter empresser évertuer obstiner plaire commencer préférer limiter manquer'
  ).split(' '),
)

/** "ont beau jeu de rappeler", "sont nombreux à penser" */
function isStock(words: readonly Word[], first: number, lemma: string): boolean {
  if (lemma !== 'être' && lemma !== 'avoir') return false
  return words
    .slice(first + 1, first + 3)
    .some(({ word }) => /^(?:beau|nombreux|nombreuses|unanimes|seuls)$/u.test(word))
}

const lemmasOf = (word: Word, tense: Tense) =>
  word.forms.filter((form) => form.tense === tense).map(({ lemma }) => lemma)

/** How far an auxiliary reaches: words, without what is set in between commas. */
const REACH = 5
const LONGEST_INSET = 7

/** Index of the first form of a tense within reach, -1 for none; `mayStand` tells what may stand in between. */
function formAfter(
  words: readonly Word[],
  from: number,
  tense: Tense,
  mayStand: (word: Word) => boolean,
): number {
  let reach = from + REACH
  for (let i = from; i < Math.min(words.length, reach); i++) {
    const word = words[i]!
    // "n'a, dit-il, jamais", "devra, par ailleurs, se doter"
    if (/^\s*,\s*$/u.test(word.gap)) {
      const end = words.slice(i + 1, i + 1 + LONGEST_INSET).findIndex(({ gap }) => parts(gap))
      const next = i + 1 + end
      if (end < 0 || !words[next]!.gap.includes(',')) return -1
      reach += next - i
      i = next - 1
      words = words.with(next, { ...words[next]!, gap: ' ' })
      continue
    }
    if (parts(word.gap)) return -1
    if (!word.inverted && word.forms.some((form) => form.tense === tense)) return i
    if (!word.inverted && !mayStand(word)) return -1
  }
  return -1
}

const IN_COMPOUND =
  /^(?:sans|aucun|doute|eux|lui|peut-être|nul|tous|l'|on|fois|une|nouvelle|part|pour|sa|en|effet|à|peine|loin|partie)$/u

const participleAfter = (words: readonly Word[], from: number) =>
  formAfter(
    words,
    from,
    'participle',
    (word) => isAdverb(word) || SUBJECT_PRONOUNS.has(word.word) || IN_COMPOUND.test(word.word),
  )

const BEFORE_INFINITIVE =
  /^(?:de|d'|à|par|beau|jeu|nombreux|nombreuses|unanimes|seuls|que|qu'|sans|doute|peut-être|exagération|peine|mal)$/u

const infinitiveAfter = (words: readonly Word[], from: number) =>
  formAfter(
    words,
    from,
    'infinitive',
    (word) => isAdverb(word) || CLITICS.has(word.word) || BEFORE_INFINITIVE.test(word.word),
  )
