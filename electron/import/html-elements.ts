// What HTML's elements and attributes mean to an import. Lists only; the reading is in read-html.ts.
import type { LeftOutReason, Mark } from '#shared/domain/article.ts'

/** Nothing inside these comes through. */
export const DROPPED: ReadonlySet<string> = new Set(
  `script style noscript template iframe frame frameset noframes object embed applet svg canvas audio video map nav aside
   button select textarea option optgroup datalist input label legend output meter progress dialog menu rp rt portal
   annotation annotation-xml`.split(/\s+/),
)

/** Start and end a block of text. `td` and the like are here for tables that only lay out a page. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `html body div section article main header footer hgroup address p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre
   figure figcaption table caption thead tbody tfoot tr td th form fieldset details summary hr center search title head`.split(
    /\s+/,
  ),
)

/** Elements that may hold the page's main text: remembered with the text they hold. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  'body div section article main header footer form td center blockquote ul ol'.split(' '),
)

export const MARKS: ReadonlyMap<string, Mark['kind']> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])

export type Attributes = Readonly<Record<string, string>>

const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden|visuallyhidden|d-none|hidden|is-hidden|noprint|print-only)(?:\s|$)/i

/** Hidden from readers. `html` and `body` are hidden by pages that fade in: there it means nothing. */
export function isHidden(name: string, attributes: Attributes): boolean {
  if (name === 'body' || name === 'html') return false
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true
  const { style, class: classes } = attributes
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  return classes !== undefined && HIDDEN_CLASS.test(classes)
}

/** An aside that holds notes, which are text, not an aside. */
export function isNotesElement({ role, class: classes, id, 'epub:type': type }: Attributes): boolean {
  return /\b(?:doc-)?(?:footnotes?|endnotes?)\b/i.test(
    `${role ?? ''} ${type ?? ''} ${classes ?? ''} ${id ?? ''}`,
  )
}

const HINTS: readonly [RegExp, LeftOutReason][] = [
  [/(?:^|[\s_-])(?:share|sharing|sharedaddy|addtoany|social|socials)(?:[\s_-]|$)/i, 'shareLinks'],
  [
    /(?:^|[\s_-])(?:related|recommended|read-?more|more-?posts|jp-relatedposts|yarpp|you-may-like)(?:[\s_-]|$)/i,
    'relatedArticles',
  ],
  [
    /(?:^|[\s_-])(?:breadcrumbs?|pagination|pager|post-navigation|nav-links|skip-link|menu|navbar|tags|tag-list|post-tags|cat-links)(?:[\s_-]|$)/i,
    'navigation',
  ],
  [
    /(?:^|[\s_-])(?:newsletter|subscribe|signup|cookie|cookies|consent|advert|advertisement|ads|promo|paywall)(?:[\s_-]|$)/i,
    'templateLeftover',
  ],
  [/(?:^|[\s_-])(?:wp-caption-text|caption|photo-credit|image-credit|credit)(?:[\s_-]|$)/i, 'photoCredit'],
]

/** What a class, an id or a role says that a piece of page is; clean-up weighs it against length and place. */
export function hintOf(name: string, attributes: Attributes): LeftOutReason | null {
  if (name === 'figcaption') return 'photoCredit'
  if (attributes['role'] === 'navigation' || attributes['role'] === 'search') return 'navigation'
  const { class: classes, id } = attributes
  if (classes === undefined && id === undefined) return null
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return null
  const said = `${classes ?? ''} ${id ?? ''}`
  return HINTS.find(([pattern]) => pattern.test(said))?.[1] ?? null
}
