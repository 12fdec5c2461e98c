import { createHeadlessEditor } from '@lexical/headless'
import { $getRoot, $isElementNode } from 'lexical'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftMemo } from '#shared/memo/draft-memo.ts'
import { makeDraftInput } from '#shared/memo/memo.fixture.ts'
import type { MemoBlock } from '#shared/memo/memo-document.ts'
import { MEMO_BODY, memoText } from '#shared/memo/memo-text.ts'
import { $fillMemo } from './fill-memo.ts'
import { bindMemo, fillMemoBody } from './memo-binding.ts'
import { $memoBlocks } from './memo-from-editor.ts'
import { MEMO_NODES } from './nodes/memo-nodes.ts'

const makeEditor = () =>
  createHeadlessEditor({
    nodes: MEMO_NODES,
    onError: (error) => {
      throw error
    },
  })
const flush = () => new Promise((resolve) => setTimeout(resolve, 0))
const text = (words: string, look = {}) => ({ kind: 'text' as const, text: words, ...look })
const draft = draftMemo(makeDraftInput()).blocks
const written: MemoBlock[] = [
  ...draft,
  { kind: 'heading', level: 3, inlines: [text('Own heading')] },
  {
    kind: 'paragraph',
    inlines: [
      text('plain '),
      text('bold', { bold: true }),
      text(' link', { href: 'https://a.example/' }),
      text(' end\nnext line'),
    ],
  },
  { kind: 'listItem', ordered: false, level: 1, inlines: [text('a')] },
  { kind: 'listItem', ordered: true, level: 2, inlines: [text('b', { italic: true })] },
  { kind: 'listItem', ordered: false, level: 1, inlines: [text('c')] },
  { kind: 'listItem', ordered: true, level: 1, inlines: [] },
  { kind: 'quote', inlines: [text('quoted')] },
  { kind: 'point', inlines: [text('own point')] },
]

async function openBody(doc: Y.Doc) {
  const editor = makeEditor()
  const binding = bindMemo(editor, doc)
  await flush()
  const blocks = () => editor.getEditorState().read(() => $memoBlocks().map(({ block }) => block))
  return { editor, blocks, ...binding }
}

describe('a memo in the editor', () => {
  it('comes back as the blocks it was made of', () => {
    const editor = makeEditor()
    editor.update(() => $fillMemo(written), { discrete: true })
    expect(editor.getEditorState().read(() => $memoBlocks().map(({ block }) => block))).toEqual(written)
  })

  it('survives a copy as JSON, as the clipboard makes it', () => {
    const editor = makeEditor()
    editor.update(() => $fillMemo(written), { discrete: true })
    const state = editor.parseEditorState(JSON.stringify(editor.getEditorState()))
    expect(state.read(() => $memoBlocks().map(({ block }) => block))).toEqual(written)
  })
})

describe('the shared text of a memo', () => {
  it('holds the body for who opens it elsewhere', async () => {
    const doc = new Y.Doc()
    fillMemoBody(doc, written)
    const elsewhere = new Y.Doc()
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc))
    expect((await openBody(elsewhere)).blocks()).toEqual(written)
  })

  it('reads as plain text, a block for each block of the editor', () => {
    const doc = new Y.Doc()
    fillMemoBody(doc, written)
    const words = written.map(({ inlines }) =>
      inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
    )
    expect(memoText(doc)).toEqual(words)
    expect(words).toContain('plain bold link end\nnext line')
  })

  it('is not changed by being opened, and opens twice over one document', async () => {
    const doc = new Y.Doc()
    fillMemoBody(doc, written)
    const before = Y.encodeStateAsUpdate(doc)
    const first = await openBody(doc)
    first.unbind()
    const second = await openBody(doc)
    expect(second.blocks()).toEqual(written)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  it('merges what two people write in two paragraphs', async () => {
    const mine = new Y.Doc()
    fillMemoBody(mine, [
      { kind: 'paragraph', inlines: [text('one')] },
      { kind: 'paragraph', prompt: 'Say', inlines: [] },
    ])
    const theirs = new Y.Doc()
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    const me = await openBody(mine)
    const them = await openBody(theirs)
    const append = (at: number, words: string) => () => {
      const node = $getRoot().getChildAtIndex(at)
      if ($isElementNode(node)) node.selectEnd().insertText(words)
    }
    me.editor.update(append(0, ' mine'), { discrete: true })
    them.editor.update(append(1, 'theirs'), { discrete: true })
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    await flush()
    const merged = [
      { kind: 'paragraph', inlines: [text('one mine')] },
      { kind: 'paragraph', prompt: 'Say', inlines: [text('theirs')] },
    ]
    expect([me.blocks(), them.blocks()]).toEqual([merged, merged])
  })

  it('undoes typing, not the draft', async () => {
    const doc = new Y.Doc()
    fillMemoBody(doc, [{ kind: 'paragraph', inlines: [text('draft')] }])
    const { editor, blocks, undoManager } = await openBody(doc)
    editor.update(() => $getRoot().selectEnd().insertText(' and more'), { discrete: true })
    expect(blocks()).toEqual([{ kind: 'paragraph', inlines: [text('draft and more')] }])
    undoManager.undo()
    await flush()
    expect(blocks()).toEqual([{ kind: 'paragraph', inlines: [text('draft')] }])
    expect(undoManager.canUndo()).toBe(false)
    expect(doc.get(MEMO_BODY, Y.XmlText).length).toBeGreaterThan(0)
  })
})
