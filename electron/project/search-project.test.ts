import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addVersion } from '#shared/doc/article-operations.ts'
import { assess } from '#shared/doc/assessment-operations.ts'
import { createClaim, createJudgement, removeClaim } from '#shared/doc/claim-operations.ts'
import { ensureSource } from '#shared/doc/source-operations.ts'
import { ensureTheme, mergeThemes } from '#shared/doc/theme-operations.ts'
import { plainText } from '#shared/domain/article.ts'
import { MEMO_BODY } from '#shared/memo/memo-text.ts'
import { parseQuery } from '#shared/search/parse-query.ts'
import type { Excerpt, SearchResults } from '#shared/search/search-results.ts'
import { openProject, PROJECT_DOC, type EditPart, type ProjectFile } from './project-file.ts'
import { folderForEach } from './testing/folder-for-each.ts'
import { addSampleArticle, AMINA, contentOf, HASH, sampleProject, TEXT, valueOf } from './testing/sample.ts'

const folder = folderForEach()
let project: ProjectFile
let article: string
beforeEach(() => {
  ;({ project, article } = sampleProject(folder.path('water.postil')))
})
afterEach(() => project.close())

type Run = EditPart['run']
const change = (run: Run, doc = article) => valueOf(project.edit([{ doc, run }]))

function makeClaim(
  number: string,
  claim: Partial<Parameters<typeof createClaim>[1]>,
  start = 0,
  end = 4,
): string {
  let id = ''
  change((e) => {
    const place = { article, version: HASH, start, end }
    id = createClaim(e, { number, statement: '', ...claim }, place, TEXT)
  })
  return id
}

function find(query: string, { typing = false, limit = 50, from = project } = {}): SearchResults {
  const search = from.search(valueOf(parseQuery(query, { typing })), limit)
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
  }
}
const numbers = (query: string) => find(query).claims.hits.map(({ number }) => number)
const marked = ({ text, marks }: Excerpt) => marks.map(([start, end]) => text.slice(start, end))

