// Keeps the readable tables equal to the documents: writes the rows of the records that changed.
import type * as Y from 'yjs'
import { pick } from '#shared/base/pick.ts'
import { CodePointMap } from '#shared/base/text-units.ts'
import { anchorsByPassage, basisOf } from '#shared/doc/anchor-operations.ts'
import { headVersions, lineageOf } from '#shared/doc/article-operations.ts'
import { foldRecord } from '#shared/doc/fold.ts'
import { placeIn, type PlaceState } from '#shared/doc/passage-places.ts'
import { recordsOf } from '#shared/doc/registers.ts'
import type { SnapshotSource } from '#shared/doc/snapshot.ts'
import { codebookOf } from '#shared/doc/theme-operations.ts'
import type { Assessment } from '#shared/domain/assessment.ts'
import { citedNumber, type Article, type Version } from '#shared/domain/article.ts'
import { CLAIM_TEXTS, claimSchema, type Claim, type Passage } from '#shared/domain/claim.ts'
import type { Link } from '#shared/domain/link.ts'
import type { Memo } from '#shared/domain/memo.ts'
import type { Person } from '#shared/domain/project.ts'
import type { AnyRecord } from '#shared/domain/record.ts'
import type { Source } from '#shared/domain/source.ts'
import { memoText } from '#shared/memo/memo-text.ts'
import type { VersionText } from './blob-store.ts'
import { CarriedPlaces } from './carried-places.ts'
import { projectCodebook } from './project-codebook.ts'
import { forgetEntries, indexArticle, indexClaim, indexMemo } from './search-index.ts'
import type { Database } from './sqlite.ts'

export type ProjectionSource = {
  readonly id: string
  readonly doc: Y.Doc
  readonly snapshots: SnapshotSource
}

/** Finds the text of a version; null when it is not in the file. */
export type TextFinder = (hash: string) => VersionText | null

/**
 * Inside the caller's transaction. `ids`: the records that changed; all of the document's when left out. `cache`: the
 * database that knows what was carried from version to version; `db` may be another one, made for a comparison. Gives
 * the claims, of whatever document, whose themes mean something else now.
 */
export function projectRecords(
  db: Database,
  source: ProjectionSource,
  textOf: TextFinder,
  cache: Database,
  ids: Iterable<string> = recordsOf(source.doc).keys(),
): ReadonlySet<string> {
  const context = new Projection(db, source, textOf, new CarriedPlaces(cache, textOf))
  const { article, passage } = source.snapshots.current
  let versionsChanged = false
  let themesChanged = false
  const anchored = new Set<string>()
  for (const id of ids) {
    const record = foldRecord(source.doc, id)?.value ?? null
    context.write(id, record)
    const raw = context.raw(id)
    // A new version moves every passage, and changes what the article's row counts.
    if (raw?.['record'] === 'version') versionsChanged = true
    if (raw?.['record'] === 'theme') themesChanged = true
    if (raw?.['record'] === 'anchor') anchored.add(String(raw['passage']))
  }
  const retagged = themesChanged
    ? projectCodebook(db, source.id, codebookOf(source.snapshots.current))
    : NO_CLAIMS
  if (versionsChanged) {
    for (const [id, view] of article) context.write(id, view.value)
    for (const [id, view] of passage) context.write(id, view.value)
  } else {
    for (const id of anchored) {
      const view = passage.get(id)
      if (view) context.write(id, view.value)
    }
  }
  context.indexWords()
  return retagged
}

/** The same for the text of a memo, which is no record. */
export function projectMemoText(db: Database, { doc, snapshots }: ProjectionSource): void {
  for (const [id, { value }] of snapshots.current.memo) indexMemo(db, id, value.title, memoText(doc))
}

const NO_CLAIMS: ReadonlySet<string> = new Set()

class Projection {
  readonly #db: Database
  readonly #source: ProjectionSource
  readonly #textOf: TextFinder
  #heads: Map<string, string> | null = null
  readonly #lineages = new Map<string, ReadonlySet<string>>()
  readonly #carried: CarriedPlaces
  /** Of claims whose rows were written, or rows that belong to them: what the index says of them may have changed. */
  readonly #claims = new Set<string>()
  readonly #articles = new Map<string, { readonly title: string; readonly text: VersionText | null }>()

