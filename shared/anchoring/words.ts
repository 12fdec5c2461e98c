// Words as they are compared between two texts: a word with its inner apostrophes and hyphens, a number with its
// separators, a letter of a script that writes without spaces, or a single sign. UTF-16, end excluded.

/** `\p{M}`: a mark belongs to the letter before it, or a word in decomposed letters would fall apart. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`
const LETTERS = String.raw`[\p{L}\p{N}\p{M}_]`
const WORD = String.raw`${LETTERS}+(?:['’‑-]${LETTERS}+|(?<=\p{N})[.,](?=\p{N})${LETTERS}+)*`
const TOKEN = new RegExp(`${UNSPACED}|${WORD}|\\S\\p{M}*`, 'gu')

export type Word = { readonly text: string; readonly start: number; readonly end: number }

/** The words and signs of `text` in order; white space falls between them. `offset` is added to every position. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index
    words.push({ text: match[0], start, end: start + match[0].length })
  }
  return words
}
