import { describe, expect, it } from 'vitest'
import { draftMemo } from './draft-memo.ts'
import { makeSource } from '../claims/claims.fixture.ts'
import { makeClaimRow } from '../ipc/claim-row.fixture.ts'
import { memoLabels } from './labels.ts'
import { HEAD_FR, makeClaims, makeDraftInput, THEMES } from './memo.fixture.ts'
import { memoDocumentSchema, type MemoBlock } from './memo-document.ts'
import { plainInlines } from './number-citations.ts'

const line = (block: MemoBlock) =>
  block.kind === 'heading'
    ? `${'#'.repeat(block.level)} ${plainInlines(block)}`
    : block.kind === 'point'
      ? `point ${block.claim}`
      : block.inlines
          .map((inline) => (inline.kind === 'crossReference' ? `see ${inline.claim}` : ''))
          .join('') || 'prompt'

const pick = (...numbers: number[]) => numbers.map((n) => makeClaims()[n]!)

describe('a draft', () => {
  it('prints each claim once, under its first theme, in the order of the codebook', () => {
    const { blocks } = draftMemo(makeDraftInput({ claims: pick(0, 4, 13, 24) }))
    expect(blocks.map(line)).toEqual([
      '# Bottom line',
      'prompt',
      '# Cost',
      'prompt',
      'point c0',
      '## Household tariffs',
      'prompt',
      'point c4',
      '# Contract and law',
      'prompt',
      'point c13',
      'see c0',
      '# Public opinion',
      'prompt',
      'see c4',
      '# Other',
      'prompt',
      'point c24',
    ])
  })

  it('makes the bottom line of our judgements, marked as ours, with what they rest on', () => {
    const likelihood = { scale: 'icd203', term: 'likely' } as const
    const mine = { person: 'h1', likelihood, confidence: 'low', credibility: null, note: '' } as const
    const link = (id: string, to: string) => ({
      id,
      doc: 'project',
      kind: 'restsOn' as const,
      from: 'j1',
      to,
    })
    const judgement = makeClaimRow({
      id: 'j1',
      number: 'IO-99',
      statement: 'costs will rise',
      judgement: true,
      themes: ['tcost'],
      assessments: [{ ...mine, person: 'h2', confidence: 'high' }, mine],
      links: [
        link('l1', 'c0'),
        link('l2', 'c4'),
        link('l3', 'gone'),
        { ...link('l4', 'c13'), kind: 'supports' },
      ],
    })
    const { blocks } = draftMemo(
      makeDraftInput({
        claims: [...pick(0), judgement],
        numbers: new Map([
          ['c0', 'IO-1'],
          ['c4', 'IO-5'],
          ['c13', 'IO-14'],
        ]),
      }),
    )
    expect(blocks.map(line).slice(0, 4)).toEqual(['# Bottom line', 'prompt', 'point j1', '# Cost'])
    expect(plainInlines(blocks[2]!)).toBe(
      'We judge: costs will rise. Likelihood: likely (ICD\u00a0203). Confidence: low. This rests on ; .',
    )
    expect(blocks[2]!.inlines.filter(({ kind }) => kind === 'crossReference')).toEqual([
      { kind: 'crossReference', claim: 'c0', number: 'IO-1' },
      { kind: 'crossReference', claim: 'c4', number: 'IO-5' },
    ])
    const french = draftMemo(
      makeDraftInput({ head: HEAD_FR, labels: memoLabels('fr'), claims: [{ ...judgement, links: [] }] }),
    )
    expect(plainInlines(french.blocks[2]!)).toContain(
      'Probabilité : « likely » (ICD\u00a0203), soit « probable ». Confiance : faible.',
    )
    const alone = draftMemo(makeDraftInput({ claims: [{ ...judgement, links: [], assessments: [] }] }))
    expect(plainInlines(alone.blocks[2]!)).toBe('We judge: costs will rise. This rests on no claim yet.')
  })

  it('follows the first theme that was chosen', () => {
    const { blocks } = draftMemo(makeDraftInput({ claims: pick(0), chosenThemes: new Set(['tlaw']) }))
    expect(blocks.map(line).slice(2)).toEqual(['# Contract and law', 'prompt', 'point c0'])
  })

  it('names a parent without a section in its child’s heading', () => {
    const { blocks } = draftMemo(makeDraftInput({ claims: pick(6) }))
    expect(blocks.map(line)).toContain('# Cost / Household tariffs')
  })

  it('sets a statement that is the quote in quotation marks, once', () => {
    const text = (n: number, fr = false) =>
      plainInlines(
        draftMemo(makeDraftInput({ claims: pick(n), ...(fr ? { head: HEAD_FR } : {}) })).blocks.find(
          (b) => b.kind === 'point',
        )!,
      )
    expect(text(13)).toBe('“The contract should be reopened before the second payment falls due.”')
    expect(text(5)).toContain(
      '“We will not let a single household be cut off over a bill it cannot pay.” Attributed to Mayor',
    )
    expect(text(24, true)).toBe(
      '«\u00a0The island’s two earlier plants were closed for the same reason.\u00a0»',
    )
  })

  it('says who said it, then cites each passage', () => {
    const [claim] = pick(0)
    const { blocks } = draftMemo(
      makeDraftInput({ claims: [{ ...claim!, statement: 'It will cost more', asserter: 'the mayor' }] }),
    )
    const point = blocks.find((block) => block.kind === 'point')!
    expect(
      point.inlines.map((inline) =>
        inline.kind === 'citation' ? inline.citation.passage : plainInlines(point),
      ),
    ).toEqual(['It will cost more. Attributed to the mayor.', 'p0x0', 'p0x1'])
  })

  it('names a source as it is called now, in the point and in its citation', () => {
    const [claim] = pick(0)
    const named = { ...claim!, statement: 'It will cost more', asserter: 'the mayor', source: 's1' }
    const sources = new Map([makeSource('s1', 'Mayor Hale', 's2'), makeSource('s2', 'Mayor Ines Hale')])
    const { blocks } = draftMemo(makeDraftInput({ claims: [named], sources }))
    const point = blocks.find((block) => block.kind === 'point')!
    expect(plainInlines(point)).toContain('Attributed to Mayor Ines Hale.')
    const [citation] = point.inlines.filter(({ kind }) => kind === 'citation')
    expect(citation).toMatchObject({ citation: { asserter: 'Mayor Ines Hale' } })
  })

  it('holds for themes that form a ring or are missing', () => {
    const ring = new Map(THEMES)
    ring.set('tcost', { ...THEMES.get('tcost')!, parent: 'ttariff' })
    const { blocks } = draftMemo(
      makeDraftInput({ claims: [...pick(0), { ...pick(4)[0]!, themes: ['tgone'] }], themes: ring }),
    )
    expect(blocks.map(line).filter((text) => text.startsWith('point'))).toEqual(['point c0', 'point c4'])
  })

  it('has the shape of a memo document', () => {
    expect(memoDocumentSchema.safeParse(draftMemo(makeDraftInput())).error).toBeUndefined()
  })
})
