// What a page says about itself: JSON-LD, citation and Dublin Core elements, OpenGraph, links, bylines.
import { Parser } from 'htmlparser2'
import type { Block, Metadata } from '#shared/domain/article.ts'
import { creativeCommons, readLicence } from '#shared/import/licence.ts'
import { wordKey } from '#shared/import/draft.ts'
import { parseDate } from '#shared/import/parse-date.ts'
import { tidyLine } from '#shared/import/tidy-text.ts'
import { splitPeople } from '#shared/import/title-matter.ts'
import { languageTag } from './detect-language.ts'
import type { Attributes } from './html-elements.ts'
import { readJsonLd } from './json-ld.ts'

/** More than any page needs of one kind; a page of a million meta elements is not read in full. */
const MOST = 200
const LONGEST_JSON_LD = 2_000_000

export class HtmlMetadata {
  /** By lower-case name or property, in source order. */
  readonly #meta = new Map<string, string[]>()
  readonly #jsonLd: string[] = []
  readonly #bylines: string[] = []
  readonly #documentBase: string | null
  #base: string | null
  #canonical: string | null = null
  #licence: string | null = null
  #language: string | null = null
  #time: string | null = null
  #title = ''
  #savedFrom: string | null = null
  /** Where text goes instead of into a block. */
  #capture: { name: string; depth: number; kind: 'title' | 'jsonLd' | 'byline'; text: string } | null = null

  constructor(base: string | null) {
    this.#documentBase = base
    this.#base = base
  }

