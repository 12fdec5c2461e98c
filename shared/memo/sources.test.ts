import { describe, expect, it } from 'vitest'
import { draftMemo } from './draft-memo.ts'
import { memoLabels } from './labels.ts'
import { ARTICLES, makeClaims, makeDraftInput } from './memo.fixture.ts'
import { numberCitations } from './number-citations.ts'
import { shortSource, sourceGroups } from './sources.ts'

const groups = (language: string) =>
  sourceGroups(
    numberCitations(draftMemo(makeDraftInput({ claims: makeClaims(9) })).blocks).citations,
    language,
    memoLabels(language),
  )

describe('the sources', () => {
  it('name each article once, with its citations under it', () => {
    expect(
      groups('en').map((group) => [group.authors, group.details, group.entries.map((entry) => entry.number)]),
    ).toEqual([
      [
        'Maren Holt and Tobias Achterberg',
        ['The Harbour Ledger', '14 September 2026', 'accessed 18 November 2026'],
        [1, 2, 4, 6, 7],
      ],
      [
        'Adaeze Brandt, Luis Ferrer and Kei Munakata',
        ['Institute for Coastal Infrastructure', 'June 2026', 'accessed 10 November 2026'],
        [3, 5, 8, 9, 11],
      ],
      ['Solène Marchetti', ['Le Courrier des Îles', '2 October 2026'], [10]],
    ])
  })

  it('say who said it and where that was read', () => {
    const entry = groups('en')[0]!.entries[2]!
    expect(entry.chain).toBe('former treasurer Anselm Roy, quoted in Maren Holt and Tobias Achterberg (2026)')
    expect(entry.place).toBe('para 7')
    expect(entry.link).toMatch(/^https:\/\/www\.harbourledger\.example\/.*#:~:text=.*-,no%20estimate/)
  })

  it('speak the memo’s language and mark the quote’s own', () => {
    const french = groups('fr')
    expect(french[0]!.entries[0]!.language).toBe('en')
    expect(french[2]!.entries[0]!.language).toBe(null)
    expect(french[0]!.details[1]).toBe('14 septembre 2026')
  })

  it('fall back to the publisher, then the title', () => {
    const source = ARTICLES.get('aledger')!
    expect(shortSource({ ...source, authors: [] }, memoLabels('en'))).toBe('The Harbour Ledger (2026)')
    expect(shortSource({ ...source, authors: ['A', 'B', 'C'], published: null }, memoLabels('en'))).toBe(
      'A et al. (undated)',
    )
  })
})
