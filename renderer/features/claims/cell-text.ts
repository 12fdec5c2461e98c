// What each column says of a claim, in words: in the table, on the clipboard and in files alike.
import { t } from 'i18next'
import { attributionOf, sourceOfKey, type Attribution } from '#shared/claims/attribution.ts'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import type { ClaimColumn, ClaimGrouping } from '#shared/domain/claim-view.ts'
import type { ClaimStatus, ClaimType } from '#shared/domain/claim.ts'
import { isMutual } from '#shared/domain/link.ts'
import { themePath } from '#shared/domain/theme.ts'
import type { AssessmentRow, ClaimRow } from '#shared/ipc/view-types.ts'
import { dateText } from '../../i18n/words.ts'

export function cellText(column: ClaimColumn, row: ClaimRow, lists: ClaimLists): string {
  return TEXTS[column](row, lists)
}

type Text = (row: ClaimRow, lists: ClaimLists) => string

const TEXTS: { readonly [Column in ClaimColumn]: Text } = {
  number: ({ number }) => number,
  themes: ({ themes }, lists) =>
    themes
      .filter((id) => lists.themes.has(id))
      .map((id) => themePath(lists.themes, id))
      .join('; '),
  statement: statementText,
  type: ({ type }) => (type === null ? '' : t(`common.type.${type}`)),
  attribution: (row, { sources }) => attributionText(attributionOf(row, sources), ''),
  certainty: ({ hedge }) => hedge ?? '',
  basis: ({ basis }) => (basis === null ? '' : t(`claims.basisOf.${basis}`)),
  about: ({ about }) => whenText(about),
  made: ({ made }) => whenText(made),
  status: ({ status }) => t(`common.status.${status}`),
  likelihood: (row, lists) => byPerson(row, lists, ({ likelihood }) => likelihood?.term ?? ''),
  confidence: (row, lists) =>
    byPerson(row, lists, ({ confidence }) =>
      confidence === null ? '' : t(`margin.confidenceOf.${confidence}`),
    ),
  credibility: (row, lists) => byPerson(row, lists, ({ credibility }) => String(credibility ?? '')),
  links: linksText,
  person: ({ author }, { people }) => people.get(author)?.name ?? '',
  place: placeText,
}

/** The statement; before there is one, the passage's own words. */
export function statementText({ statement, passages }: ClaimRow): string {
  return statement || (passages[0]?.quote ?? '')
}

/** `author`: what the article's own author is called here. */
export function attributionText({ kind, name }: Attribution, author = t('claims.author')): string {
  return kind === 'author' ? author : kind === 'ours' ? t('claims.ours') : name
}

/** "rests on AN-3, AN-7; contradicted by BP-2". */
function linksText({ id, links }: ClaimRow, { numbers }: ClaimLists): string {
  const said = new Map<string, string[]>()
  for (const { kind, from, to } of links) {
    const isFrom = from === id || isMutual(kind)
    const words = t(`margin.linkOf.${kind}.${isFrom ? 'from' : 'to'}`)
    const other = numbers.get(from === id ? to : from) ?? t('claims.elsewhere')
    said.set(words, [...(said.get(words) ?? []), other])
  }
  return [...said].map(([words, others]) => `${words} ${others.join(', ')}`).join('; ')
}

/** "likely (AN); unlikely (BP)"; initials only where several people have said something. */
function byPerson(
  { assessments }: ClaimRow,
  { people }: ClaimLists,
  valueOf: (assessment: AssessmentRow) => string,
): string {
  const said = assessments.flatMap((assessment) => {
    const value = valueOf(assessment)
    return value === '' ? [] : [{ value, who: people.get(assessment.person)?.initials ?? '?' }]
  })
  if (said.length === 1) return said[0]!.value
  return said.map(({ value, who }) => `${value} (${who})`).join('; ')
}

/** A judgement stands on what it rests on. */
function placeText(row: ClaimRow, lists: ClaimLists): string {
  const [passage] = row.passages
  if (!passage) return row.judgement ? linksText(row, lists) : t('claims.elsewhere')
  return `${articleTitle(passage.article, lists)}, ${t('common.paragraph', { number: passage.paragraph })}`
}

export function articleTitle(id: string, { articles }: Pick<ClaimLists, 'articles'>): string {
  const article = articles.find((one) => one.id === id)
  return article ? article.title || t('common.untitled') : t('claims.elsewhere')
}

/** A date or an interval of two. */
function whenText(when: string | null): string {
  return when === null ? '' : when.split('/').map(dateText).join(' – ')
}

/** What the head of a group says; `key` as `groupClaims` gives it. */
export function groupText(
  grouping: ClaimGrouping,
  key: string,
  lists: ClaimLists,
  names: ReadonlyMap<string, string>,
): string {
  switch (grouping) {
    case 'theme':
      return key === '' ? t('claims.noTheme') : themePath(lists.themes, key)
    case 'article':
      return key === '' ? t('claims.noArticle') : articleTitle(key, lists)
    case 'type':
      return t(`common.type.${key === '' ? 'none' : (key as ClaimType)}`)
    case 'status':
      return t(`common.status.${key as ClaimStatus}`)
    case 'source':
      return key === 'author'
        ? t('claims.author')
        : key === 'ours'
          ? t('claims.ours')
          : (names.get(key) ?? sourceOfKey(key, lists.sources)?.name ?? t('claims.elsewhere'))
  }
}
