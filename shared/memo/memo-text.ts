// The plain text of a memo's body, read from the shared text that the editor is bound to (@lexical/yjs): an element is
// a Y.XmlText whose `__type` attribute names its node, a text's look or a line break a Y.Map before it, what is drawn
// (a citation, a reference) a Y.XmlElement.
import * as Y from 'yjs'

/** The shared text of a memo's body in its document. */
export const MEMO_BODY = 'body'

/** One string a block, in the order of `$memoBlocks`: an item of a list is a block. */
export function memoText(doc: Y.Doc): string[] {
  return partsOf(doc.get(MEMO_BODY, Y.XmlText)).flatMap(blockTexts)
}

type Part = string | Y.XmlText | Y.Map<unknown>

function partsOf(element: Y.XmlText): Part[] {
  return (element.toDelta() as { insert?: unknown }[]).flatMap(({ insert }) =>
    typeof insert === 'string' || insert instanceof Y.XmlText || insert instanceof Y.Map ? [insert] : [],
  )
}

function typeOf(part: Part): unknown {
  if (part instanceof Y.XmlText) return (part.getAttribute as (name: string) => unknown)('__type')
  return part instanceof Y.Map ? part.get('__type') : null
}

function blockTexts(part: Part): string[] {
  if (typeOf(part) !== 'list') return [inlineText(part)]
  return partsOf(part as Y.XmlText).flatMap((item) => {
    const parts = item instanceof Y.XmlText ? partsOf(item) : [item]
    const own = parts.filter((child) => typeOf(child) !== 'list')
    const nested = parts.filter((child) => typeOf(child) === 'list')
    // An item that only holds another list is no block.
    const isBlock = own.length > 0 || nested.length === 0
    return [...(isBlock ? [own.map(inlineText).join('')] : []), ...nested.flatMap(blockTexts)]
  })
}

function inlineText(part: Part): string {
  if (typeof part === 'string') return part
  if (part instanceof Y.Map) return typeOf(part) === 'linebreak' ? '\n' : ''
  return partsOf(part).map(inlineText).join('')
}
