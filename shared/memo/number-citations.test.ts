import { expect, it } from 'vitest'
import { draftMemo } from './draft-memo.ts'
import { makeClaims, makeDraftInput } from './memo.fixture.ts'
import type { Inline, MemoBlock } from './memo-document.ts'
import { numberCitations } from './number-citations.ts'

const citations = draftMemo(makeDraftInput({ claims: makeClaims(3) }))
  .blocks.flatMap((block) => block.inlines)
  .filter((inline): inline is Inline & { kind: 'citation' } => inline.kind === 'citation')
const point = (claim: string, ...inlines: Inline[]): MemoBlock => ({ kind: 'point', claim, inlines })
const heading = (text: string): MemoBlock => ({
  kind: 'heading',
  level: 1,
  inlines: [{ kind: 'text', text }],
})

it('numbers citations by first appearance and gives one place one number', () => {
  const [a, b] = citations
  const again: Inline = { kind: 'citation', citation: { ...b!.citation, claim: 'other', passage: 'other' } }
  const numbers = numberCitations([point('c2', b!), point('c1', a!, again)])
  expect(numbers.citations.map(({ number, citation, uses }) => [number, citation.passage, uses])).toEqual([
    [
      1,
      b!.citation.passage,
      [
        { block: 0, point: 1 },
        { block: 1, point: 2 },
      ],
    ],
    [2, a!.citation.passage, [{ block: 1, point: 2 }]],
  ])
})

it('gives two speakers of the same words two numbers', () => {
  const [a] = citations
  const other: Inline = { kind: 'citation', citation: { ...a!.citation, asserter: 'somebody else' } }
  expect(numberCitations([point('c1', a!, other)]).citations.length).toBe(2)
})

it('counts points anew under each heading', () => {
  const numbers = numberCitations([heading('A'), point('x'), point('y'), heading('B'), point('z')])
  expect([...numbers.pointAt]).toEqual([
    [1, 1],
    [2, 2],
    [4, 1],
  ])
  expect(numbers.placeOf.get('z')).toEqual({ block: 4, point: 1, section: 'B' })
})

it('finds a claim where it is cited when its point was joined to another', () => {
  const [a, , b] = citations
  const claimA = a!.citation.claim
  const claimB = b!.citation.claim
  const joined = numberCitations([point(claimA, b!), point('other', a!)])
  expect([joined.placeOf.get(claimA)?.block, joined.placeOf.get(claimB)?.block]).toEqual([1, 0])
  const supported = numberCitations([point(claimA, a!, b!), point(claimB, b!)])
  expect(supported.placeOf.get(claimB)?.block).toBe(1)
})
