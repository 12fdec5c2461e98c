import { wordsOf } from './words.ts'

/** The words of a text without their order, ready to be compared: sorted numbers, and each one's letters. */
export type WordBag = { readonly words: Int32Array; readonly letters: number }

export type BagMaker = {
  readonly bag: (text: string) => WordBag
  /** 0 (no word in common) to 1 (the same words): twice the common letters by all letters (Dice). */
  readonly likeness: (a: WordBag, b: WordBag) => number
}

/** Bags of one maker can be compared with each other. */
export function bagMaker(): BagMaker {
  const numbers = new Map<string, number>()
  const lengths: number[] = []
  const numberOf = (word: string) => {
    let number = numbers.get(word)
    if (number === undefined) {
      number = lengths.push(word.length) - 1
      numbers.set(word, number)
    }
    return number
  }
  return {
    bag: (text) => {
      const words = Int32Array.from(wordsOf(text), (word) => numberOf(word.text)).sort()
      return { words, letters: words.reduce((sum, word) => sum + lengths[word]!, 0) }
    },
    likeness: (a, b) => {
      let common = 0
      let [i, j] = [0, 0]
      while (i < a.words.length && j < b.words.length) {
        const difference = a.words[i]! - b.words[j]!
        if (difference === 0) common += lengths[a.words[i]!]!
        if (difference <= 0) i++
        if (difference >= 0) j++
      }
      return a.letters + b.letters === 0 ? 0 : (2 * common) / (a.letters + b.letters)
    },
  }
}
