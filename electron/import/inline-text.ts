// Builds one block's text and marks from chunks of running text, white space collapsed as a browser does.
import type { Block, Mark } from '#shared/domain/article.ts'
import { tidyInline, toNfc } from '#shared/import/tidy-text.ts'

export type OpenMark = Pick<Mark, 'kind' | 'href' | 'note'> & { start: number }

export class InlineText {
  /** Only added to while a block is read: looking at its end would copy it, every time (600 kB of `x<br>` took minutes). */
  #text = ''
  /** A space at the end waits here for something to follow it. */
  #isSpacePending = false
  #isAfterBreak = false
  #marks: Mark[] = []
  /** Marks open across blocks: `<b>` around three paragraphs marks each of them. */
  readonly #open: OpenMark[] = []

  get isUntouched(): boolean {
    return this.#text === ''
  }

  get endsWithBreak(): boolean {
    return this.#isAfterBreak
  }

  /** Text; white space collapses, over chunks too. */
  append(chunk: string): void {
    let tidy = tidyInline(chunk)
    if (tidy.startsWith(' ')) {
      this.#isSpacePending ||= this.#text !== '' && !this.#isAfterBreak
      tidy = tidy.slice(1)
    }
    if (tidy === '') return
    if (this.#isSpacePending) this.#text += ' '
    this.#isSpacePending = tidy.endsWith(' ')
    this.#text += this.#isSpacePending ? tidy.slice(0, -1) : tidy
    this.#isAfterBreak = false
  }

  /** A line break inside the block. */
  breakLine(): void {
    if (this.#text === '' || this.#isAfterBreak) return
    this.#isSpacePending = false
    this.#isAfterBreak = true
    this.#text += '\n'
  }

  open(mark: Pick<Mark, 'kind' | 'href' | 'note'>): OpenMark {
    const opened = { ...mark, start: this.#text.length }
    this.#open.push(opened)
    return opened
  }

  close(mark: OpenMark): void {
    const index = this.#open.lastIndexOf(mark)
    if (index === -1) return
    this.#open.splice(index, 1)
    this.#add(mark)
  }

  #add({ start, ...mark }: OpenMark): void {
    if (start < this.#text.length) this.#marks.push({ start, end: this.#text.length, ...mark })
  }

  /** Hands over what there is and starts the next block; marks still open go on there. */
  take(): Pick<Block, 'text' | 'marks'> {
    for (const mark of this.#open) {
      this.#add(mark)
      mark.start = 0
    }
    const text = this.#text.trimEnd()
    const marks = trimMarks(text, this.#marks)
    this.#text = ''
    this.#isSpacePending = false
    this.#isAfterBreak = false
    this.#marks = []
    return toNfc({ text, marks })
  }
}

/** Marks inside the text, without white space at their edges, sorted; neighbours of one kind joined. */
function trimMarks(text: string, marks: readonly Mark[]): Mark[] {
  if (marks.length === 0) return []
  const trimmed: Mark[] = []
  for (const mark of marks) {
    let { start, end } = mark
    end = Math.min(end, text.length)
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (start < end) trimmed.push({ ...mark, start, end })
  }
  trimmed.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1))
  const joined: Mark[] = []
  const last = new Map<string, Mark>()
  for (const mark of trimmed) {
    const key = `${mark.kind} ${mark.href ?? ''} ${mark.note ?? ''}`
    const before = last.get(key)
    if (before && mark.start <= before.end) {
      before.end = Math.max(before.end, mark.end)
      continue
    }
    joined.push(mark)
    last.set(key, mark)
  }
  return joined
}
