// Reads the memo as it is written, for what is around it. What it holds changes with every key; what is below it does not
// have to.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Memo } from '#shared/domain/memo.ts'
import { memoLabels } from '#shared/memo/labels.ts'
import { setView, useViewStore } from '#renderer/state/view-store.ts'
import { BodyReader } from './memo-body.ts'
import {
  EMPTY_BODY,
  NumberingContext,
  WordsContext,
  type KeyedBlock,
  type MemoBody,
} from './numbering-context.ts'
import { sourceElementId } from './SourcesList.tsx'

type MemoBodyProviderProps = { readonly memo: Memo; readonly children: ReactNode }

export function MemoBodyProvider({ memo, children }: MemoBodyProviderProps) {
  const [editor] = useLexicalComposerContext()
  const [{ words, frame, blocks }, setBody] = useState(EMPTY_BODY)
  const now = useRef<readonly KeyedBlock[]>([])
  useEffect(() => {
    const reader = new BodyReader()
    return editor.registerUpdateListener(({ editorState, ...dirty }) => {
      if (dirty.dirtyElements.size === 0 && dirty.dirtyLeaves.size === 0) return
      const body: MemoBody = reader.read(editorState, dirty)
      now.current = body.blocks
      setBody(body)
    })
  }, [editor])
  const numbering = useMemo(
    () => ({
      ...frame,
      labels: memoLabels(memo.language),
      goToSource: (number: number) => document.getElementById(sourceElementId(number))?.focus(),
      goToBlock: (index: number) => goToBlock(editor, now.current[index]),
      readBlocks: () => now.current,
    }),
    [frame, editor, memo.language],
  )
  useBlockWanted(memo.id, editor, blocks)
  return (
    <NumberingContext value={numbering}>
      <WordsContext value={words}>{children}</WordsContext>
    </NumberingContext>
  )
}

function goToBlock(editor: LexicalEditor, block: KeyedBlock | undefined): void {
  if (!block) return
  editor.getElementByKey(block.key)?.scrollIntoView({ block: 'start' })
  editor.update(() => {
    const node = $getNodeByKey(block.key)
    if ($isElementNode(node)) node.selectStart()
  })
  editor.focus()
}

/** Goes to a block that a search found, once it is there; the title is at the top, where a memo opens. */
function useBlockWanted(memo: string, editor: LexicalEditor, blocks: readonly KeyedBlock[]): void {
  const wanted = useViewStore((state) => state.blockWanted)
  useEffect(() => {
    if (wanted?.memo !== memo || blocks.length === 0) return
    setView({ blockWanted: null })
    goToBlock(editor, blocks[wanted.block ?? 0])
  }, [wanted, memo, editor, blocks])
}
