import { describe, expect, it } from 'vitest'
import type { Block, LeftOutReason, Metadata } from '#shared/domain/article.ts'
import { cleanUp } from './clean-up.ts'

const LONG =
  'The harbour committee met on three occasions between January and March, and each time it failed to agree on the ' +
  'order of business, because the northern members wanted to begin with dredging and the southern ones with a report.'
const OTHER =
  'Minutes of the second meeting record that the chair proposed to adjourn and that nobody seconded the motion, but ' +
  'they do not record why the meeting ended an hour later without a vote on any of the items that stood before it.'

type Line = string | Partial<Block>

function clean(
  lines: Line[],
  known: Partial<Metadata> = {},
  hints: Record<number, LeftOutReason> = {},
  keepAll = false,
) {
  const blocks = lines.map((line, i): Block => {
    const given = typeof line === 'string' ? { text: line } : line
    return { id: `b${i}`, kind: 'paragraph', text: '', marks: [], ...given }
  })
  const draft = {
    blocks,
    hints: new Map(Object.entries(hints).map(([i, hint]) => [`b${i}`, hint])),
    found: {},
  }
  const { content, metadata } = cleanUp(draft, known, { keepAll, liftNumbers: true })
  return {
    kept: content.blocks.map((block) => block.text),
    out: content.leftOut.map(({ block, reason }) => [reason, block.text]),
    after: content.leftOut.map(({ after }) => after),
    numbers: content.blocks.map((block) => block.number),
    metadata,
  }
}

/** The line stands above the text. */
const above = (line: Line, known?: Partial<Metadata>) =>
  clean([line, LONG, OTHER], { title: 'Something else', ...known })
const below = (line: Line, known?: Partial<Metadata>) =>
  clean([LONG, OTHER, line], { title: 'Something else', ...known })
const between = (line: Line) => clean([LONG, line, OTHER], { title: 'Something else' })

describe('title', () => {
  it('takes a title that stands twice for metadata and out of the text', () => {
    const result = clean(['Lamps on the Long Mole?', 'Lamps on the long mole', LONG, OTHER])
    expect(result.metadata.title).toBe('Lamps on the Long Mole?')
    expect(result.kept).toEqual([LONG, OTHER])
    expect(result.out.map(([reason]) => reason)).toEqual(['duplicateTitle', 'duplicateTitle'])
    expect(result.after).toEqual([null, 'b0'])
    expect(result.numbers).toEqual(['1', '2'])
  })

  it('keeps a first paragraph that is a sentence', () => {
    expect(clean(['The lamps went out.', LONG]).kept).toEqual(['The lamps went out.', LONG])
  })

  it('keeps a heading further down that repeats the title', () => {
    const again = { kind: 'heading', text: 'Lamps', level: 2 } as const
    expect(clean([LONG, again, OTHER], { title: 'Lamps' }).kept).toEqual([LONG, 'Lamps', OTHER])
  })
})

describe('byline', () => {
  it.each([
    ['By Maria Lopes', ['Maria Lopes']],
    ['Par Hélène Marchand et Jean-Luc de la Tour', ['Hélène Marchand', 'Jean-Luc de la Tour']],
    ['Written by A. Diouf, B. Okoro and C. Rui', ['A. Diouf', 'B. Okoro', 'C. Rui']],
    ['By Maria Lopes | 12 October 2020', ['Maria Lopes']],
  ])('reads %s', (line, authors) => {
    const result = above(line)
    expect(result.out).toEqual([['authorLine', line]])
    expect(result.metadata.authors).toEqual(authors)
  })

  it.each([
    'By early October the lamps were lit',
    'By Monday, the committee had gone home',
    'Par contre, le port est calme',
  ])('keeps the sentence "%s"', (line) => expect(above(line).kept).toEqual([line, LONG, OTHER]))

  it('keeps a byline in the middle of the text', () => expect(between('By Maria Lopes').out).toEqual([]))

  it('does not overwrite authors that are known', () => {
    expect(above('By Maria Lopes', { authors: ['M. Lopes'] }).metadata.authors).toEqual(['M. Lopes'])
  })
})

