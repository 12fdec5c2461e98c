// One version of an article as the cursor sees it: blocks, sentences, words, characters. Positions are UTF-16 units in
// the version's plain text. Everything below the block is found when asked for, so a long article costs nothing at rest.
import { sentencesOf } from '#shared/anchoring/sentences.ts'
import {
  blockIndexAt,
  blockStarts,
  plainText,
  type Block,
  type VersionContent,
} from '#shared/domain/article.ts'

/** End excluded. */
export type Span = { readonly start: number; readonly end: number }

/** A grapheme longer than this is cut: a bound for texts that pile marks on one letter. */
const LONGEST_GRAPHEME = 256

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export class ArticleText {
  readonly content: VersionContent
  readonly blocks: readonly Block[]
  readonly starts: readonly number[]
  readonly plain: string
  readonly language: string | null
  readonly #sentences = new Map<number, readonly Span[]>()

  constructor(content: VersionContent, language: string | null) {
    this.content = content
    this.blocks = content.blocks
    this.starts = blockStarts(content)
    this.plain = plainText(content)
    this.language = language
  }

  blockAt(position: number): number {
    return blockIndexAt(this.starts, position)
  }

  blockSpan(index: number): Span {
    const start = this.starts[index] ?? 0
    return { start, end: start + (this.blocks[index]?.text.length ?? 0) }
  }

  /** Sentences of a block; of a table, its cells that hold something. */
  sentences(index: number): readonly Span[] {
    const known = this.#sentences.get(index)
    if (known) return known
    const block = this.blocks[index]
    const at = this.starts[index] ?? 0
    const found = !block ? [] : block.cells ? cellsOf(block) : sentencesOf(block.text, this.language)
    const spans = found.map(({ start, end }) => ({ start: at + start, end: at + end }))
    this.#sentences.set(index, spans)
    return spans
  }

  /** The sentence at a position, or the nearest where there is none; null in an article without any. */
  sentenceAt(position: number): Span | null {
    const index = this.blockAt(position)
    const here = this.sentences(index)
    if (here.length > 0) return here.findLast((sentence) => sentence.start <= position) ?? here[0]!
    return this.#firstFrom(index + 1) ?? this.#lastBefore(index)
  }

  firstSentence(): Span | null {
    return this.#firstFrom(0)
  }

  lastSentence(): Span | null {
    return this.#lastBefore(this.blocks.length)
  }

  /** The first sentence that starts at or behind a position. */
  sentenceFrom(position: number): Span | null {
    const index = this.blockAt(position)
    return this.sentences(index).find((sentence) => sentence.start >= position) ?? this.#firstFrom(index + 1)
  }

  /** The last sentence that ends at or before a position. */
  sentenceUpTo(position: number): Span | null {
    const index = this.blockAt(position)
    return this.sentences(index).findLast((sentence) => sentence.end <= position) ?? this.#lastBefore(index)
  }

  /** First sentence of the next paragraph that has one. */
  paragraphAfter(position: number): Span | null {
    return this.#firstFrom(this.blockAt(position) + 1)
  }

  paragraphBefore(position: number): Span | null {
    for (let i = this.blockAt(position) - 1; i >= 0; i--) {
      const sentences = this.sentences(i)
      if (sentences.length > 0) return sentences[0]!
    }
    return null
  }

  #firstFrom(index: number): Span | null {
    for (let i = index; i < this.blocks.length; i++) {
      const sentences = this.sentences(i)
      if (sentences.length > 0) return sentences[0]!
    }
    return null
  }

  #lastBefore(index: number): Span | null {
    for (let i = index - 1; i >= 0; i--) {
      const sentences = this.sentences(i)
      if (sentences.length > 0) return sentences.at(-1)!
    }
    return null
  }

  /** The word that a position lies in; null between words. */
  wordAt(position: number): Span | null {
    const sentence = this.sentenceAt(position)
    if (!sentence || position < sentence.start || position >= sentence.end) return null
    const word = words
      .segment(this.plain.slice(sentence.start, sentence.end))
      .containing(position - sentence.start)
    if (!word?.isWordLike) return null
    const start = sentence.start + word.index
    return { start, end: start + word.segment.length }
  }

  /** Where words start (`start`) or end (`end`) next to a position, over the borders of sentences and blocks. */
  wordEdge(position: number, edge: 'start' | 'end', direction: 1 | -1): number | null {
    let sentence = this.sentenceAt(direction === 1 ? position : Math.max(0, position - 1))
    while (sentence) {
      const edges = this.#wordEdges(sentence, edge)
      const found =
        direction === 1 ? edges.find((at) => at > position) : edges.findLast((at) => at < position)
      if (found !== undefined) return found
      const next: Span | null =
        direction === 1 ? this.sentenceFrom(sentence.end) : this.sentenceUpTo(sentence.start)
      if (next && next.start === sentence.start) return null
      sentence = next
    }
    return null
  }

  /** The sentence's own edge counts: a full stop or an opening quotation mark can be chosen too. */
  #wordEdges({ start, end }: Span, edge: 'start' | 'end'): number[] {
    const edges = edge === 'start' ? [start] : []
    for (const word of words.segment(this.plain.slice(start, end))) {
      if (!word.isWordLike) continue
      const at = start + word.index + (edge === 'start' ? 0 : word.segment.length)
      if (at !== edges.at(-1)) edges.push(at)
    }
    if (edge === 'end' && edges.at(-1) !== end) edges.push(end)
    return edges
  }

  /** The border of a character (grapheme) before or behind a position; skips what separates blocks. */
  characterEdge(position: number, direction: 1 | -1): number | null {
    const index = this.blockAt(position)
    const { start, end } = this.blockSpan(index)
    if (direction === 1) {
      if (position < end) {
        const [first] = graphemes.segment(
          this.plain.slice(position, Math.min(end, position + LONGEST_GRAPHEME)),
        )
        return position + (first?.segment.length ?? 1)
      }
      for (let i = index + 1; i < this.blocks.length; i++) {
        const next = this.blockSpan(i)
        if (next.end > next.start) return this.characterEdge(next.start, 1)
      }
      return null
    }
    if (position > start) return this.snap(position - 1)
    for (let i = index - 1; i >= 0; i--) {
      const previous = this.blockSpan(i)
      if (previous.end > previous.start) return previous.end
    }
    return null
  }

  /** The position itself, or the start of the character it would cut in two. */
  snap(position: number): number {
    const { start, end } = this.blockSpan(this.blockAt(position))
    if (position <= start || position >= end) return Math.min(position, end)
    const from = Math.max(start, position - LONGEST_GRAPHEME)
    const slice = this.plain.slice(from, Math.min(end, position + LONGEST_GRAPHEME))
    return from + (graphemes.segment(slice).containing(position - from)?.index ?? position - from)
  }

  /** The same stretch without the white space at its ends; null when nothing is left. */
  trim({ start, end }: Span): Span | null {
    while (start < end && /\s/u.test(this.plain[start]!)) start++
    while (end > start && /\s/u.test(this.plain[end - 1]!)) end--
    return start < end ? { start, end } : null
  }
}

function cellsOf(block: Block): Span[] {
  return (block.cells ?? []).flatMap(({ start, end }) =>
    block.text.slice(start, end).trim() === '' ? [] : [{ start, end }],
  )
}