describe('a search', () => {
  it('finds claims by statement, quote, attribution and note, the statement first, with what matched', () => {
    makeClaim('AN-1', { statement: 'The filling slowed' }, 36, 45)
    makeClaim('AN-2', { statement: 'Rain', asserter: 'a ministers’ spokesperson' })
    const noted = makeClaim('AN-3', { statement: 'Water' })
    change((e) => assess(e, project.snapshot(article), noted, { note: 'Two ministers denied it.' }))
    makeClaim('AN-4', { statement: 'Ministers met' })
    const { claims } = find('ministers')
    expect(claims.hits.map(({ number, also }) => [number, also?.where ?? 'statement'])).toEqual([
      ['AN-4', 'statement'],
      ['AN-1', 'quotes'],
      ['AN-2', 'attribution'],
      ['AN-3', 'notes'],
    ])
    expect(claims.hits.map(({ statement, also }) => marked(also?.excerpt ?? statement))).toEqual([
      ['Ministers'],
      ['Ministers'],
      ['ministers'],
      ['ministers'],
    ])
    expect(claims.hits[1]!.passage).toEqual({
      article,
      title: 'The dam',
      version: HASH,
      paragraph: '2',
      start: 36,
      end: 45,
      isCurrent: true,
    })
  })

  it('finds paragraphs and titles, with their place in the text', () => {
    const { articles } = find('filling')
    const start = TEXT.indexOf('Ministers')
    expect(articles).toEqual({
      hits: [
        {
          id: article,
          title: 'The dam',
          version: HASH,
          paragraph: '2',
          start,
          excerpt: {
            text: 'Ministers disagree 😀 about the filling.',
            marks: [[32, 39]],
            at: 0,
            before: false,
            after: false,
          },
        },
      ],
      total: 1,
      more: false,
    })
    expect(find('dam').articles.hits.map(({ paragraph }) => paragraph)).toEqual([null])
  })

  it('folds accents and case, both ways', () => {
    makeClaim('AN-1', { statement: 'Le général Keïta a été relevé' })
    for (const query of ['keita', 'KEÏTA', 'general ete', 'Ke\u0308ita'.replace('Ke\u0308i', 'Kei\u0308')])
      expect(numbers(query)).toEqual(['AN-1'])
    expect(marked(find('keita').claims.hits[0]!.statement)).toEqual(['Keïta'])
  })

  it('knows phrases, NEAR, OR and what is left out', () => {
    makeClaim('AN-1', { statement: 'convoys on the north road were attacked' })
    makeClaim('AN-2', { statement: 'the road to the north' })
    expect(numbers('north road').toSorted()).toEqual(['AN-1', 'AN-2'])
    expect(numbers('"north road"')).toEqual(['AN-1'])
    expect(numbers('NEAR(convoys attacked, 4)')).toEqual([])
    expect(numbers('NEAR(convoys attacked, 5)')).toEqual(['AN-1'])
    expect(numbers('road -convoys')).toEqual(['AN-2'])
    expect(numbers('-convoys')).toEqual(['AN-2'])
    expect(numbers('convoys OR to').toSorted()).toEqual(['AN-1', 'AN-2'])
    expect(marked(find('NEAR(convoys attacked, 5) road').claims.hits[0]!.statement)).toEqual([
      'convoys',
      'road',
      'attacked',
    ])
    expect(find('attac', { typing: true }).claims.total).toBe(1)
    expect(find('attac').claims.total).toBe(0)
  })

  it('narrows by theme with what lies under it, whatever a theme is called now', () => {
    let civilians = ''
    let food = ''
    change((e) => {
      const themes = project.themes()
      civilians = ensureTheme(e, themes, 'Security/Civilians')
      food = ensureTheme(e, themes, 'Food', { definition: 'Hunger, and aid against it' })
    }, PROJECT_DOC)
    makeClaim('AN-1', { statement: 'one', themes: [civilians] })
    makeClaim('AN-2', { statement: 'two', themes: [food, civilians] })
    makeClaim('AN-3', { statement: 'two' })
    expect(numbers('theme:security two')).toEqual(['AN-2'])
    expect(numbers('theme:secu/civ -theme:food')).toEqual(['AN-1'])
    change((e) => e.set('theme', food, 'name', 'Nourishment'), PROJECT_DOC)
    expect(numbers('theme:nourishment')).toEqual(['AN-2'])
    // A theme that became part of another is found by both names, and what was given either counts.
    change((e) => mergeThemes(e, project.codebook(), civilians, food), PROJECT_DOC)
    expect(numbers('theme:nourishment').toSorted()).toEqual(['AN-1', 'AN-2'])
    expect(numbers('theme:civilians').toSorted()).toEqual(['AN-1', 'AN-2'])
    expect(find('civilians').themes.total).toBe(0)
    const none = find('theme:food')
    expect([none.claims.total, none.unmatched]).toEqual([0, [{ field: 'theme', value: 'food' }]])
    const [hit] = find('hunger').themes.hits
    expect([hit!.path, marked(hit!.definition!)]).toEqual(['Nourishment', ['Hunger']])
  })

  it('narrows by who says it: in its words, as the source that it is, or as the author of the article', () => {
    let source = ''
    change((e) => (source = ensureSource(e, new Map(), 'World Food Programme')), PROJECT_DOC)
    makeClaim('AN-1', { statement: 's', asserter: 'the agency', source })
    makeClaim('AN-2', { statement: 's', asserter: 'a World Bank report' })
    makeClaim('AN-3', { statement: 's' })
    expect(numbers('from:world').toSorted()).toEqual(['AN-1', 'AN-2'])
    expect(numbers('from:"world food"')).toEqual(['AN-1'])
    expect(numbers('from:writer')).toEqual(['AN-3'])
    expect(find('from:writer ministers').articles.total).toBe(1)
    expect(find('from:world ministers').articles.total).toBe(0)
  })

  it('narrows by type, status, article, and by when it was said', () => {
    makeClaim('AN-1', { statement: 's', type: 'causal', made: '2019-05-12' })
    const ready = makeClaim('AN-2', { statement: 's', type: 'factual', made: '2019' })
    makeClaim('AN-3', { statement: 's' })
    change((e) => e.set('claim', ready, 'status', 'ready'))
    expect(numbers('type:causal')).toEqual(['AN-1'])
    expect(numbers('type:none')).toEqual(['AN-3'])
    expect(numbers('s status:ready')).toEqual(['AN-2'])
    expect(numbers('s article:dam').length).toBe(3)
    expect(numbers('s article:other')).toEqual([])
    // The article, of which AN-3 is, is of May 2024.
    expect(numbers('after:2023')).toEqual(['AN-3'])
    expect(numbers('before:2020').toSorted()).toEqual(['AN-1', 'AN-2'])
    expect(numbers('before:2019-06')).toEqual(['AN-1'])
    expect(numbers('after:2019-05-11 before:2019-05-13')).toEqual(['AN-1'])
    expect(numbers('after:2024-05')).toEqual([])
    expect(find('before:2024-05 water').articles.total).toBe(0)
    expect(find('before:2024-06 water').articles.total).toBe(1)
  })

  it('finds the text of memos as it is written', () => {
    const names = { title: 'Assessment', to: '', from: 'Policy desk', subject: '', handling: '' }
    const head = { ...names, date: '2024-06-01', asOf: '', language: 'en', paper: 'A4' as const }
    change((e) => e.create<'memo'>({ record: 'memo', id: 'm1', ...head }), 'm1')
    const write = (...paragraphs: string[]) => {
      const copy = new Y.Doc()
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(project.doc('m1')))
      const state = Y.encodeStateVector(copy)
      const body = copy.get(MEMO_BODY, Y.XmlText)
      for (const words of paragraphs) {
        const paragraph = new Y.XmlText()
        paragraph.setAttribute('__type', 'paragraph')
        paragraph.insert(0, words)
        body.insertEmbed(0, paragraph)
      }
      valueOf(project.append([{ doc: 'm1', update: Y.encodeStateAsUpdate(copy, state) }]))
    }
    write('The bottom line is drought.')
    write('Before it: floods.')
    expect(find('drought').memos.hits).toMatchObject([{ id: 'm1', title: 'Assessment', block: 1 }])
    expect(find('floods from:policy after:2023').memos.hits).toMatchObject([{ block: 0 }])
    expect(find('assessment').memos.hits).toMatchObject([{ block: null }])
    expect(project.verify().problems).toEqual([])
  })

  it('follows every edit: a corrected text, a deleted claim, a judgement', () => {
    const claim = makeClaim('AN-1', { statement: 'drought' })
    change((e) => removeClaim(e, project.snapshot(article), claim))
    change((e) => void createJudgement(e, { number: 'AN-2', statement: 'drought is likely' }))
    expect(find('drought').claims.hits).toMatchObject([{ number: 'AN-2', judgement: true, passage: null }])
    const next = contentOf('Dams upstream hold back the water.', 'Nobody disagrees.', 'Rain was late again.')
    const hash = valueOf(project.storeContent(next))
    change((e) => void addVersion(e, { article, hash, parents: [HASH], why: 'correct' }))
    expect(find('filling').articles.total).toBe(0)
    const [rain] = find('rain').articles.hits
    expect([rain!.version, rain!.start]).toEqual([hash, plainText(next).indexOf('Rain')])
    expect(project.verify().problems).toEqual([])
  })

  it('says how many there are, and of a word that stands everywhere gives the newest', () => {
    addSampleArticle(project, contentOf(...Array.from({ length: 2100 }, (_, n) => `Paragraph ${n} of many`)))
    const { hits, total, more } = find('paragraph', { limit: 3 }).articles
    expect([hits.map(({ paragraph }) => paragraph), total, more]).toEqual([
      ['2100', '2099', '2098'],
      2000,
      true,
    ])
    expect(find('paragraph 17').articles).toMatchObject({ total: 1, more: false })
  })

  it('answers from a file that can only be read', () => {
    makeClaim('AN-1', { statement: 'drought' })
    project.close()
    project = valueOf(openProject(folder.path('water.postil'), { me: AMINA, mode: 'read' }))
    expect(numbers('drought')).toEqual(['AN-1'])
    expect(project.verify().problems).toEqual([])
  })
})

