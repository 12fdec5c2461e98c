import { $createHeadingNode, type HeadingTagType } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { $getSelection, $isRangeSelection, type ElementNode } from 'lexical'

/** Turns the selected blocks into another kind. */
export function $setBlocks(create: () => ElementNode): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) $setBlocksType(selection, create)
}

/** `level` as in the memo: 1 stands under the title, which is the page's h1. */
export function $setHeading(level: number): void {
  $setBlocks(() => $createHeadingNode(`h${level + 1}` as HeadingTagType))
}
