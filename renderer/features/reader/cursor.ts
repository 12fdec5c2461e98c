// The reader's cursor. At rest it is on a sentence; with Shift it grows from there, and both ends can be set by word.
// A stretch has two ends with keys of their own (Mod+arrows the start, Mod+Shift+arrows the end), as there is no caret
// from which one could begin: the way left is an anchor and a focus, where the start of a phrase costs three commands.
import type { CommandId } from '#shared/commands/commands.ts'
import type { ArticleText, Span } from '../../editor/article-text.ts'

export type Cursor = Span & {
  /** The sentence or paragraph that the stretch grew from; it takes back first what it added last. */
  readonly origin: Span
  /** False: the cursor is on a sentence; true: on a stretch that the person chose. */
  readonly chosen: boolean
}

export type CursorCommand = Extract<CommandId, `cursor.${string}` | `select.${string}`>

export function onSentence(sentence: Span): Cursor {
  return { start: sentence.start, end: sentence.end, origin: sentence, chosen: false }
}

/** On a stretch that the person chose. */
export function onStretch(stretch: Span): Cursor {
  const { start, end } = stretch
  return { start, end, origin: { start, end }, chosen: true }
}

type Move = (text: ArticleText, cursor: Cursor) => Cursor | null

const sentence = (found: Span | null) => found && onSentence(found)
const chosen = (cursor: Cursor, span: Partial<Span>): Cursor => ({ ...cursor, ...span, chosen: true })

/** Moves the end, where something was added behind the origin, else the start; never into the origin. */
function grow(
  direction: 1 | -1,
  edge: (text: ArticleText, position: number, isEnd: boolean) => number | null,
): Move {
  return (text, cursor) => {
    const takesBack = direction === 1 ? cursor.start < cursor.origin.start : cursor.end > cursor.origin.end
    const movesEnd = (direction === 1) !== takesBack
    const found = edge(text, movesEnd ? cursor.end : cursor.start, movesEnd)
    if (found === null) return null
    if (!takesBack) return chosen(cursor, movesEnd ? { end: found } : { start: found })
    return chosen(
      cursor,
      movesEnd
        ? { end: Math.max(found, cursor.origin.end) }
        : { start: Math.min(found, cursor.origin.start) },
    )
  }
}

const bySentence = (direction: 1 | -1) =>
  grow(direction, (text, position, isEnd) => {
    const here = text.sentenceAt(isEnd && direction === -1 ? position - 1 : position)
    if (!here) return null
    if (direction === 1) {
      if (isEnd) return position < here.end ? here.end : (text.sentenceFrom(position)?.end ?? null)
      return text.sentenceFrom(position + 1)?.start ?? null
    }
    if (isEnd) return text.sentenceUpTo(position - 1)?.end ?? null
    return position > here.start ? here.start : (text.sentenceUpTo(position)?.start ?? null)
  })

const byParagraph = (direction: 1 | -1) =>
  grow(direction, (text, position, isEnd) => {
    const index = text.blockAt(isEnd ? Math.max(0, position - 1) : position)
    const edgeOf = (sentences: readonly Span[]) => (isEnd ? sentences.at(-1)?.end : sentences[0]?.start)
    const here = edgeOf(text.sentences(index))
    if (here !== undefined && (direction === 1 ? here > position : here < position)) return here
    const next =
      direction === 1 ? text.paragraphAfter(position) : text.paragraphBefore(isEnd ? position - 1 : position)
    return (next && edgeOf(text.sentences(text.blockAt(next.start)))) ?? null
  })

const end =
  (edge: (text: ArticleText, position: number) => number | null): Move =>
  (text, cursor) => {
    const found = edge(text, cursor.end)
    return found === null || found <= cursor.start ? null : chosen(cursor, { end: found })
  }

const start =
  (edge: (text: ArticleText, position: number) => number | null): Move =>
  (text, cursor) => {
    const found = edge(text, cursor.start)
    return found === null || found >= cursor.end ? null : chosen(cursor, { start: found })
  }

const MOVES: Record<CursorCommand, Move> = {
  'cursor.nextSentence': (text, cursor) => sentence(text.sentenceFrom(cursor.end)),
  'cursor.previousSentence': (text, cursor) => {
    const here = text.sentenceAt(cursor.start)
    // Back out of a stretch that began inside a sentence: to that sentence first.
    return sentence(here && here.start < cursor.start ? here : text.sentenceUpTo(cursor.start))
  },
  'cursor.nextParagraph': (text, cursor) => sentence(text.paragraphAfter(cursor.end - 1)),
  'cursor.previousParagraph': (text, cursor) => sentence(text.paragraphBefore(cursor.start)),
  'cursor.start': (text) => sentence(text.firstSentence()),
  'cursor.end': (text) => sentence(text.lastSentence()),
  'select.nextSentence': bySentence(1),
  'select.previousSentence': bySentence(-1),
  'select.nextParagraph': byParagraph(1),
  'select.previousParagraph': byParagraph(-1),
  'select.nextWord': end((text, position) => text.wordEdge(position, 'end', 1)),
  'select.previousWord': end((text, position) => text.wordEdge(position, 'end', -1)),
  'select.nextCharacter': end((text, position) => text.characterEdge(position, 1)),
  'select.previousCharacter': end((text, position) => text.characterEdge(position, -1)),
  'select.startNextWord': start((text, position) => text.wordEdge(position, 'start', 1)),
  'select.startPreviousWord': start((text, position) => text.wordEdge(position, 'start', -1)),
}

export const CURSOR_COMMANDS = Object.keys(MOVES) as CursorCommand[]

/** Where a command takes the cursor; the same cursor at the ends of the text. */
export function moveCursor(text: ArticleText, cursor: Cursor, command: CursorCommand): Cursor {
  return MOVES[command](text, cursor) ?? cursor
}