describe('date', () => {
  it.each([
    ['12 October 2020', '2020-10-12'],
    ['November 2, 2020', '2020-11-02'],
    ['Published on Friday, 1st March 2019 at 10:30 am', '2019-03-01'],
    ['Publié le 3 mai 2021', '2021-05-03'],
    ['1er août 2018', '2018-08-01'],
    ['2020-10-12', '2020-10-12'],
    ['3 May 2021 · 5 min read', '2021-05-03'],
  ])('reads %s', (line, published) => {
    const result = above(line)
    expect(result.out).toEqual([['dateLine', line]])
    expect(result.metadata.published).toBe(published)
  })

  it('leaves an update out and does not take it for the day of publication', () => {
    const result = above('Updated 4 May 2021')
    expect(result.out).toEqual([['dateLine', 'Updated 4 May 2021']])
    expect(result.metadata.published).toBeUndefined()
  })

  it.each(['On 12 October 2020 the lamps went out', '31 February 2020', 'The 12 October 2020 meeting'])(
    'keeps "%s"',
    (line) => expect(above({ text: line, kind: 'quote' }).kept).toContain(line),
  )
})

describe('photo credit', () => {
  it.each([
    'Photo: A. Diouf',
    'Crédit photo : A. Diouf / AFP',
    'Lamps on the mole at dusk (Ann Example CC BY-SA 2.0)',
    'The old harbour seen from the hill (Photo by Jon Doe)',
    'A pilot at work © Jon Doe / Reuters',
  ])('takes "%s" as the credit', (line) => {
    const result = above(line)
    expect(result.out).toEqual([['photoCredit', line]])
    expect(result.metadata.credit).toBe(line)
  })

  it('leaves out a caption that only the markup tells, and learns nothing from it', () => {
    const result = clean([LONG, 'Lamps at dusk', OTHER], { title: 'x' }, { 1: 'photoCredit' })
    expect(result.out).toEqual([['photoCredit', 'Lamps at dusk']])
    expect(result.metadata.credit).toBeUndefined()
  })

  it('keeps a sentence about photographs', () => {
    expect(between('Photographs of the mole were shown to the committee.').out).toEqual([])
  })
})

describe('licence', () => {
  it.each([
    ['This work is licensed under a Creative Commons Attribution 4.0 International License.', 'CC BY 4.0'],
    [
      'Harbour Notes is protected by the Creative Commons license: Attribution-NonCommercial 4.0 (CC BY-NC 4.0)',
      'CC BY-NC 4.0',
    ],
    [
      'Cet article est mis à disposition sous licence Creative Commons Attribution - Partage à l’identique 3.0.',
      'CC BY-SA 3.0',
    ],
    ['© 2021 Harbour Press. All rights reserved.', 'All rights reserved'],
  ])('reads "%s"', (line, licence) => {
    const result = below(line)
    expect(result.out).toEqual([['licenceLine', line]])
    expect(result.metadata.licence).toBe(licence)
  })

  it('keeps a sentence about licences in the text', () => {
    expect(between('The report itself was published under a Creative Commons licence in 2019.').out).toEqual(
      [],
    )
  })
})

describe('pull quote', () => {
  it('leaves out a short piece whose words stand in the text, whatever its quotes and capitals', () => {
    const line = '“Nobody seconded the motion, but they do not record why”'
    expect(between(line).out).toEqual([['pullQuote', line]])
  })

  it('keeps a quote that the text does not hold, and a list item that sums up', () => {
    expect(
      between({ kind: 'quote', text: 'Nobody ever seconded a motion in this town at all.' }).out,
    ).toEqual([])
    const item = 'the chair proposed to adjourn and that nobody seconded the motion'
    expect(between({ kind: 'listItem', level: 1, marker: '•', text: item }).out).toEqual([])
  })

  it('leaves out the second of two long paragraphs that are the same', () => {
    expect(clean([LONG, OTHER, LONG], { title: 'x' }).out).toEqual([['pullQuote', LONG]])
  })

  it('keeps both of two short lines that are the same', () => {
    expect(
      clean([LONG, 'Adopted without a vote.', OTHER, 'Adopted without a vote.', OTHER + ' Again.'], {
        title: 'x',
      }).out,
    ).toEqual([])
  })
})

