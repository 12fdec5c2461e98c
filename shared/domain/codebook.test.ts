import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenAs, MAX_THEME_LEVELS, meantThemes, readCodebook, type Codebook } from './codebook.ts'
import { someTheme, themeMap } from './theme.fixture.ts'
import { themeSchema, type Theme } from './theme.ts'

const read = (...themes: Theme[]) => readCodebook(themeMap(...themes))
const parents = ({ themes }: Codebook) =>
  Object.fromEntries([...themes.values()].map(({ id, parent }) => [id, parent]))
const pins = ({ themes }: Codebook) =>
  Object.fromEntries(
    [...themes.values()].flatMap(({ id, pinned }) => (pinned === null ? [] : [[id, pinned]])),
  )

it('reads a theme of an older file, which knows nothing of the newer fields', () => {
  const { include, exclude, example, retired, mergedInto, ...old } = someTheme({ id: 'a' })
  expect(themeSchema.parse(old)).toEqual(someTheme({ id: 'a' }))
  expect([include, exclude, example, retired, mergedInto]).toEqual(['', '', '', false, null])
})

describe('a merged theme', () => {
  it('stands for the target, also over several merges', () => {
    const codebook = read(
      someTheme({ id: 'a', mergedInto: 'b' }),
      someTheme({ id: 'b', mergedInto: 'c' }),
      someTheme({ id: 'c' }),
    )
    expect([...codebook.themes.keys()]).toEqual(['c'])
    expect(meantThemes(codebook, ['a', 'x', 'c', 'b'])).toEqual(['c', 'x'])
    expect(givenAs(codebook, ['a', 'x', 'c'], 'c')).toEqual(['a', 'c'])
  })

  it('takes the themes under it along', () => {
    const codebook = read(
      someTheme({ id: 'a', mergedInto: 'b' }),
      someTheme({ id: 'b' }),
      someTheme({ id: 'child', parent: 'a' }),
    )
    expect(parents(codebook)).toEqual({ b: null, child: 'b' })
  })

  it('merged into one under it leaves its own place to it', () => {
    const codebook = read(
      someTheme({ id: 'top' }),
      someTheme({ id: 'a', parent: 'top', mergedInto: 'b' }),
      someTheme({ id: 'b', parent: 'a' }),
    )
    expect(parents(codebook)).toEqual({ top: null, b: 'top' })
  })

  it('gives its key to the target where that has none', () => {
    const into = (pinned: number | null) =>
      read(someTheme({ id: 'a', pinned: 3, mergedInto: 'b' }), someTheme({ id: 'b', pinned }))
    expect(pins(into(null))).toEqual({ b: 3 })
    expect(pins(into(5))).toEqual({ b: 5 })
  })

  it('stands for itself where the target is not in this file', () => {
    expect(parents(read(someTheme({ id: 'a', mergedInto: 'gone' })))).toEqual({ a: null })
  })

  it('of two merged into each other apart, one stands for both', () => {
    const codebook = read(someTheme({ id: 'b', mergedInto: 'a' }), someTheme({ id: 'a', mergedInto: 'b' }))
    expect([...codebook.themes.keys()]).toEqual(['a'])
    expect([...codebook.merged]).toEqual([['b', 'a']])
  })
})

describe('a key', () => {
  it('given twice apart belongs to the older theme', () => {
    const codebook = read(someTheme({ id: 'a', pinned: 1, at: 2 }), someTheme({ id: 'b', pinned: 1, at: 1 }))
    expect(pins(codebook)).toEqual({ b: 1 })
  })

  it('of a retired theme is free', () => {
    const codebook = read(
      someTheme({ id: 'a', pinned: 1, retired: true }),
      someTheme({ id: 'b', pinned: 1, at: 9 }),
    )
    expect(pins(codebook)).toEqual({ b: 1 })
  })
})

it('reads a chain of ten thousand themes as a tree of the levels there are', () => {
  const chain = Array.from({ length: 10_000 }, (_, n) =>
    someTheme({ id: `t${n}`, parent: n === 0 ? null : `t${n - 1}` }),
  )
  const codebook = read(...chain)
  expect(codebook.themes.size).toBe(10_000)
  expect(codebook.themes.get('t9999')!.parent).toBe(`t${MAX_THEME_LEVELS - 2}`)
})

it('is a tree whatever stands in the records, the same in whatever order they come', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const theme = fc.record({
    id,
    at: fc.nat(3),
    parent: fc.option(fc.oneof(id, fc.constant('gone'))),
    mergedInto: fc.option(fc.oneof(id, fc.constant('gone'))),
    pinned: fc.option(fc.integer({ min: 1, max: 3 })),
    retired: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.uniqueArray(theme, { selector: ({ id }) => id }), (rows) => {
      const themes = rows.map(someTheme)
      const codebook = read(...themes)
      const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
      const turned = read(...themes.toReversed())
      expect(sorted(turned.themes)).toEqual(sorted(codebook.themes))
      expect(sorted(turned.merged)).toEqual(sorted(codebook.merged))
      // Every theme either stands or means one that does.
      for (const { id } of themes) {
        expect(codebook.themes.has(id)).toBe(!codebook.merged.has(id))
        expect(codebook.themes.has(codebook.merged.get(id) ?? id)).toBe(true)
      }
      for (const standing of codebook.themes.values()) {
        let steps = 0
        for (let at = standing; at.parent !== null; at = codebook.themes.get(at.parent)!)
          expect(++steps).toBeLessThan(MAX_THEME_LEVELS)
      }
      const keys = [...codebook.themes.values()].flatMap(({ pinned }) => pinned ?? [])
      expect(new Set(keys).size).toBe(keys.length)
      // Reading what was read changes nothing.
      expect(readCodebook(codebook.themes).themes).toEqual(codebook.themes)
    }),
    { numRuns: 500 },
  )
})
