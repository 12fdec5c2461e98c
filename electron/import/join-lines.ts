// Hard-wrapped plain text: tells it from text whose lines are paragraphs, and joins lines without harming words.

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/

/**
 * Whether a program broke these groups of lines (no empty line inside a group) at a width. The test is the one such
 * programs use: the first word of the next line would not have fitted. Verse, addresses and lists fail it.
 */
export function isHardWrapped(groups: readonly (readonly string[])[]): boolean {
  const lengths: number[] = []
  const pairs: [string, string][] = []
  const usual = wrapWidth(groups)
  for (const lines of groups) {
    // A byline over a date, an address: short lines all through, broken by hand whatever the rest is.
    if (lines.slice(0, 20).every((line) => line.trim().length < usual * 0.6)) continue
    for (let i = 0; i + 1 < lines.length && pairs.length < 5_000; i++) {
      const line = lines[i]!.trim()
      lengths.push(line.length)
      pairs.push([line, lines[i + 1]!.trim()])
    }
  }
  if (pairs.length < 3) return false
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.95))]!
  if (width < 35 || width > 130) return false
  const full = pairs.filter(
    ([line, next]) => line.length + 1 + next.split(' ', 1)[0]!.length >= width - 1,
  ).length
  const running = pairs.filter(([line]) => !SENTENCE_END.test(line)).length
  return full >= pairs.length * 0.65 && running >= pairs.length * 0.4
}

/** Width of the wrapped text (UTF-16): the longest line of a group, odd ones out. */
export function wrapWidth(groups: readonly (readonly string[])[]): number {
  const lengths = groups
    .flatMap((lines) => lines.slice(0, -1).map((line) => line.length))
    .toSorted((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.95)] ?? lengths.at(-1) ?? 0
}

/** Word parts that are no words: a hyphen before one was made by hyphenation. */
const TAILS =
  /^(?:e?ments?|[tsc]?ions?|[aei]?tions?|sions?|[a-z]?ings?|i?ty|ities|ness|[ae]nces?|[ae]ncy|ncies|[ai]bles?|bility|ical(?:ly)?|ally|t?ives?|tures?|ous|ful|less|ize[ds]?|ise[ds]?|ism|ists?|ers?|ors?|eds?|ly|tique|iques?|aires?|eurs?|euses?|ité|ités|emment|amment)$/iu
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Joins lines; `vocabulary` holds the words of the whole text, lower case, hyphenated ones whole. */
export class LineJoiner {
  readonly #text: string
  #vocabulary: ReadonlySet<string> | null = null

  constructor(text: string) {
    this.#text = text
  }

  #knows(word: string): boolean {
    this.#vocabulary ??= new Set(this.#text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
    return this.#vocabulary.has(word.toLowerCase())
  }

  join(lines: readonly string[]): string {
    let text = ''
    for (const raw of lines) {
      const line = raw.trim()
      if (text === '') text = line
      else if (line !== '') text = this.#joinTwo(text, line)
    }
    return text
  }

  #joinTwo(text: string, line: string): string {
    const broken = /([\p{L}\p{M}-]+)-$/u.exec(text.slice(-60))
    const tail = /^[\p{L}\p{M}]+/u.exec(line)?.[0]
    if (broken && tail !== undefined) {
      const head = broken[1]!
      // Small letters only: "Jean-" + "Paul" keeps its hyphen.
      const isSmall = tail === tail.toLowerCase()
      const last = head.slice(head.lastIndexOf('-') + 1)
      if (isSmall && !this.#knows(`${head}-${tail}`) && (this.#knows(last + tail) || TAILS.test(tail))) {
        return text.slice(0, -1) + line
      }
      return text + line
    }
    if (/\d-$/.test(text) && /^\d/.test(line)) return text + line
    return CJK.test(text.slice(-1)) && CJK.test(line.charAt(0)) ? text + line : `${text} ${line}`
  }
}