describe('whatever is typed', () => {
  const bits = [
    '"',
    '-',
    'NEAR(',
    ')',
    'OR',
    'AND',
    'NOT',
    ':',
    '^',
    '{text}',
    ' ',
    '*',
    '\0',
    '+',
    'rain',
    'Dams',
    '😀',
    'é',
  ]
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 15 }).map((some) => some.join('')),
  )

  it('is never read by SQLite as anything but words', () => {
    makeClaim('AN-1', { statement: 'rain "and" NEAR(dams) text:é' })
    fc.assert(
      fc.property(query, fc.boolean(), (words, typing) => {
        const parsed = parseQuery(words, { typing })
        if (!parsed.ok) return
        const { claims, articles } = find(words, { typing })
        for (const { statement } of claims.hits) expectMarksInside(statement)
        for (const { excerpt } of articles.hits) expectMarksInside(excerpt)
      }),
      { numRuns: 300 },
    )
    // Nor as what an entry is besides its words.
    expect(numbers('\uE000stdraft')).toEqual([])
    expect(numbers('"\uE000any"')).toEqual([])
    expect(numbers('rain NEAR(\uE000stdraft \uE000any)')).toEqual([])
    expect(numbers(Array.from({ length: 190 }, () => 'rain').join(' '))).toEqual(['AN-1'])
  })

  it('marks the words that were asked for, in any text', () => {
    const unit = fc.constantFrom(
      'rain',
      'Räin',
      'dams',
      ' ',
      '  ',
      '.',
      '😀',
      '\uFDD0',
      '\uFDD1',
      '-',
      'x',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const statement = units.join('')
        const claim = makeClaim('AN-1', { statement })
        // To SQLite the two that mark are letters.
        const expected = statement.match(/(?<![a-zä\uFDD0\uFDD1])(rain|Räin)(?![a-zä\uFDD0\uFDD1])/giu) ?? []
        const [hit] = find('rain in:claims').claims.hits
        expect(hit === undefined).toBe(expected.length === 0)
        const shown = hit?.statement.after === false ? marked(hit.statement) : expected
        expect(shown).toEqual(expected)
        change((e) => removeClaim(e, project.snapshot(article), claim))
      }),
      { numRuns: 60 },
    )
  })
})

function expectMarksInside({ text, marks }: Excerpt): void {
  let last = 0
  for (const [start, end] of marks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}
