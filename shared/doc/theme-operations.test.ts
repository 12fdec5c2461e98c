import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MAX_THEME_LEVELS, meantThemes } from '../domain/codebook.ts'
import { themePath } from '../domain/theme.ts'
import { checkMerge, checkMove, checkPath, checkRename, checkSplit } from './check-theme-edit.ts'
import { applyInverses, edit, type Edit, type Inverse, type Writer } from './edit.ts'
import { SnapshotSource } from './snapshot.ts'
import {
  codebookOf,
  ensureTheme,
  findTheme,
  mergeThemes,
  moveTheme,
  pinTheme,
  removeTheme,
  retagClaim,
  retireTheme,
  splitTheme,
  unmergeTheme,
} from './theme-operations.ts'

const me: Writer = { person: 'h1', now: () => 1 }

/** A document with a codebook and its claims, as an analyst sees it. */
class World {
  readonly doc: Y.Doc
  readonly source: SnapshotSource
  constructor(doc = new Y.Doc()) {
    this.doc = doc
    this.source = new SnapshotSource(doc)
  }
  get codebook() {
    return codebookOf(this.source.current)
  }
  get themes() {
    return this.codebook.themes
  }
  run(change: (edit: Edit) => void): Inverse[] {
    return edit(this.doc, me, change)
  }
  make(...paths: string[]): this {
    this.run((e) => {
      const themes = new Map(this.themes)
      for (const path of paths) ensureTheme(e, themes, path)
    })
    return this
  }
  at(path: string) {
    return findTheme(this.themes, path)!
  }
  claim(id: string, ...paths: string[]): void {
    this.run((e) =>
      e.create<'claim'>({
        record: 'claim',
        id,
        number: id,
        statement: id,
        type: null,
        asserter: null,
        status: 'draft',
        themes: paths.map((path) => this.at(path).id),
      }),
    )
  }
  given(claim: string): readonly string[] {
    return this.source.current.claim.get(claim)!.value.themes
  }
  tags(claim: string): string[] {
    return meantThemes(this.codebook, this.given(claim)).map((id) => themePath(this.themes, id))
  }
  paths(): string[] {
    return [...this.themes.keys()].map((id) => themePath(this.themes, id)).sort()
  }
  copy(): World {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc))
    return new World(doc)
  }
}

function exchange(...worlds: World[]): void {
  const states = worlds.map(({ doc }) => Y.encodeStateAsUpdate(doc))
  for (const { doc } of worlds) for (const state of states) Y.applyUpdate(doc, state)
}

const code = (result: { ok: boolean } | { ok: false; code: string; detail: unknown }) =>
  'code' in result ? [result.code, result.detail] : 'fine'