describe('related articles', () => {
  const link = (text: string): Partial<Block> => ({
    text,
    kind: 'listItem',
    level: 1,
    marks: [{ start: 0, end: text.length, kind: 'link', href: 'https://x.example/' }],
  })

  it('takes the heading and what hangs under it, up to real text', () => {
    const heading = { kind: 'heading', text: 'You may also like', level: 3 } as const
    const result = clean([LONG, heading, link('A court on a boat'), link('Is the mole safe?'), OTHER], {
      title: 'x',
    })
    expect(result.kept).toEqual([LONG, OTHER])
    expect(result.out.map(([reason]) => reason)).toEqual([
      'relatedArticles',
      'relatedArticles',
      'relatedArticles',
    ])
    expect(result.after).toEqual(['b0', 'b1', 'b2'])
  })

  it('takes a single "Lire aussi : …" line', () => {
    const line = 'Lire aussi : Un tribunal sur un bateau'
    expect(between(line).out).toEqual([['relatedArticles', line]])
  })

  it('stops at a sentence and at a heading of the text', () => {
    const heading = { kind: 'heading', text: 'The second meeting', level: 2 } as const
    expect(clean([LONG, 'Related Articles', heading, OTHER], { title: 'x' }).kept).toEqual([
      LONG,
      'The second meeting',
      OTHER,
    ])
    expect(clean([LONG, 'Read more', 'Nobody came.', OTHER], { title: 'x' }).kept).toEqual([
      LONG,
      'Nobody came.',
      OTHER,
    ])
  })

  it('keeps a sentence that begins with the words', () => {
    expect(between('Related articles of the charter were never applied.').out).toEqual([])
  })
})

describe('template leftovers, share bars, navigation, boilerplate', () => {
  it.each([
    ['templateLeftover', '[latest-posts count="3"]'],
    ['templateLeftover', '[custom-feed]'],
    ['templateLeftover', '{{ article.footer }}'],
    ['templateLeftover', 'We use cookies to give you the best experience.'],
    ['templateLeftover', 'Sign up for our weekly newsletter'],
    ['templateLeftover', 'Nous utilisons des cookies pour améliorer ce site.'],
    ['shareLinks', 'Share this:'],
    ['shareLinks', 'Facebook Twitter LinkedIn'],
    ['shareLinks', 'Partager sur Facebook'],
    ['navigation', 'Skip to content'],
    ['navigation', 'Home > Blog > Harbours'],
    ['navigation', 'Retour en haut'],
    ['boilerplate', 'The Harbour Blog is written only by people who know harbours.'],
    [
      'boilerplate',
      'The views expressed in this article are those of the author and do not reflect those of the Institute.',
    ],
  ] as const)('%s: %s', (reason, line) => {
    expect(below(line).out).toEqual([[reason, line]])
  })

  it('learns the publisher from boilerplate', () => {
    expect(below('The Harbour Blog is written only by people who know harbours.').metadata.publisher).toBe(
      'Harbour Blog',
    )
  })

  it.each([
    '[Applause]',
    '[sic]',
    '[1]',
    'Share the burden, said the chair.',
    'We use boats.',
    'Search parties went out at dawn.',
  ])('keeps "%s"', (line) => expect(between(line).out).toEqual([]))
})

describe('limits', () => {
  it('never leaves out a piece of more than forty words, whatever the markup says', () => {
    const long = `${LONG} ${OTHER}`
    expect(clean([OTHER, long], { title: 'x' }, { 1: 'templateLeftover' }).out).toEqual([])
  })

  it('keeps everything when asked to, and learns all the same', () => {
    const result = clean(['By Maria Lopes', LONG], { title: 'x' }, {}, true)
    expect(result.out).toEqual([])
    expect(result.metadata.authors).toEqual(['Maria Lopes'])
  })

  it('keeps a text in which every line looks like furniture', () => {
    expect(clean(['Share this:', 'Skip to content'], { title: 'x' }).kept).toEqual([
      'Share this:',
      'Skip to content',
    ])
  })
})
