// The first draft of a memo from chosen claims: headings, prompts and points; the analyst writes the rest.
import { themeSign, type Theme } from '../domain/theme.ts'
import { attributedTo, type Source } from '../domain/source.ts'
import type { ClaimRow, PassageRow } from '../ipc/view-types.ts'
import { fill, likelihoodSentence, type MemoLabels } from './labels.ts'
import type { Citation, Inline, MemoBlock, MemoDocument, MemoHead } from './memo-document.ts'
import { themesInOrder } from './theme-order.ts'
import { asSentence, quoted, sameWords } from './typography.ts'

export type DraftInput = {
  readonly head: MemoHead
  /** The chosen claims, in the order they shall have within a section. */
  readonly claims: readonly ClaimRow[]
  readonly themes: ReadonlyMap<string, Theme>
  /** Whom claims are attributed to is named as it is called now. */
  readonly sources: ReadonlyMap<string, Source>
  /** Ids of the themes that shall have a section; all when left out. */
  readonly chosenThemes?: ReadonlySet<string>
  /** Metadata by article id. An article that is missing here is cited by its quotes alone. */
  readonly articles: ReadonlyMap<string, Citation['source']>
  /** The words around a passage's quote. */
  readonly contexts: (passage: PassageRow) => { readonly prefix: string; readonly suffix: string }
  readonly labels: MemoLabels
  /** Numbers by claim id, also of those that are not chosen: what a judgement rests on is named. */
  readonly numbers: ReadonlyMap<string, string>
}

const UNKNOWN_SOURCE: Citation['source'] = {
  title: '',
  authors: [],
  publisher: null,
  published: null,
  accessed: null,
  url: null,
  language: null,
}

type Section = { readonly heading: MemoBlock; readonly prompt: string; readonly id: string | null }

/**
 * Our judgements make the bottom line. Any other claim prints once, under the first of its themes that has a section;
 * its other sections refer to it.
 */
export function draftMemo(input: DraftInput): MemoDocument {
  const { head, labels } = input
  const judgements = input.claims.filter(({ judgement }) => judgement)
  const claims = input.claims.filter(({ judgement }) => !judgement)
  const themesOf = new Map(claims.map((claim) => [claim.id, sectionThemes(claim, input)]))
  const blocks: MemoBlock[] = [
    { kind: 'heading', level: 1, role: 'bottomLine', inlines: text(labels.bottomLine) },
    { kind: 'paragraph', inlines: [], prompt: labels.bottomLinePrompt },
    ...judgements.map((claim): MemoBlock => ({
      kind: 'point',
      claim: claim.id,
      inlines: pointOf(claim, input),
    })),
  ]
  for (const section of sections(input, new Set([...themesOf.values()].flat()))) {
    const here = claims.filter((claim) => {
      const themes = themesOf.get(claim.id)!
      return section.id === null ? themes.length === 0 : themes.includes(section.id)
    })
    if (here.length === 0) continue
    const printed = here.filter((claim) => (themesOf.get(claim.id)![0] ?? null) === section.id)
    blocks.push(section.heading, { kind: 'paragraph', inlines: [], prompt: section.prompt })
    for (const claim of printed)
      blocks.push({ kind: 'point', claim: claim.id, inlines: pointOf(claim, input) })
    for (const { id, number } of here) {
      if (printed.some((claim) => claim.id === id)) continue
      blocks.push({ kind: 'paragraph', inlines: [{ kind: 'crossReference', claim: id, number }] })
    }
  }
  return { head, blocks }
}

function sectionThemes(claim: ClaimRow, { themes, chosenThemes }: DraftInput): string[] {
  return [...new Set(claim.themes)].filter((id) => themes.has(id) && (chosenThemes?.has(id) ?? true))
}