  constructor(db: Database, source: ProjectionSource, textOf: TextFinder, carried: CarriedPlaces) {
    this.#db = db
    this.#source = source
    this.#textOf = textOf
    this.#carried = carried
  }

  /** As created: the kind of a record never changes, also when it is deleted. */
  raw(id: string): Record<string, unknown> | null {
    const raw = recordsOf(this.#source.doc).get(id)
    return typeof raw === 'object' && raw !== null && 'record' in raw ? { ...raw } : null
  }

  write(id: string, record: AnyRecord | null): void {
    const raw = this.raw(id)
    const kind = raw?.['record']
    if (kind === 'claim') this.#noteNumber(id)
    if (kind === 'claim') this.#claims.add(id)
    else if (kind === 'passage' || kind === 'assessment') this.#claims.add(String(raw!['claim']))
    if (!record) {
      const table = TABLES[String(kind)]
      if (table) this.#db.run(`DELETE FROM ${table} WHERE id = ?`, id)
      if (kind === 'article' || kind === 'memo') forgetEntries(this.#db, kind, id)
      return
    }
    switch (record.record) {
      case 'project':
      case 'claimView':
        return
      case 'person':
        return this.#put('people', { id, ...pick(record, PERSON) })
      case 'theme':
        // Its row depends on the others': `projectCodebook` writes it.
        return
      case 'memo':
        return this.#memo(record)
      case 'claim':
        return this.#claim(record)
      case 'passage':
        return this.#passage(record)
      case 'version':
        return this.#version(record)
      case 'article':
        return this.#article(record)
      case 'source':
        return this.#put('sources', { id, ...pick(record, SOURCE), merged_into: record.mergedInto })
      case 'link':
        return this.#put('links', {
          id,
          ...pick(record, LINK),
          from_claim: record.from,
          to_claim: record.to,
        })
      case 'assessment':
        return this.#assessment(record)
      case 'rejection':
        // Of no interest beyond its article.
        return
      case 'anchor':
        // Shows in the row of its passage.
        return
    }
  }