  open(name: string, attributes: Attributes): void {
    if (this.#capture && this.#capture.name === name) this.#capture.depth++
    switch (name) {
      case 'html':
        this.#language ??= languageTag(attributes['lang'] ?? attributes['xml:lang'])
        return
      case 'base':
        this.#base = this.resolve(attributes['href'] ?? '') ?? this.#base
        return
      case 'meta':
        this.#readMeta(attributes)
        return
      case 'link':
        this.#readLink(attributes)
        return
      case 'title':
        if (this.#title === '') this.#start(name, 'title')
        return
      case 'script':
        if (/^application\/ld\+json\b/i.test(attributes['type'] ?? '')) this.#start(name, 'jsonLd')
        return
      case 'time':
        if (attributes['datetime'] && attributes['itemprop'] !== 'dateModified')
          this.#time ??= parseDate(attributes['datetime'])
        return
    }
    if (name === 'a' && /(?:^|\s)license(?:\s|$)/i.test(attributes['rel'] ?? '')) this.#readLink(attributes)
    const { class: classes, rel, itemprop } = attributes
    if (classes === undefined && rel === undefined && itemprop === undefined) return
    const isByline =
      rel === 'author' ||
      itemprop === 'author' ||
      /(?:^|\s)(?:byline|author|author-name|post-author|p-author)(?:\s|$)/i.test(classes ?? '')
    if (isByline && this.#bylines.length < 20) this.#start(name, 'byline')
  }

  #start(name: string, kind: 'title' | 'jsonLd' | 'byline'): void {
    this.#capture ??= { name, depth: 1, kind, text: '' }
  }

  close(name: string): void {
    const capture = this.#capture
    if (!capture || capture.name !== name || --capture.depth > 0) return
    this.#capture = null
    if (capture.kind === 'title') this.#title = capture.text
    else if (capture.kind === 'byline') this.#bylines.push(capture.text)
    else if (this.#jsonLd.length < MOST && capture.text.length < LONGEST_JSON_LD)
      this.#jsonLd.push(capture.text)
  }

  /** Whether the text was metadata only; a byline's is the page's text, too. */
  text(chunk: string): boolean {
    const capture = this.#capture
    if (!capture) return false
    if (capture.kind !== 'byline' || capture.text.length < 300) capture.text += chunk
    return capture.kind !== 'byline'
  }

  comment(comment: string): void {
    // Browsers write this line into a page they save; the number is the address's length.
    const match = /^\s*saved from url=\(\d+\)(\S+)/.exec(comment.slice(0, 4_000))
    if (match?.[1]) this.#savedFrom ??= match[1]
  }

  #readMeta(attributes: Attributes): void {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '')
      .toLowerCase()
      .trim()
    const content = tidyLine((attributes['content'] ?? '').slice(0, 2_000))
    if (name === '' || content === null) return
    const values = this.#meta.get(name)
    if (values) {
      if (values.length < MOST) values.push(content)
    } else if (this.#meta.size < MOST) this.#meta.set(name, [content])
  }

  #readLink(attributes: Attributes): void {
    const rel = (attributes['rel'] ?? '').toLowerCase()
    const raw = attributes['href'] ?? ''
    // May be relative, and `<base>` may come later: resolved when asked for.
    if (/(?:^|\s)canonical(?:\s|$)/.test(rel) && raw !== '') this.#canonical ??= raw
    if (!/(?:^|\s)license(?:\s|$)/.test(rel)) return
    const href = this.resolve(raw)
    if (href !== null) this.#licence ??= creativeCommons(href) ?? href
  }

  /** An absolute http, https or mailto address, or null for anything else (`javascript:` and friends). */
  resolve(href: string): string | null {
    const url = URL.parse(href.trim(), this.#base ?? undefined)
    if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
    return url.href
  }

  /** The fragment of a link into this very page, decoded, or null. */
  ownFragment(href: string): string | null {
    const at = href.indexOf('#')
    if (at === -1 || at === href.length - 1) return null
    if (at > 0) {
      const page = this.resolve(href.slice(0, at))
      if (page === null || ![this.#documentBase, this.#canonical, this.#savedFrom].includes(page)) return null
    }
    const fragment = href.slice(at + 1)
    try {
      return decodeURIComponent(fragment)
    } catch {
      return fragment
    }
  }

  #first(...names: string[]): string | null {
    for (const name of names) {
      const value = this.#meta.get(name)?.[0]
      if (value !== undefined) return value
    }
    return null
  }

  #all(...names: string[]): string[] {
    for (const name of names) {
      const values = this.#meta.get(name)
      if (values) return values
    }
    return []
  }

  /** `blocks`: the article; `outside`: the rest of the page, where a footer may state the licence. */
  found(blocks: readonly Block[], outside: readonly Block[]): Partial<Metadata> {
    const ld = this.#jsonLd.map(readJsonLd).find((data) => data !== null) ?? {}
    const site = this.#first(
      'og:site_name',
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
    )
    const headings = [...blocks, ...outside].filter((block) => block.kind === 'heading' && block.level === 1)
    const named =
      ld.title ?? this.#first('citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title')
    const title = withoutSite(plainOf(named ?? this.#title), site, headings) ?? headings[0]?.text
    const licence =
      this.#licence ??
      ld.licence ??
      this.#first('dc.rights', 'dcterms.rights', 'dcterms.license', 'dc.rights.license', 'citation_license')
    return withoutNulls({
      title,
      authors: this.#authors(ld.authors ?? []),
      publisher: plainOf(ld.publisher ?? null) ?? site ?? this.#first('citation_journal_title'),
      published:
        parseDate(
          ld.published ??
            this.#first(
              'article:published_time',
              'citation_publication_date',
              'citation_date',
              'dcterms.issued',
              'dcterms.created',
              'dcterms.date',
              'dc.date.issued',
              'dc.date',
              'datepublished',
              'date',
              'pubdate',
              'parsely-pub-date',
            )?.replace(
              /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
              (_, y: string, m: string, d: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
            ) ??
            '',
        ) ?? this.#time,
      url: this.#url(ld.url),
      licence:
        licence === null || licence === undefined
          ? footerLicence(outside)
          : (readLicence(licence) ?? licence),
      credit: plainOf(ld.credit ?? null),
      language:
        this.#language ??
        languageTag(ld.language ?? this.#first('og:locale', 'dc.language', 'dcterms.language')),
    })
  }

  #authors(fromJson: readonly string[]): string[] {
    const stated = [
      fromJson,
      this.#all('citation_author'),
      this.#all('dc.creator', 'dcterms.creator'),
      this.#all('author', 'article:author', 'parsely-author'),
    ]
    const names = stated.find((list) => list.some(isName)) ?? this.#bylines
    const clean = names.flatMap((name) => {
      const line = plainOf(name)?.replace(/^(?:by|par|por|von|written by)\s+/i, '') ?? null
      // "Doe, Jane" is one person, as citation elements write it; "Jane Doe, Ann Roe" are two.
      if (line === null || !isName(line)) return []
      return /^[^\s,]+, [^,]+$/.test(line) ? [line.replace(/^([^,]+), (.+)$/, '$2 $1')] : splitPeople(line)
    })
    return [...new Set(clean)].slice(0, 50)
  }

  #url(fromJson: string | null | undefined): string | null {
    const candidates = [
      this.#canonical,
      this.#savedFrom,
      this.#first('og:url', 'citation_public_url', 'dc.identifier.uri'),
      fromJson,
      this.#documentBase,
    ]
    return (
      candidates
        .map((url) => (url ? this.resolve(url) : null))
        .find((url) => url !== null && /^https?:/.test(url)) ?? null
    )
  }
}

/** A person or a body, not an address (`article:author` is often a profile), not a paragraph. */
function isName(name: string): boolean {
  return name.length >= 2 && name.length <= 120 && !/^https?:|@|\d{4}/.test(name) && /\p{L}/u.test(name)
}

/** A field's value without tags and entities, which many pages escape twice. */
function plainOf(value: string | null): string | null {
  if (value === null || !/[<&]/.test(value)) return tidyLine(value)
  let text = ''
  const parser = new Parser({ ontext: (chunk) => (text += chunk) })
  parser.end(value.slice(0, 10_000))
  return tidyLine(text)
}

/** "A title | A site" -> "A title", if the tail is the site's name or the head is the page's heading. */
function withoutSite(title: string | null, site: string | null, headings: readonly Block[]): string | null {
  if (title === null) return null
  const cut = /^(.+)\s[|–—·»:-]\s(.+?)$/.exec(title)
  const [, head, tail] = cut ?? []
  if (head === undefined || tail === undefined) return title
  const known = headings.map((block) => wordKey(block.text))
  if (known.includes(wordKey(title))) return title
  if ((site !== null && wordKey(tail) === wordKey(site)) || known.includes(wordKey(head))) return head
  const first = title.split(/\s[|–—·»]\s/, 1)[0] ?? title
  return known.includes(wordKey(first)) ? first : title
}

function footerLicence(outside: readonly Block[]): string | null {
  for (const { text } of outside) {
    if (text.length > 400) continue
    const licence = creativeCommons(text)
    if (licence) return licence
  }
  return null
}

function withoutNulls(fields: { [K in keyof Metadata]?: Metadata[K] | null }): Partial<Metadata> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  )
}
