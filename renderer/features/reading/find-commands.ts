// Looking for words in the article on screen: the field, the next match, the way back to the text.
import i18next from 'i18next'
import { findMatches, makeSearchable, type SearchableText } from '#shared/anchoring/find-text.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import type { ArticleText } from '../../editor/article-text.ts'
import { setCursor, speak } from '../reader/cursor-commands.ts'
import { onSentence } from '../reader/cursor.ts'
import { focusReader, getReader, readerView, setReader } from '../reader/reader-store.ts'
import type { Find } from './find-state.ts'

/** Of a stretch that was chosen in the text, at most this much (UTF-16) goes into the field. */
const LONGEST_QUERY = 120

/** What was made ready of a text, with and without regard to case. */
const ready = new WeakMap<ArticleText, Map<boolean, SearchableText>>()

function searchableOf(text: ArticleText, matchCase: boolean): SearchableText {
  const both = ready.get(text) ?? new Map<boolean, SearchableText>()
  ready.set(text, both)
  const known = both.get(matchCase) ?? makeSearchable(text.plain, matchCase)
  both.set(matchCase, known)
  return known
}

type Wanted = Partial<Pick<Find, 'query' | 'matchCase' | 'wholeWord'>>

/** Looks for something else, or for the same in another way or another text; goes to the first match from the origin. */
export function search(wanted: Wanted, scroll = true): void {
  const { shown, find } = getReader()
  const next = { ...find, ...wanted }
  const matches = shown
    ? findMatches(searchableOf(shown.text, next.matchCase), next.query, next.wholeWord)
    : []
  const ahead = matches.findIndex((match) => match.start >= next.origin)
  const current = ahead < 0 && matches.length > 0 ? 0 : ahead
  setReader({ find: { ...next, matches, current } })
  const match = matches[current]
  if (match && scroll) readerView()?.scrollIn(match)
}

function openFind(): void {
  const { find, cursor, shown } = getReader()
  if (!shown) return
  const words = cursor?.chosen ? shown.text.plain.slice(cursor.start, cursor.end) : ''
  const fits = words !== '' && words.length <= LONGEST_QUERY && !words.includes('\n')
  setReader({
    goingTo: false,
    find: { ...find, open: true, asked: find.asked + 1, origin: find.open ? find.origin : startHere() },
  })
  // A search that was closed begins anew from where one is now; nothing moves before something is typed.
  search(fits && !find.open ? { query: words } : {}, fits)
}

/** The cursor's place if it is in sight, else the top of what is. */
function startHere(): number {
  const { cursor } = getReader()
  const visible = readerView()?.visible(0)?.measured
  if (!visible) return cursor?.start ?? 0
  return cursor && cursor.start >= visible.start && cursor.start < visible.end ? cursor.start : visible.start
}

function step(direction: 1 | -1): void {
  const { find } = getReader()
  if (find.query === '') {
    openFind()
    return
  }
  if (!find.open) {
    // From the cursor on, without the match that it already stands on.
    const { cursor } = getReader()
    setReader({ find: { ...find, open: true, origin: direction === 1 ? (cursor?.end ?? 0) : startHere() } })
    search({})
    if (direction === 1) return
  }
  const { matches, current } = getReader().find
  if (matches.length === 0) return
  const next = (current + direction + matches.length) % matches.length
  const match = matches[next]!
  setReader((state) => ({ find: { ...state.find, current: next, origin: match.start } }))
  readerView()?.scrollIn(match)
  const wrapped = direction === 1 ? next === 0 : next === matches.length - 1
  if (wrapped && matches.length > 1) {
    speak(i18next.t(direction === 1 ? 'reading.find.fromStart' : 'reading.find.fromEnd'))
  }
}

/** Back to the text; the cursor stands on the sentence that was found. */
export function closeFind(): void {
  const { find, shown } = getReader()
  const match = find.matches[find.current]
  setReader({ find: { ...find, open: false } })
  const sentence = match && shown?.text.sentenceAt(match.start)
  if (sentence) setCursor(onSentence(sentence), { scroll: false })
  focusReader()
}

const isShown = () => getReader().shown !== null

export const findBindings = {
  'find.open': { run: openFind, enabled: isShown },
  'find.next': { run: () => step(1), enabled: isShown },
  'find.previous': { run: () => step(-1), enabled: isShown },
} satisfies Record<string, CommandBinding>
