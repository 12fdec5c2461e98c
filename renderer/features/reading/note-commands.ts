// Showing notes where they are referred to, going to them, and back.
import i18next from 'i18next'
import type { Block } from '#shared/domain/article.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { setCursor, speak } from '../reader/cursor-commands.ts'
import { onSentence } from '../reader/cursor.ts'
import { focusReader, getReader, setReader } from '../reader/reader-store.ts'
import { goToBlock } from './bring-to.ts'
import { notesIn, referenceTo, type ShownNotes } from './notes.ts'

/** Where one went to a note from: the way back leads there, not to the first place that refers to it. */
let leftFrom: { readonly note: Block; readonly position: number } | null = null

/** The notes of the cursor's sentence; in a note itself, back to the text. */
function showNotes(): void {
  const { shown, cursor } = getReader()
  if (!shown || !cursor) return
  const { text } = shown
  if (text.blocks[text.blockAt(cursor.start)]?.kind === 'footnote') {
    goBack()
    return
  }
  const references = notesIn(text, cursor)
  const [first] = references
  if (!first) {
    speak(i18next.t('reading.note.none'))
    return
  }
  openNotes({ notes: [...new Set(references.map(({ note }) => note))], from: first })
}

/** The note that a click means: a reference holds the position. False where none does. */
export function showNoteAt(position: number): boolean {
  const { shown } = getReader()
  const [reference] = shown ? notesIn(shown.text, { start: position, end: position }) : []
  if (!shown || !reference) return false
  const sentence = shown.text.sentenceAt(reference.start)
  if (sentence) setCursor(onSentence(sentence), { scroll: false, speak: false })
  openNotes({ notes: [reference.note], from: reference })
  return true
}

function openNotes(notes: ShownNotes): void {
  setReader({ notes })
}

export function closeNotes(): void {
  setReader({ notes: null })
}

/** To the note itself, among the article's notes. */
export function goToNote(id: string): void {
  const { shown, notes } = getReader()
  const index = shown?.text.blocks.findIndex((block) => block.id === id) ?? -1
  const note = shown?.text.blocks[index]
  closeNotes()
  if (!note) return
  leftFrom = notes && { note, position: notes.from.start }
  goToBlock(index)
}

/** From the note that the cursor is in to where the text refers to it. */
export function goBack(): void {
  const { shown, cursor } = getReader()
  const note = shown && cursor && shown.text.blocks[shown.text.blockAt(cursor.start)]
  if (!shown || !note) return
  const position =
    leftFrom?.note === note ? leftFrom.position : (referenceTo(shown.text, note.id)?.start ?? null)
  const sentence = position === null ? null : shown.text.sentenceAt(position)
  if (!sentence) {
    speak(i18next.t('reading.note.noReference'))
    return
  }
  focusReader()
  setCursor(onSentence(sentence))
}

export const noteBindings = { 'note.show': { run: showNotes } } satisfies Record<string, CommandBinding>
