// Finds the phrases of word lists in a sentence. A phrase is one or more words; `*` at the end of a word stands for any
// ending ("warn*"). Letter case and the shape of apostrophes do not matter, accents do.

export type PhraseHit<List extends string> = {
  readonly list: List
  /** As it stands in the list. */
  readonly phrase: string
  /** UTF-16 in the sentence, end excluded. */
  readonly start: number
  readonly end: number
}

export type Token = { readonly word: string; readonly start: number; readonly end: number }

/** Letters, digits, inner hyphens and apostrophes. */
const ENGLISH = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
/** An elided word stands by itself with its apostrophe: l', qu', d', jusqu'. */
const FRENCH =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\p{L}|$)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’]hui(?!\p{L}))*/giu

/** The words of a sentence, lower case, with straight apostrophes. `language`: primary subtag. */
export function tokensOf(text: string, language: string): Token[] {
  const pattern = language === 'fr' ? FRENCH : ENGLISH
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    word: word.normalize('NFC').replaceAll('’', "'").toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

type Node<List extends string> = {
  readonly words: Map<string, Node<List>>
  /** By the beginning of a word. */
  readonly endings: Map<string, Node<List>>
  /** Lengths of those beginnings, longest first: a word is looked up by each, however many there are. */
  readonly lengths: number[]
  readonly ends: { readonly list: List; readonly phrase: string }[]
}

const newNode = <List extends string>(): Node<List> => ({
  words: new Map(),
  endings: new Map(),
  lengths: [],
  ends: [],
})

/**
 * A function that finds phrases among tokens, in the order of the text; of several of one list that begin at the same
 * word the longest.
 */
export function phraseFinder<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
  language: string,
): (tokens: readonly Token[]) => PhraseHit<List>[] {
  const root = newNode<List>()
  for (const [list, phrases] of Object.entries(lists) as [List, readonly string[]][])
    for (const phrase of phrases) addPhrase(root, list, phrase, language)
  return (tokens) => {
    const hits: PhraseHit<List>[] = []
    for (const [index, { start }] of tokens.entries()) {
      // Most words begin no phrase.
      let longest: Map<List, { phrase: string; last: number }> | undefined
      walk(root, tokens, index, (node, last) => {
        for (const { list, phrase } of node.ends) {
          longest ??= new Map()
          if (last >= (longest.get(list)?.last ?? -1)) longest.set(list, { phrase, last })
        }
      })
      for (const [list, { phrase, last }] of longest ?? [])
        hits.push({ list, phrase, start, end: tokens[last]!.end })
    }
    return hits
  }
}

function addPhrase<List extends string>(
  root: Node<List>,
  list: List,
  phrase: string,
  language: string,
): void {
  let node = root
  for (const part of phrase.trim().split(/\s+/u)) {
    const isOpen = part.endsWith('*')
    const words = tokensOf(isOpen ? part.slice(0, -1) : part, language)
    for (const [index, { word }] of words.entries()) {
      if (isOpen && index === words.length - 1) node = openChild(node, word)
      else {
        const next = node.words.get(word) ?? newNode<List>()
        node.words.set(word, next)
        node = next
      }
    }
  }
  if (node !== root) node.ends.push({ list, phrase })
}

function openChild<List extends string>(node: Node<List>, beginning: string): Node<List> {
  const known = node.endings.get(beginning)
  if (known) return known
  const next = newNode<List>()
  node.endings.set(beginning, next)
  if (!node.lengths.includes(beginning.length)) node.lengths.push(beginning.length)
  node.lengths.sort((a, b) => b - a)
  return next
}

function walk<List extends string>(
  node: Node<List>,
  tokens: readonly Token[],
  index: number,
  visit: (node: Node<List>, last: number) => void,
): void {
  const token = tokens[index]
  if (!token) return
  const exact = node.words.get(token.word)
  if (exact) {
    visit(exact, index)
    walk(exact, tokens, index + 1, visit)
  }
  for (const length of node.lengths) {
    const open = token.word.length < length ? undefined : node.endings.get(token.word.slice(0, length))
    if (!open) continue
    visit(open, index)
    walk(open, tokens, index + 1, visit)
  }
}
