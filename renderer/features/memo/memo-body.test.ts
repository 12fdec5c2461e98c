import { createHeadlessEditor } from '@lexical/headless'
import fc from 'fast-check'
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type LexicalEditor } from 'lexical'
import { describe, expect, it } from 'vitest'
import { draftMemo } from '#shared/memo/draft-memo.ts'
import { makeDraftInput } from '#shared/memo/memo.fixture.ts'
import type { Citation } from '#shared/memo/memo-document.ts'
import { $fillMemo } from './fill-memo.ts'
import { BodyReader } from './memo-body.ts'
import { $createCitationNode } from './nodes/CitationNode.tsx'
import { MEMO_NODES } from './nodes/memo-nodes.ts'
import { $createPointNode } from './nodes/PointNode.ts'
import type { MemoBody } from './numbering-context.ts'

const { blocks } = draftMemo(makeDraftInput())
const citations = blocks.flatMap(({ inlines }) =>
  inlines.flatMap((inline): Citation[] => (inline.kind === 'citation' ? [inline.citation] : [])),
)

/** An editor with a drafted memo, and its body as it is read bit by bit. */
function openMemo() {
  const editor = createHeadlessEditor({
    nodes: MEMO_NODES,
    onError: (error) => {
      throw error
    },
  })
  const reader = new BodyReader()
  const read: { body: MemoBody | null } = { body: null }
  editor.registerUpdateListener(({ editorState, ...dirty }) => {
    read.body = reader.read(editorState, dirty)
  })
  const update = (run: () => void) => editor.update(run, { discrete: true })
  update(() => $fillMemo(blocks))
  return { editor, update, body: () => read.body! }
}

const everything = (editor: LexicalEditor): MemoBody => {
  const state = editor.getEditorState()
  const all = new Map([...state._nodeMap.keys()].map((key) => [key, true]))
  return new BodyReader().read(state, { dirtyElements: all, dirtyLeaves: new Set() })
}

const $nth = (n: number) => {
  const children = $getRoot().getChildren()
  return children[n % Math.max(1, children.length)]
}

type Step = { readonly what: number; readonly at: number; readonly words: string; readonly cited: number }

function $take({ what, at, words, cited }: Step): void {
  const node = $nth(at)
  if (!node) {
    $getRoot().append($createParagraphNode())
    return
  }
  const text = $createTextNode(words)
  if (what === 0 && $isElementNode(node)) node.append(text)
  if (what === 1) node.insertAfter($createParagraphNode().append(text))
  if (what === 2) node.remove()
  if (what === 3 && $isElementNode(node))
    node.append($createCitationNode(citations[cited % citations.length]!))
  if (what === 4) node.insertBefore($createPointNode(`claim-${cited}`).append(text))
  const other = $nth(cited)
  if (what === 5 && other && other !== node) node.insertAfter(other)
  if (what === 6 && $isElementNode(node)) node.getFirstChild()?.remove()
}

describe('BodyReader', () => {
  it('reads after any edits what reading all of it would give', () => {
    const step = fc.record({
      what: fc.integer({ min: 0, max: 6 }),
      at: fc.nat(40),
      words: fc.string(),
      cited: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (edits) => {
        const { editor, update, body } = openMemo()
        for (const edit of edits) update(() => edit.forEach($take))
        expect(body()).toEqual(everything(editor))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps numbers and outline while prose is typed, and makes them anew for a heading or a citation', () => {
    const { update, body } = openMemo()
    const { frame, words } = body()
    expect(frame.numbers.citations.length).toBeGreaterThan(0)
    const paragraph = blocks.findIndex(({ kind }) => kind === 'paragraph')
    const heading = blocks.findIndex(({ kind }) => kind === 'heading')
    const write = (at: number, text: string) =>
      update(() => {
        const node = $nth(at)
        if ($isElementNode(node)) node.append($createTextNode(text))
      })
    write(paragraph, 'two words')
    expect(body().words).toBe(words + 2)
    expect(body().frame).toBe(frame)
    write(heading, 'more')
    expect(body().frame).not.toBe(frame)
    expect(body().frame.numbers).toEqual(frame.numbers)
    expect(body().frame.outline).not.toEqual(frame.outline)
  })
})
