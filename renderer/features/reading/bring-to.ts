import { putLine } from '../../editor/reading-line.ts'
import { setCursor } from '../reader/cursor-commands.ts'
import { onSentence } from '../reader/cursor.ts'
import { focusReader, getReader, readerView } from '../reader/reader-store.ts'

/** Room above a block that one has gone to, in pixels: the last lines of what stands before it. */
const ABOVE = 56

/** Goes to a block: its first line near the top of the view, the cursor on its first sentence, the keys in the text. */
export function goToBlock(index: number): void {
  const { shown } = getReader()
  const view = readerView()
  if (!shown || !view) return
  focusReader()
  const [sentence] = shown.text.sentences(index)
  if (sentence) setCursor(onSentence(sentence), { scroll: false })
  putLine(view, shown.text, shown.text.starts[index]!, ABOVE)
}
