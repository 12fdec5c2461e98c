// Reads schema.org JSON-LD of an article. Whatever its shape, nothing but strings comes out.

export type JsonLd = {
  title?: string
  authors?: string[]
  publisher?: string
  published?: string
  language?: string
  licence?: string
  url?: string
  credit?: string
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|Report|TechArticle|AnalysisNewsArticle|OpinionNewsArticle|LiveBlogPosting)$/
const MOST_NODES = 20_000

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A string, or the named field of a node, or of the first of several. */
function text(value: unknown, ...fields: string[]): string | undefined {
  for (const one of list(value)) {
    if (typeof one === 'string' && one.trim() !== '') return one.slice(0, 2_000)
    if (!isNode(one)) continue
    for (const field of fields) {
      const inner = one[field]
      if (typeof inner === 'string' && inner.trim() !== '') return inner.slice(0, 2_000)
    }
  }
  return undefined
}

/** The first article in a script's JSON, or null when there is none or it does not parse. */
export function readJsonLd(json: string): JsonLd | null {
  let root: unknown
  try {
    // Some templates wrap it in CDATA or a comment.
    root = JSON.parse(json.replace(/^\s*(?:<!\[CDATA\[|\/\*.*?\*\/|<!--)|(?:\]\]>|-->)\s*$/g, ''))
  } catch {
    return null
  }
  const queue: unknown[] = [root]
  const byId = new Map<string, Node>()
  let article: Node | null = null
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, 1_000))
    if (!isNode(value)) continue
    if (typeof value['@id'] === 'string' && !byId.has(value['@id'])) byId.set(value['@id'], value)
    if (!article && list(value['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)))
      article = value
    queue.push(
      ...[value['@graph'], value['mainEntity'], value['itemListElement']].filter(
        (inner) => inner !== undefined,
      ),
    )
  }
  if (!article) return null
  /** Graphs refer by id: `"author": {"@id": "#jane"}`. */
  const full = (value: unknown): unknown =>
    list(value).map((one) => {
      const id = isNode(one) ? one['@id'] : undefined
      return isNode(one) && one['name'] === undefined && typeof id === 'string' ? (byId.get(id) ?? one) : one
    })
  const found: JsonLd = {}
  const set = (field: Exclude<keyof JsonLd, 'authors'>, value: string | undefined) => {
    if (value !== undefined) found[field] = value
  }
  set('title', text(article['headline']) ?? text(article['name']))
  set('publisher', text(full(article['publisher']), 'name'))
  set('published', text(article['datePublished']) ?? text(article['dateCreated']))
  set('language', text(article['inLanguage'], 'alternateName', 'name'))
  set('licence', text(article['license'], 'url', 'name', '@id'))
  set('url', text(article['url']) ?? text(article['mainEntityOfPage'], '@id', 'url'))
  set(
    'credit',
    list(article['image'])
      .map((image) => (isNode(image) ? text(image['creditText']) : undefined))
      .find(Boolean),
  )
  const authors = list(full(article['author'])).flatMap((author) => text(author, 'name') ?? [])
  if (authors.length > 0) found.authors = authors
  return found
}
