import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { edit, type Writer } from '../doc/edit.ts'
import { SnapshotSource } from '../doc/snapshot.ts'
import { codebookOf, createTheme, ensureTheme, mergeThemes } from '../doc/theme-operations.ts'
import { THEME_COLOURS, type Theme } from '../domain/theme.ts'
import { codebookTable, readCodebookTable } from './codebook-table.ts'
import { applyCodebookPlan, planCodebook } from './plan-codebook.ts'

const me: Writer = { person: 'h1', now: () => 1 }
const asWritten = (example: string) => example

class Project {
  readonly doc = new Y.Doc()
  readonly source = new SnapshotSource(this.doc)
  get codebook() {
    return codebookOf(this.source.current)
  }
  table(wordsOf = asWritten): string[][] {
    return codebookTable(this.codebook.themes, wordsOf)
  }
  plan(rows: readonly (readonly string[])[], wordsOf = asWritten) {
    const table = readCodebookTable(rows.map((cells, n) => ({ line: n + 1, cells })))
    if (table.mistakes.length > 0) throw new Error(JSON.stringify(table.mistakes))
    return planCodebook(this.codebook, table.rows, wordsOf)
  }
  take(rows: readonly (readonly string[])[]): void {
    const plan = this.plan(rows)
    edit(this.doc, me, (e) => applyCodebookPlan(e, this.codebook, plan))
  }
}

const name = fc.constantFrom('A', 'B', 'C', 'É', 'd')
const text = fc.constantFrom('', 'x', 'two\nlines')
const row = fc.record({
  path: fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/')),
  colour: fc.constantFrom(...THEME_COLOURS),
  definition: text,
  include: text,
  exclude: text,
  example: text,
  pinned: fc.option(fc.integer({ min: 1, max: 9 })),
  retired: fc.boolean(),
})
const rows = fc.uniqueArray(row, { selector: ({ path }) => path.toLowerCase(), maxLength: 12 })

function projectOf(wishes: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[]): Project {
  const project = new Project()
  edit(project.doc, me, (e) => {
    const themes = new Map(project.codebook.themes)
    for (const { path, ...wish } of wishes) ensureTheme(e, themes, path, wish)
  })
  return project
}

it('makes of a table what the table was made of, and then finds nothing to change', () => {
  fc.assert(
    fc.property(rows, (wishes) => {
      const project = projectOf(wishes)
      const table = project.table()
      fc.pre(table.length > 1)
      const other = new Project()
      other.take(table)
      expect(other.table()).toEqual(table)
      for (const one of [project, other])
        expect(one.plan(table)).toMatchObject({ added: [], changed: [], same: table.length - 1 })
    }),
  )
})

it('makes a project like the table, whatever was there: what the table names is as it says', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const wanted = projectOf(after).table()
      fc.pre(wanted.length > 1)
      const project = projectOf(before)
      project.take(wanted)
      // The case of a name that is there stays.
      const got = new Map(project.table().map(([path, ...rest]) => [path!.toLowerCase(), rest]))
      for (const [path, ...rest] of wanted) expect(got.get(path!.toLowerCase())).toEqual(rest)
    }),
  )
})

const tree = fc.array(
  fc.record({
    name: fc.oneof(name, fc.constantFrom('A (2)', 'a', 'A  b', ' A b ', 'x'.repeat(200))),
    parent: fc.nat(),
    retired: fc.boolean(),
    definition: fc.constantFrom('', 'x', ' two\r\nlines '),
    mergedInto: fc.option(fc.nat(), { freq: 8 }),
  }),
  { minLength: 1, maxLength: 14 },
)

/** As replicas that were apart may leave it: namesakes side by side, themes merged into any others. */
function projectGrownApart(wishes: typeof tree extends fc.Arbitrary<infer Tree> ? Tree : never): Project {
  const project = new Project()
  const ids: string[] = []
  edit(project.doc, me, (e) => {
    const themes = new Map<string, Theme>()
    for (const { parent, mergedInto: _, ...wish } of wishes)
      ids.push(
        createTheme(e, themes, { ...wish, pinned: null, parent: ids[parent % (ids.length + 1)] ?? null }),
      )
    for (const [n, { mergedInto }] of wishes.entries())
      if (mergedInto !== null) e.set('theme', ids[n]!, 'mergedInto', ids[mergedInto % ids.length]!)
  })
  return project
}