function sections({ themes, labels }: DraftInput, used: ReadonlySet<string>): Section[] {
  const list: Section[] = []
  for (const { theme, ancestors } of themesInOrder(themes)) {
    if (!used.has(theme.id)) continue
    // A parent without a section of its own is named in its child's heading.
    const shown = ancestors.filter((id) => used.has(id))
    const since = shown.length === 0 ? ancestors : ancestors.slice(ancestors.lastIndexOf(shown.at(-1)!) + 1)
    const name = [...since.map((id) => themes.get(id)!.name), theme.name].join(' / ')
    list.push({
      id: theme.id,
      heading: {
        kind: 'heading',
        level: Math.min(3, 1 + shown.length),
        role: 'theme',
        theme: { id: theme.id, sign: themeSign(theme.colour), colour: theme.colour },
        inlines: text(name),
      },
      prompt: fill(labels.sectionPrompt, { theme: theme.name }),
    })
  }
  list.push({
    id: null,
    heading: { kind: 'heading', level: 1, inlines: text(labels.other) },
    prompt: fill(labels.sectionPrompt, { theme: labels.other }),
  })
  return list
}

type PointInput = Pick<DraftInput, 'articles' | 'contexts' | 'labels' | 'numbers' | 'sources'> & {
  readonly head: Pick<MemoHead, 'language'>
}

/** A claim in full: its statement, who said it, and a citation a passage; a judgement with what it rests on. */
export function pointOf(claim: ClaimRow, input: PointInput): Inline[] {
  if (claim.judgement) return judgementOf(claim, input)
  const { head, labels } = input
  const isQuote = claim.passages.some((passage) => sameWords(passage.quote, claim.statement))
  const statement = asSentence(isQuote ? quoted(claim.statement, head.language) : claim.statement)
  const who = attributedTo(claim, input.sources)
  const said = who ? ` ${fill(labels.attributedTo, { who }).replace('..', '.')}` : ''
  return [
    ...text(statement + said),
    ...claim.passages.map((passage): Inline => ({
      kind: 'citation',
      citation: citationOf(claim, passage, input),
    })),
  ]
}

/**
 * Marked as ours. Likelihood and confidence are those of whoever made the judgement, each in a sentence of its own:
 * ICD 203 forbids one that mixes them.
 */
function judgementOf(claim: ClaimRow, { labels, numbers }: PointInput): Inline[] {
  const assessment = claim.assessments.find(({ person }) => person === claim.author)
  const { likelihood, confidence } = assessment ?? {}
  const sentences = [
    fill(labels.ourJudgement, { statement: asSentence(claim.statement) }),
    ...(likelihood ? [likelihoodSentence(likelihood, labels)] : []),
    ...(confidence ? [fill(labels.confidence, { level: labels.confidenceLevels[confidence] })] : []),
  ]
  const basis = claim.links.filter(({ kind, from }) => kind === 'restsOn' && from === claim.id)
  const named = basis.flatMap(({ to }) => {
    const number = numbers.get(to)
    return number === undefined ? [] : [{ kind: 'crossReference', claim: to, number } as const]
  })
  if (named.length === 0) return text([...sentences, labels.restsOnNothing].join(' '))
  return [
    ...text(`${[...sentences, labels.restsOn].join(' ')} `),
    ...named.flatMap((reference, index): Inline[] => [...text(index === 0 ? '' : '; '), reference]),
    ...text('.'),
  ]
}

/** Freezes what a passage says now. */
function citationOf(
  claim: ClaimRow,
  passage: PassageRow,
  { articles, contexts, sources }: Pick<DraftInput, 'articles' | 'contexts' | 'sources'>,
): Citation {
  return {
    claim: claim.id,
    number: claim.number,
    passage: passage.id,
    article: passage.article,
    version: passage.version,
    paragraph: passage.paragraph,
    quote: passage.quote,
    ...contexts(passage),
    asserter: attributedTo(claim, sources),
    source: articles.get(passage.article) ?? UNKNOWN_SOURCE,
  }
}

function text(words: string): Inline[] {
  return words === '' ? [] : [{ kind: 'text', text: words }]
}
