// What the English rules know of a sentence's words. Who tags them is the caller's affair.

/** Universal parts of speech, https://universaldependencies.org/u/pos/ */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** `text` as it stands, `word` in lower case with straight apostrophes. UTF-16 in the sentence, end excluded. */
export type TaggedToken = {
  readonly text: string
  readonly word: string
  readonly tag: Tag
  readonly start: number
  readonly end: number
}

/** Words and signs in their order; contractions are taken apart ("does", "n't"). */
export type Tagger = (sentence: string) => TaggedToken[]