describe('merge', () => {
  it('moves claims and themes below to the target, and one step of undo brings all back', () => {
    const world = new World().make('Militias/North', 'Armed groups')
    world.claim('c1', 'Militias')
    world.claim('c2', 'Militias', 'Armed groups')
    const before = world.paths()
    const inverses = world.run((e) =>
      mergeThemes(e, world.codebook, world.at('Militias').id, world.at('Armed groups').id),
    )
    expect(inverses).toHaveLength(1)
    expect(world.paths()).toEqual(['Armed groups', 'Armed groups/North'])
    expect([world.tags('c1'), world.tags('c2')]).toEqual([['Armed groups'], ['Armed groups']])
    applyInverses(world.doc, me, inverses)
    expect(world.paths()).toEqual(before)
    expect([world.tags('c1'), world.tags('c2')]).toEqual([['Militias'], ['Militias', 'Armed groups']])
  })

  it('takes in a tag that a colleague gives with the old theme apart', () => {
    const world = new World().make('Militias', 'Armed groups')
    world.claim('c1')
    const colleague = world.copy()
    world.run((e) => mergeThemes(e, world.codebook, world.at('Militias').id, world.at('Armed groups').id))
    colleague.run((e) => e.member('c1', 'themes', colleague.at('Militias').id, true))
    exchange(world, colleague)
    for (const one of [world, colleague]) expect(one.tags('c1')).toEqual(['Armed groups'])
  })

  it('keeps what a colleague moves below the old theme apart', () => {
    const world = new World().make('Militias', 'Armed groups', 'Self-defence')
    const colleague = world.copy()
    world.run((e) => mergeThemes(e, world.codebook, world.at('Militias').id, world.at('Armed groups').id))
    colleague.run((e) => moveTheme(e, colleague.at('Self-defence').id, colleague.at('Militias').id))
    exchange(world, colleague)
    expect(world.paths()).toEqual(['Armed groups', 'Armed groups/Self-defence'])
  })

  it('into a theme below it lets that move up', () => {
    const world = new World().make('Top/Violence/Attacks/By night')
    const inverses = world.run((e) =>
      mergeThemes(e, world.codebook, world.at('Top/Violence').id, world.at('Top/Violence/Attacks').id),
    )
    expect(world.paths()).toEqual(['Top', 'Top/Attacks', 'Top/Attacks/By night'])
    applyInverses(world.doc, me, inverses)
    expect(world.paths()).toContain('Top/Violence/Attacks/By night')
  })

  it('can be taken back by name later', () => {
    const world = new World().make('A', 'B')
    const { id } = world.at('A')
    world.run((e) => mergeThemes(e, world.codebook, id, world.at('B').id))
    world.run((e) => unmergeTheme(e, id))
    expect(world.paths()).toEqual(['A', 'B'])
  })

  it('refuses a theme with itself, and one that is retired', () => {
    const world = new World().make('A', 'B')
    world.run((e) => retireTheme(e, world.at('B').id, true))
    expect(code(checkMerge(world.themes, world.at('A'), world.at('A')))).toEqual([
      'themeSame',
      { theme: 'A' },
    ])
    expect(code(checkMerge(world.themes, world.at('A'), world.at('B')))).toEqual([
      'themeRetired',
      { theme: 'B' },
    ])
  })

  it('by several people apart comes out the same for all, and every tag means a theme that stands', () => {
    const step = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom('merge', 'merge', 'unmerge', 'move', 'tag', 'exchange'),
      a: fc.nat(4),
      b: fc.nat(4),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const first = new World().make('A', 'B', 'C', 'D', 'E')
        const ids = ['A', 'B', 'C', 'D', 'E'].map((path) => first.at(path).id)
        first.claim('c1')
        const worlds = [first, first.copy(), first.copy()]
        const tagged = new Set<string>()
        const done: [became: unknown, asked: string][] = []
        for (const { who, what, a, b } of steps) {
          const world = worlds[who]!
          const [one, other] = [ids[a]!, ids[b]!]
          const { themes, codebook } = world
          const [from, to] = [themes.get(one), themes.get(other)]
          if (what === 'exchange') exchange(...worlds)
          else if (what === 'unmerge') world.run((e) => unmergeTheme(e, one))
          else if (what === 'tag') {
            tagged.add(one)
            world.run((e) => e.member('c1', 'themes', one, true))
          } else if (what === 'merge') {
            if (from && to && checkMerge(themes, from, to).ok) {
              world.run((e) => mergeThemes(e, codebook, one, other))
              // Here, at least, it is done: the one means the other.
              done.push([world.codebook.merged.get(one), other])
            }
          } else if (from && to && checkMove(themes, from, other).ok) {
            world.run((e) => moveTheme(e, one, other))
            done.push([world.themes.get(one)!.parent, other])
          }
        }
        for (const [became, asked] of done) expect(became).toBe(asked)
        exchange(...worlds)
        const seen = worlds.map(({ codebook }) =>
          JSON.stringify(ids.map((id) => [codebook.merged.get(id), codebook.themes.get(id)])),
        )
        expect(new Set(seen).size).toBe(1)
        for (const id of tagged) {
          const means = first.codebook.merged.get(id) ?? id
          expect(first.themes.has(means)).toBe(true)
          expect(meantThemes(first.codebook, first.given('c1'))).toContain(means)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('move', () => {
  it('refuses a place below itself by both names', () => {
    const world = new World().make('A/B/C')
    expect(code(checkMove(world.themes, world.at('A'), world.at('A/B/C').id))).toEqual([
      'themeCycle',
      { theme: 'A', under: 'A/B/C' },
    ])
    expect(code(checkMove(world.themes, world.at('A'), world.at('A').id))[0]).toBe('themeCycle')
  })

  it('refuses a place where the name is taken, and one that is too deep', () => {
    const deep = Array.from({ length: MAX_THEME_LEVELS }, (_, n) => `L${n}`).join('/')
    const world = new World().make('A/B', 'B', deep)
    expect(code(checkMove(world.themes, world.at('A/B'), null))).toEqual(['themeNameTaken', { path: 'B' }])
    expect(code(checkMove(world.themes, world.at('A'), world.at(deep.slice(0, -3)).id))).toEqual([
      'themeTooDeep',
      { theme: 'A', levels: MAX_THEME_LEVELS + 1, limit: MAX_THEME_LEVELS },
    ])
    expect(checkMove(world.themes, world.at('B'), world.at(deep.slice(0, -3)).id).ok).toBe(true)
  })

  it('takes the branch along', () => {
    const world = new World().make('A/B', 'C')
    world.run((e) => moveTheme(e, world.at('A').id, world.at('C').id))
    expect(world.paths()).toEqual(['C', 'C/A', 'C/A/B'])
  })
})

describe('a name', () => {
  it('is refused when it is empty, holds a slash, is too long or taken beside', () => {
    const world = new World().make('A', 'B/A')
    const rename = (name: string) => code(checkRename(world.themes, world.at('B'), name))[0]
    expect([' ', 'x/y', 'x'.repeat(201), 'a', 'C'].map(rename)).toEqual([
      'themeNameEmpty',
      'themeNameSlash',
      'themeNameLong',
      'themeNameTaken',
      'f',
    ])
  })

  it('is refused as a path of ten thousand levels', () => {
    expect(code(checkPath('a/'.repeat(10_000)))).toEqual([
      'themeTooDeep',
      { theme: 'a', levels: 10_000, limit: MAX_THEME_LEVELS },
    ])
    expect(code(checkPath(' / '))).toEqual(['themeNameEmpty', {}])
  })
})

describe('split', () => {
  it('moves the chosen claims in each document and leaves the others', () => {
    const world = new World().make('Security', 'Old', 'Army')
    world.run((e) => mergeThemes(e, world.codebook, world.at('Old').id, world.at('Security').id))
    const article = new World()
    const [old, security, army] = ['Old', 'Security', 'Army'].map(
      (name) => [...world.codebook.written.values()].find((theme) => theme.name === name)!.id,
    )
    const themes: Record<string, string[]> = { c1: [security!], c2: [old!, security!], c3: [security!] }
    article.run((e) => {
      for (const [id, given] of Object.entries(themes))
        e.create<'claim'>({
          record: 'claim',
          id,
          number: id,
          statement: id,
          type: null,
          asserter: null,
          status: 'draft',
          themes: given,
        })
    })
    const chosen = (id: string) => ({ id, doc: 'article', given: themes[id]! })
    const split = {
      theme: security!,
      into: [
        { path: 'Army', claims: [chosen('c1'), chosen('c2')] },
        { path: 'Security/Police', claims: [chosen('c2')] },
      ],
      retire: true,
    }
    const before = [world.paths(), ['c1', 'c2', 'c3'].map((id) => article.given(id))]
    const docs: Record<string, World> = { project: world, article }
    const done = splitTheme(world.codebook, split, 'project').map(
      ({ doc, run }) => [docs[doc]!, docs[doc]!.run(run)] as const,
    )
    const police = world.at('Security/Police').id
    expect(['c1', 'c2', 'c3'].map((id) => article.given(id))).toEqual([[army], [army, police], [security]])
    expect(world.at('Security').retired).toBe(true)
    for (const [one, inverses] of done.toReversed()) applyInverses(one.doc, me, inverses)
    expect([world.paths(), ['c1', 'c2', 'c3'].map((id) => article.given(id))]).toEqual(before)
  })

  it('refuses no name, the theme itself, and a retired one', () => {
    const world = new World().make('A', 'B')
    world.run((e) => retireTheme(e, world.at('B').id, true))
    const split = (...paths: string[]) => code(checkSplit(world.themes, world.at('A'), paths))[0]
    expect([split(), split('C', ''), split('a'), split('B'), split('C')]).toEqual([
      'themeNameEmpty',
      'themeNameEmpty',
      'themeSame',
      'themeRetired',
      'f',
    ])
  })
})

it('takes a theme off a claim however it was given', () => {
  const world = new World().make('A', 'B')
  world.claim('c1', 'A', 'B')
  world.run((e) => mergeThemes(e, world.codebook, world.at('A').id, world.at('B').id))
  const claim = { id: 'c1', given: world.given('c1') }
  world.run((e) => retagClaim(e, world.codebook, claim, { off: [world.at('B').id] }))
  expect(world.given('c1')).toEqual([])
})

it('puts no theme on a claim twice', () => {
  const world = new World().make('A', 'B')
  world.claim('c1', 'A')
  const given = world.given('c1')
  world.run((e) => mergeThemes(e, world.codebook, world.at('A').id, world.at('B').id))
  world.run((e) => retagClaim(e, world.codebook, { id: 'c1', given }, { on: [world.at('B').id] }))
  expect(world.given('c1')).toEqual(given)
})

it('gives a key to one theme only', () => {
  const world = new World().make('A', 'B')
  world.run((e) => pinTheme(e, world.codebook, world.at('B').id, 1))
  expect([world.at('A').pinned, world.at('B').pinned]).toEqual([null, 1])
})

it('gives a retired theme its key back when it comes back', () => {
  const world = new World().make('A')
  world.run((e) => retireTheme(e, world.at('A').id, true))
  expect(world.at('A').pinned).toBe(null)
  world.run((e) => retireTheme(e, world.at('A').id, false))
  expect(world.at('A').pinned).toBe(1)
})

it('deletes a theme with those merged into it, and lets those below move up', () => {
  const world = new World().make('Top/A/Child', 'Old')
  world.claim('c1', 'Old')
  world.run((e) => mergeThemes(e, world.codebook, world.at('Old').id, world.at('Top/A').id))
  const inverses = world.run((e) => removeTheme(e, world.codebook, world.at('Top/A').id))
  expect(world.paths()).toEqual(['Top', 'Top/Child'])
  applyInverses(world.doc, me, inverses)
  expect(world.paths()).toEqual(['Top', 'Top/A', 'Top/A/Child'])
  expect(world.tags('c1')).toEqual(['Top/A'])
})