it('takes back whatever it has written, also where several of one name stand side by side, and changes nothing', () => {
  fc.assert(
    fc.property(tree, (wishes) => {
      const project = projectGrownApart(wishes)
      const table = project.table()
      fc.pre(table.length > 1)
      const themes = project.codebook.themes.size
      expect(project.plan(table)).toEqual({ added: [], changed: [], same: themes })
      // Another project then has the same tree, whose names are apart.
      const other = new Project()
      other.take(table)
      expect(other.plan(table)).toEqual({ added: [], changed: [], same: themes })
      expect(other.table().map(([path]) => path)).toHaveLength(table.length)
    }),
  )
})

it('numbers those of one name that are not the one meant by it, and finds each again by its number', () => {
  const project = new Project()
  const made: string[] = []
  edit(project.doc, me, (e) => {
    const themes = new Map<string, Theme>()
    const make = (wish: Parameters<typeof createTheme>[2]) => made.push(createTheme(e, themes, wish))
    make({ name: 'Army', parent: null, retired: true })
    make({ name: 'army', parent: null })
    make({ name: 'Army (2)', parent: null })
    make({ name: 'Pay', parent: made[0]! })
  })
  const paths = new Set(project.table().map(([path]) => path))
  expect(paths).toEqual(new Set(['path', 'army', 'Army (2)', 'Army (3)', 'Army (3)/Pay']))
  project.take([
    ['path', 'definition'],
    ['Army (3)', 'The old one'],
    ['Army (3)/Pay/Arrears', 'New'],
  ])
  expect(project.codebook.themes.get(made[0]!)!.definition).toBe('The old one')
  const [arrears] = [...project.codebook.themes.values()].filter((theme) => theme.name === 'Arrears')
  expect(arrears!.parent).toBe(made[3])
})

it('leaves alone what a column that is not there could say', () => {
  const project = projectOf([
    {
      path: 'A',
      colour: 'rose',
      definition: 'x',
      include: 'x',
      exclude: 'x',
      example: 'x',
      pinned: 4,
      retired: false,
    },
  ])
  expect(
    project.plan([
      ['Path', 'Definition'],
      ['a', 'new'],
    ]),
  ).toMatchObject({
    added: [],
    changed: [{ path: 'A', changes: [{ field: 'definition', before: 'x', after: 'new' }] }],
  })
})

it('takes a sign for a colour where there is no colour', () => {
  const project = new Project()
  project.take([
    ['path', 'sign'],
    ['A', '★'],
    ['B', '?'],
  ])
  expect(project.table().map(([path, colour]) => [path, colour])).toEqual([
    ['path', 'colour'],
    ['A', 'rose'],
    ['B', 'blue'],
  ])
})

it('keeps an example that is a passage while the table holds its words', () => {
  const project = projectOf([])
  edit(project.doc, me, (e) => void ensureTheme(e, new Map(), 'A', { example: 'p1' }))
  const words = (example: string) => (example === 'p1' ? 'They left.' : example)
  expect(project.table(words)[1]).toContain('They left.')
  expect(project.plan(project.table(words), words).changed).toEqual([])
})

it('knows nothing of themes that became others', () => {
  const project = projectOf([])
  edit(project.doc, me, (e) => {
    const themes = new Map(project.codebook.themes)
    ensureTheme(e, themes, 'A')
    ensureTheme(e, themes, 'B')
  })
  const [a, b] = [...project.codebook.themes.keys()]
  edit(project.doc, me, (e) => mergeThemes(e, project.codebook, a!, b!))
  expect(project.table().map(([path]) => path)).toEqual(['path', 'B'])
  expect(project.plan([['path'], ['A']]).added.map(({ path }) => path)).toEqual(['A'])
})
