// The sources section: each article once, under it what is cited from it.
import type { NumberedCitation } from './number-citations.ts'
import type { Citation } from './memo-document.ts'
import { fill, type MemoLabels } from './labels.ts'
import { readableUrl, textFragmentUrl, webAddress } from './text-fragment.ts'
import { longDate, quoted } from './typography.ts'

export type SourceEntry = {
  readonly number: number
  /** In quotation marks. */
  readonly quote: string
  /** The quote's own language where it is not the memo's. */
  readonly language: string | null
  /** "para 7" */
  readonly place: string
  /** Who said it, and where that was read; null where it is the article's author. */
  readonly chain: string | null
  /** Opens the page at the quote. */
  readonly link: string | null
  readonly citation: Citation
  readonly uses: NumberedCitation['uses']
}

export type SourceGroup = {
  readonly article: string
  readonly authors: string
  readonly title: string
  readonly language: string | null
  /** Publisher, date, day of access; what is not known is left out. */
  readonly details: readonly string[]
  readonly url: { readonly href: string; readonly shown: string } | null
  readonly entries: readonly SourceEntry[]
}

/** In the order in which the articles are first cited. `citations` come from `numberCitations`. */
export function sourceGroups(
  citations: readonly NumberedCitation[],
  language: string,
  labels: MemoLabels,
): SourceGroup[] {
  const groups = new Map<string, { group: Omit<SourceGroup, 'entries'>; entries: SourceEntry[] }>()
  for (const numbered of citations) {
    const { citation } = numbered
    // Two citations of one article may have frozen different metadata; each prints what it froze.
    const key = JSON.stringify([citation.article, citation.source])
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { group: groupOf(citation, language, labels), entries: [] }))
    group.entries.push(entryOf(numbered, language, labels))
  }
  return [...groups.values()].map(({ group, entries }) => ({ ...group, entries }))
}

function groupOf(
  { article, source }: Citation,
  language: string,
  labels: MemoLabels,
): Omit<SourceGroup, 'entries'> {
  const href = webAddress(source.url)
  const details = [
    source.publisher ?? '',
    source.published ? longDate(source.published, language) : labels.undated,
    source.accessed ? fill(labels.accessed, { date: longDate(source.accessed, language) }) : '',
  ]
  return {
    article,
    authors: joinNames(source.authors, labels, 6),
    title: source.title,
    language: foreign(source.language, language),
    details: details.filter((detail) => detail !== ''),
    url: href ? { href, shown: readableUrl(href) } : null,
  }
}

function entryOf(
  { number, citation, uses }: NumberedCitation,
  language: string,
  labels: MemoLabels,
): SourceEntry {
  return {
    number,
    quote: quoted(citation.quote.replace(/\s+/gu, ' '), language),
    language: foreign(citation.source.language, language),
    place: citation.paragraph === '' ? '' : fill(labels.paragraph, { number: citation.paragraph }),
    chain: citation.asserter
      ? fill(labels.quotedIn, { who: citation.asserter, where: shortSource(citation.source, labels) })
      : null,
    link: textFragmentUrl(citation.source.url, citation),
    citation,
    uses,
  }
}

/** "Moda Dieng (2020)": authors, else the publisher, else the title, with the year. */
export function shortSource(source: Citation['source'], labels: MemoLabels): string {
  const name = joinNames(source.authors, labels, 2) || source.publisher || source.title
  const year = /^\d{4}/u.exec(source.published ?? '')?.[0] ?? labels.undated
  return `${name} (${year})`.trim()
}

/** Up to `most` names in full; of more, the first and "et al." */
function joinNames(names: readonly string[], labels: MemoLabels, most: number): string {
  if (names.length > most) return `${names[0]!} et al.`
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${labels.and} ${names.at(-1)!}`
}

function foreign(of: string | null, memo: string): string | null {
  return of && of.split('-')[0]!.toLowerCase() !== memo.split('-')[0]!.toLowerCase() ? of : null
}
