import type { TextRange } from './carry-over.ts'

/** A stretch of the text that resembles a quote: for a message, never for placing anything. */
export type Nearest = TextRange & { readonly text: string }

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu
const MOST = 3
/** Of the quote's words, how many the text must have at all, and how much of their weight a stretch: less helps nobody. */
const LEAST_KNOWN = 0.3
const LEAST_SHARE = 0.4

type Word = TextRange & { readonly key: string }

/** Slides a window a little wider than the quote over the text; rare words weigh more. One pass a quote. */
export class NearestFinder {
  readonly #text: string
  readonly #words: readonly Word[]
  readonly #counts = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
    this.#words = wordsOf(text)
    for (const { key } of this.#words) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  find(quote: string): Nearest[] {
    const wanted = wordsOf(quote)
    // A quarter more words than the quote has: what was left out of it shows too.
    const width = Math.min(Math.ceil(wanted.length * 1.25), this.#words.length)
    if (width === 0) return []
    const scores = this.#slide(wanted, width)
    const known = wanted.filter(({ key }) => this.#counts.has(key))
    if (known.length < wanted.length * LEAST_KNOWN) return []
    const total = known.reduce((sum, { key }) => sum + this.#weight(key), 0)
    const order = [...scores.keys()]
      .filter((at) => scores[at]! >= total * LEAST_SHARE)
      .toSorted((a, b) => scores[b]! - scores[a]! || a - b)
    const chosen: number[] = []
    for (const at of order) {
      if (chosen.length === MOST) break
      if (chosen.every((other) => Math.abs(other - at) >= width)) chosen.push(at)
    }
    const keys = new Set(wanted.map(({ key }) => key))
    return chosen.map((at) => this.#stretch(at, at + width - 1, keys))
  }

  #weight(key: string): number {
    return Math.log(1 + this.#words.length / (this.#counts.get(key) ?? 1))
  }

  /** Weight of the words that window and quote have in common, by the window's first word. */
  #slide(wanted: readonly Word[], width: number): number[] {
    const left = new Map<string, number>()
    for (const { key } of wanted) left.set(key, (left.get(key) ?? 0) + 1)
    const scores: number[] = []
    let score = 0
    this.#words.forEach(({ key }, index) => {
      const free = left.get(key)
      if (free !== undefined) {
        if (free > 0) score += this.#weight(key)
        left.set(key, free - 1)
      }
      if (index >= width) {
        const gone = this.#words[index - width]!.key
        const open = left.get(gone)
        if (open !== undefined) {
          if (open >= 0) score -= this.#weight(gone)
          left.set(gone, open + 1)
        }
      }
      if (index >= width - 1) scores.push(score)
    })
    return scores
  }

  /** Words at the edges that the quote does not have are cut off. */
  #stretch(first: number, last: number, keys: ReadonlySet<string>): Nearest {
    while (first < last && !keys.has(this.#words[first]!.key)) first++
    while (last > first && !keys.has(this.#words[last]!.key)) last--
    const start = this.#words[first]!.start
    const end = this.#words[last]!.end
    return { start, end, text: this.#text.slice(start, end) }
  }
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: match[0].normalize('NFC').toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