  /** When everything else is written: what a claim is found by lies in several tables. */
  indexWords(): void {
    for (const [id, { title, text }] of this.#articles) indexArticle(this.#db, id, title, text)
    for (const id of this.#claims) indexClaim(this.#db, id)
  }

  #noteNumber(id: string): void {
    const claim = claimSchema.safeParse(recordsOf(this.#source.doc).get(id))
    if (!claim.success) return
    this.#db.run(
      'INSERT INTO used_numbers (claim, doc, number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      this.#source.id,
      claim.data.number,
    )
  }

  #claim(claim: Claim): void {
    this.#put('claims', {
      id: claim.id,
      ...pick(claim, CLAIM),
      via: JSON.stringify(claim.via),
      judgement: claim.judgement ? 1 : 0,
      suggested_by: claim.suggestedBy,
      guessed: JSON.stringify(claim.guessed),
    })
    this.#db.run('DELETE FROM claim_themes WHERE claim = ?', claim.id)
    claim.themes.forEach((given, position) => {
      this.#db.run(
        `INSERT INTO claim_themes (claim, given, theme, position)
         VALUES (?1, ?2, coalesce((SELECT merged_into FROM themes WHERE id = ?2), ?2), ?3)`,
        claim.id,
        given,
        position,
      )
    })
  }

  #assessment(assessment: Assessment): void {
    const { id, author, likelihood } = assessment
    this.#put('assessments', {
      id,
      ...pick(assessment, ['claim', 'confidence', 'credibility', 'note', 'at']),
      person: author,
      scale: likelihood?.scale ?? null,
      likelihood: likelihood?.term ?? null,
    })
  }

  #passage(passage: Passage): void {
    const place = this.#currentPlace(passage)
    const text = this.#textOf(place.version)
    this.#put('passages', {
      id: passage.id,
      article: passage.article,
      claim: passage.claim,
      version: place.version,
      start_at: place.start,
      end_at: place.end,
      paragraph: text ? citedNumber(text.content, text.starts, place.start) : '0',
      quote: place.quote,
      state: place.state,
      made_version: passage.version,
      made_start: passage.start,
      made_end: passage.end,
    })
  }

  /** Where a passage stands in the current version; where that is not certain, the last place that was. */
  #currentPlace(passage: Passage): {
    version: string
    start: number
    end: number
    quote: string
    state: PlaceState
  } {
    const head = this.#head(passage.article)
    const anchors = anchorsByPassage(this.#source.snapshots.current).get(passage.id)
    const basis = basisOf(passage, anchors, head ?? passage.version, this.#lineage(head ?? passage.version))
    const { version, start, end, quote } = basis
    const isGone = basis.anchor?.how === 'gone'
    const last = isGone ? pick(passage, ['version', 'start', 'end', 'quote']) : { version, start, end, quote }
    const place = head === null ? null : placeIn(basis, head, (from) => this.#carried.find(from, head))
    // Without the text of one of the versions nobody can tell.
    if (!place) return { ...last, state: version === head ? 'exact' : 'notFound' }
    if (place.state === 'exact' || place.state === 'moved' || place.state === 'settled') {
      return { version: head!, start: place.start, end: place.end, quote, state: place.state }
    }
    return { ...last, state: place.state }
  }

  #lineage(hash: string): ReadonlySet<string> {
    const known = this.#lineages.get(hash) ?? lineageOf(this.#source.snapshots.current, hash)
    this.#lineages.set(hash, known)
    return known
  }

  #version(version: Version): void {
    this.#heads = null
    this.#lineages.clear()
    this.#put('versions', {
      id: version.id,
      article: version.article,
      hash: version.hash,
      parents: JSON.stringify(version.parents),
      why: version.why,
      at: version.at,
    })
  }

  #article(article: Article): void {
    const version = this.#head(article.id)
    const text = version === null ? null : this.#textOf(version)
    this.#put('articles', {
      id: article.id,
      added: article.at,
      ...pick(article, [
        'title',
        'publisher',
        'published',
        'accessed',
        'url',
        'licence',
        'credit',
        'language',
      ]),
      authors: JSON.stringify(article.authors),
      sha256: article.original.sha256,
      version,
      blocks: text?.content.blocks.length ?? 0,
      characters: text ? new CodePointMap(text.text).toCodePoints(text.text.length) : 0,
      left_out: text?.content.leftOut.length ?? 0,
    })
    this.#articles.set(article.id, { title: article.title, text })
  }

  #memo(memo: Memo): void {
    this.#put('memos', {
      id: memo.id,
      ...pick(memo, ['title', 'date', 'subject', 'handling', 'language', 'paper', 'author', 'at']),
      recipient: memo.to,
      sender: memo.from,
      as_of: memo.asOf,
    })
    indexMemo(this.#db, memo.id, memo.title, memoText(this.#source.doc))
  }

  #head(article: string): string | null {
    if (!this.#heads) {
      this.#heads = new Map()
      for (const version of headVersions(this.#source.snapshots.current)) {
        if (!this.#heads.has(version.article)) this.#heads.set(version.article, version.hash)
      }
    }
    return this.#heads.get(article) ?? null
  }

  #put(table: string, row: Record<string, string | number | null>): void {
    const full = { ...row, doc: this.#source.id }
    const columns = Object.keys(full)
    const updates = columns
      .filter((column) => column !== 'id')
      .map((column) => `${column} = excluded.${column}`)
    // Not REPLACE: that deletes the row first, and with it what hangs on it.
    this.#db.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
      ...Object.values(full).map(storable),
    )
  }
}

/** Columns hold whole numbers; a record from elsewhere may have any. */
function storable(value: string | number | null): string | number | null {
  if (typeof value !== 'number') return value
  return Math.min(Math.max(Math.trunc(value), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER)
}

const TABLES: Readonly<Record<string, string>> = {
  person: 'people',
  theme: 'themes',
  article: 'articles',
  version: 'versions',
  claim: 'claims',
  passage: 'passages',
  memo: 'memos',
  source: 'sources',
  link: 'links',
  assessment: 'assessments',
}

const PERSON = ['name', 'initials'] as const satisfies readonly (keyof Person)[]
const SOURCE = ['name', 'kind', 'reliability', 'descriptor'] as const satisfies readonly (keyof Source)[]
const LINK = ['kind', 'author', 'at'] as const satisfies readonly (keyof Link)[]
const CLAIM = [
  'number',
  'statement',
  ...CLAIM_TEXTS,
  'author',
  'at',
] as const satisfies readonly (keyof Claim)[]
