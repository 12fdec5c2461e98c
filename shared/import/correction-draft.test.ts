import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block, VersionContent } from '../domain/article.ts'
import { blocksOfDraft, correctionDraftSchema, draftBlocks } from './correction-draft.ts'

const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', text, marks: [] })
const OLD: VersionContent = {
  format: 1,
  blocks: [block('b1', 'One'), block('b2', 'Two'), block('b3', 'Three')],
  leftOut: [],
}

it('tells a correction by what differs, and gives back the whole of it', () => {
  const edited = [
    block('b1', 'One'),
    block('b2', 'Two and a half'),
    block('x', 'Put in'),
    block('b3', 'Three'),
  ]
  const blocks = draftBlocks(OLD, edited)
  expect(blocks).toEqual(['b1', block('b2', 'Two and a half'), block('x', 'Put in'), 'b3'])
  expect(blocksOfDraft(OLD, blocks)).toEqual(edited)
})

it('gives back whatever stood in the editor, over the disk', () => {
  const texts = fc.constantFrom('One', 'Two', 'Three', 'four', '')
  const ids = fc.uniqueArray(fc.constantFrom('b1', 'b2', 'b3', 'x1', 'x2'))
  fc.assert(
    fc.property(ids, fc.infiniteStream(texts), (some, text) => {
      const edited = some.map((id) => block(id, text.next().value))
      const draft = { article: 'a', base: 'v', parents: ['v'], at: 1, blocks: draftBlocks(OLD, edited) }
      const read = correctionDraftSchema.parse(JSON.parse(JSON.stringify(draft)))
      expect(blocksOfDraft(OLD, read.blocks)).toEqual(edited)
    }),
  )
})

it('is no draft of a text that lacks one of its blocks', () => {
  expect(blocksOfDraft(OLD, ['b1', 'b9'])).toBeNull()
})
